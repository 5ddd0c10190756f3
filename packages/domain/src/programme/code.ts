import type { ProgrammeDraft } from './draft.ts'

const span = (yearFrom: number, yearTo: number) => yearFrom === yearTo ? String(yearFrom) : `${yearFrom}-${yearTo}`

/** The first of the candidates that is free, then the last one with a number. */
function free(candidates: readonly string[], isTaken: (code: string) => boolean): string {
  const found = candidates.find(code => !isTaken(code))
  if (found !== undefined)
    return found
  let number = 2
  while (isTaken(`${candidates.at(-1)}-${number}`))
    number++
  return `${candidates.at(-1)}-${number}`
}

/**
 * The public code of a new programme: sector (of a key one) or kind, and years; the region where that is taken. Given once, never changed.
 * @param draft - The programme as entered.
 * @param isTaken - Whether another programme, also an archived one, has this code.
 * @example
 * programmeCode({ kind: 'key', sector: 'textile', region: 'north', yearFrom: 2024, yearTo: 2026 }, () => false) // 'textile-2024-2026'
 * programmeCode({ kind: 'group', sector: 'agro', region: 'south', yearFrom: 2024, yearTo: 2024 }, code => code === 'group-2024') // 'group-2024-south'
 */
export function programmeCode(draft: Pick<ProgrammeDraft, 'kind' | 'sector' | 'region' | 'yearFrom' | 'yearTo'>, isTaken: (code: string) => boolean): string {
  const { kind, sector, region, yearFrom, yearTo } = draft
  const base = `${kind === 'key' ? sector ?? kind : kind}-${span(yearFrom, yearTo)}`
  return free(region === null ? [base] : [base, `${base}-${region}`], isTaken)
}

/**
 * The public code of a new national programme; one whose years are not known goes by a number alone.
 * @example
 * nationalProgrammeCode({ yearFrom: 2026, yearTo: 2030 }, () => false) // 'national-2026-2030'
 */
export function nationalProgrammeCode({ yearFrom, yearTo }: { yearFrom: number | null, yearTo: number | null }, isTaken: (code: string) => boolean): string {
  return free([yearFrom === null || yearTo === null ? 'national' : `national-${span(yearFrom, yearTo)}`], isTaken)
}
