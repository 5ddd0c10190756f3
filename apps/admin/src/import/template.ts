import type { ImportNoun } from '@khuyencong/domain/import'
import type { Lang } from '@khuyencong/domain/text'

/** Address of a template; with the address of a list it comes filled with what that list shows. */
export function templateAddress(noun: ImportNoun, lang: Lang, list?: string): string {
  const params = new URLSearchParams(list ?? '')
  for (const name of ['page', 'pageSize', 'columns'])
    params.delete(name)
  params.set('lang', lang)
  if (list !== undefined)
    params.set('filled', '1')
  return `/api/import/template/${noun}?${params.toString()}`
}
