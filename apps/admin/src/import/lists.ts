import type { ImportNoun } from '@khuyencong/domain/import'
import type { Role } from '@khuyencong/domain/right'
import { importNouns } from '@khuyencong/domain/import'
import { mayRole } from '@khuyencong/domain/right'

/** The list a noun's records stand in, by the name of its route. */
export const lists: Record<ImportNoun, string> = { facility: 'facilities', programme: 'programmes', support: 'supports', product: 'products', certificate: 'certificates' }

/** An import makes records and changes them: it needs both rights. */
export const mayImport = (role: Role, noun: ImportNoun) => (['create', 'edit'] as const).every(action => mayRole(role, action, importNouns[noun].right))

/** What this role may bring in, supports first where it may: they are most of what officers keep. */
export function offeredNouns(role: Role): ImportNoun[] {
  return (['support', 'facility', 'programme', 'product', 'certificate'] as const).filter(noun => mayImport(role, noun))
}
