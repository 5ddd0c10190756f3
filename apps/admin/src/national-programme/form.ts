import type { NationalProgrammeDraft as Draft, NationalProgramme } from '@khuyencong/domain/programme'
import type { Issue } from '@khuyencong/domain/refusal'
import { checkNationalProgramme, NationalProgrammeDraft } from '@khuyencong/domain/programme'

export const nationalFormFields = ['name', 'nameEn', 'yearFrom', 'yearTo', 'instrument', 'note'] as const
/** What is typed, letter for letter. */
export type NationalForm = Record<(typeof nationalFormFields)[number], string>

export const emptyForm = (): NationalForm => ({ name: '', nameEn: '', yearFrom: '', yearTo: '', instrument: '', note: '' })

export function formOf(record: NationalProgramme): NationalForm {
  return Object.fromEntries(nationalFormFields.map(field => [field, record[field] === null ? '' : String(record[field])])) as NationalForm
}

const yearOf = (text: string) => text.trim() === '' ? null : /^\d{4}$/.test(text.trim()) ? Number(text.trim()) : Number.NaN

/** The draft behind a form, or what is wrong with it; which programmes it would leave outside, the server knows. */
export function draftOf(form: NationalForm): { draft: Draft, issues: [] } | { draft: null, issues: Issue[] } {
  const read = NationalProgrammeDraft.safeParse({ ...form, yearFrom: yearOf(form.yearFrom), yearTo: yearOf(form.yearTo), instrument: form.instrument === '' ? null : form.instrument })
  if (!read.success) {
    const issues = read.error.issues.map((issue): Issue => {
      const field = String(issue.path[0])
      const reason = /^[a-z][a-z0-9-]*$/.test(issue.message) ? issue.message : field.startsWith('year') ? 'whole-number' : 'wrong-format'
      return { field, reason, ...('maximum' in issue ? { values: { max: Number(issue.maximum) } } : {}) }
    })
    return { draft: null, issues: issues.filter((issue, at) => issues.findIndex(other => other.field === issue.field) === at) }
  }
  const issues = checkNationalProgramme(read.data, { programmes: [], isInstrument: true })
  return issues.length === 0 ? { draft: read.data, issues: [] } : { draft: null, issues }
}
