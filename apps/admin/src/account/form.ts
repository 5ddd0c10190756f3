import type { Person } from '@khuyencong/domain/account'
import type { Issue } from '@khuyencong/domain/refusal'
import type { Lang } from '@khuyencong/domain/text'
import { InvitationDraft, PersonDraft, reachedDraft } from '@khuyencong/domain/account'
import { dayInVietnam } from '@khuyencong/domain/text'
import { provinces } from '../region/provinces.ts'
import { words } from './words.ts'

/** A person as the form keeps one: what was typed and chosen, empty where nothing was. */
export interface PersonForm { name: string, email: string, role: string, reach: string }
export const emptyForm = (): PersonForm => ({ name: '', email: '', role: '', reach: '' })
export const formOf = (person: Pick<Person, 'name' | 'email' | 'role' | 'reach'>): PersonForm => ({ name: person.name, email: person.email, role: person.role, reach: person.reach ?? '' })

type Drafted<Draft> = { draft: Draft, issues: [] } | { draft: null, issues: Issue[] }

function checked<Draft extends PersonDraft>(schema: { safeParse: (given: unknown) => { success: true, data: Draft } | { success: false, error: { issues: { path: PropertyKey[], message: string }[] } } }, form: PersonForm): Drafted<Draft> {
  const read = schema.safeParse({ ...form, reach: form.reach === '' ? null : form.reach })
  if (!read.success)
    return { draft: null, issues: read.error.issues.map(issue => ({ field: issue.path.join('.'), reason: form[issue.path[0] as keyof PersonForm] === '' ? 'required' : issue.message })) }
  return reachedDraft(read.data, provinces, dayInVietnam(new Date()))
}

/** An invitation, or what is wrong with it. */
export const invitationOf = (form: PersonForm): Drafted<InvitationDraft> => checked<InvitationDraft>(InvitationDraft, form)
/** What is said of a person who is here already. */
export const personOf = (form: PersonForm): Drafted<PersonDraft> => checked<PersonDraft>(PersonDraft, form)

/** What is wrong with a field, in the reader's language. */
export function messageOf(issue: Issue, lang: Lang): string {
  const reasons: Record<string, string> = words[lang].reasons
  return reasons[issue.reason] ?? reasons['wrong-format']!
}
