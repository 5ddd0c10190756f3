import type { BudgetLine, ProgrammeDraft as Draft, ProgrammeContext, ProgrammeRecord, Source } from '@khuyencong/domain/programme'
import type { Issue } from '@khuyencong/domain/refusal'
import { checkProgramme, ProgrammeDraft, sources } from '@khuyencong/domain/programme'
import { budgetKeys, budgetLines, budgetText } from './budget.ts'

/** What is typed, letter for letter; a budget is typed by source, so that two people at two sources do not collide. */
export interface ProgrammeForm extends Record<(typeof budgetKeys)[Source], Record<string, string>> {
  name: string
  nameEn: string
  kind: string
  region: string
  sector: string
  centre: string
  yearFrom: string
  yearTo: string
  nationalProgrammeId: string
  renews: string
  objective: string
  decision: string
  decidedOn: string
  provinceIds: string[]
  types: string[]
}
const texts = ['name', 'nameEn', 'kind', 'region', 'sector', 'centre', 'yearFrom', 'yearTo', 'nationalProgrammeId', 'renews', 'objective', 'decision', 'decidedOn'] as const
export const programmeFormFields = [...texts.slice(0, 10), 'provinceIds', 'types', ...sources.map(source => budgetKeys[source]), ...texts.slice(10)] as const

export function emptyForm(region = ''): ProgrammeForm {
  return { ...Object.fromEntries(texts.map(key => [key, ''])), kind: '', region, provinceIds: [], types: [], ...Object.fromEntries(sources.map(source => [budgetKeys[source], {}])) } as unknown as ProgrammeForm
}

export function formOf(record: ProgrammeRecord): ProgrammeForm {
  const lines = (source: Source) => record.budget.filter(line => line.source === source)
  return {
    ...Object.fromEntries(texts.map(key => [key, record[key] === null ? '' : String(record[key])])),
    provinceIds: [...record.provinceIds].sort(),
    types: [...record.types].sort(),
    ...Object.fromEntries(sources.map(source => [budgetKeys[source], Object.fromEntries(lines(source).map(line => [line.year, budgetText(line.dong)]))])),
  } as unknown as ProgrammeForm
}

/** Years as typed; `NaN` for what is none, so that the check says so. */
export const yearOf = (text: string) => /^\d{4}$/.test(text.trim()) ? Number(text.trim()) : Number.NaN

/** The years of a form where both stand and in order; null while they are being typed. */
export function yearsOf({ yearFrom, yearTo }: Pick<ProgrammeForm, 'yearFrom' | 'yearTo'>): { yearFrom: number, yearTo: number } | null {
  const [from, to] = [yearOf(yearFrom), yearOf(yearTo)]
  return from >= 2009 && to <= 2100 && from <= to && to - from < 20 ? { yearFrom: from, yearTo: to } : null
}

const chosen = new Set(['kind', 'region', 'sector', 'centre'])

/** Messages of the schema are keys; its own words about numbers and lists are ours to name. */
function reasonOf(field: string, message: string, form: ProgrammeForm): string {
  if (chosen.has(field))
    return form[field as 'kind'] === '' ? 'not-chosen' : 'not-offered'
  if (field === 'yearFrom' || field === 'yearTo')
    return form[field] === '' ? 'required' : /^[a-z-]+$/.test(message) ? message : 'whole-number'
  return /^[a-z][a-z0-9-]*$/.test(message) ? message : 'wrong-format'
}

/** The draft behind a form, or what is wrong with it, as far as this browser can tell; the server knows the other programmes. */
export function draftOf(form: ProgrammeForm, context: ProgrammeContext): { draft: Draft, issues: [] } | { draft: null, issues: Issue[] } {
  const { lines, issues } = budgetLines(form)
  const orNull = (text: string) => text === '' ? null : text
  const read = ProgrammeDraft.safeParse({
    ...form,
    region: orNull(form.region),
    sector: orNull(form.sector),
    centre: orNull(form.centre),
    yearFrom: yearOf(form.yearFrom),
    yearTo: yearOf(form.yearTo),
    renews: orNull(form.renews),
    nationalProgrammeId: orNull(form.nationalProgrammeId),
    decidedOn: orNull(form.decidedOn),
    budget: lines satisfies BudgetLine[],
  })
  const wrong = read.success
    ? checkProgramme(read.data, context)
    : read.error.issues.map((issue): Issue => {
        const [field = '', at] = issue.path.map(String)
        const line = field === 'budget' ? lines[Number(at)] : undefined
        return { field: line ? `budget.${line.year}.${line.source}` : field, reason: reasonOf(field, issue.message, form), ...('maximum' in issue ? { values: { max: Number(issue.maximum) } } : {}) }
      })
  const all = [...wrong, ...issues]
  if (read.success && all.length === 0)
    return { draft: read.data, issues: [] }
  return { draft: null, issues: all.filter((issue, at) => all.findIndex(other => other.field === issue.field) === at) }
}
