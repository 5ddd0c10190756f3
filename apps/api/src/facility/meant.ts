import type { ReadRow, SheetFix } from '@khuyencong/domain/sheet'
import type { Findings } from '../import/findings.ts'
import type { Sees } from './draft.ts'
import type { FacilityFinder, KnownFacility } from './finder.ts'
import { taxCodeOf } from '@khuyencong/domain/facility'
import { fold } from '@khuyencong/domain/text'
import { codeFault } from '../import/code.ts'
import { textOf } from '../import/text.ts'

/** Records to choose from, by their codes. */
export function codeFixes(found: readonly KnownFacility[], field = 'code'): SheetFix[] {
  return found.slice(0, 5).map(({ name, code }) => ({ value: code, label: { vi: `${name} (${code})`, en: `${name} (${code})` }, isCertain: false, field }))
}

/** Which record a row means: by its code, else its tax code, else its name and province; null for a new one, `undefined` where it cannot be told. */
export function facilityMeant(row: ReadRow, finder: FacilityFinder, found: Findings, sees: Sees): KnownFacility | null | undefined {
  const code = textOf(row.values.code)
  if (code !== null)
    return ofCode(row, code, finder, found)
  const [name, provinceId] = [textOf(row.values.name), textOf(row.values.provinceId)]
  const taxCode = sees.identity ? taxCodeOf(textOf(row.values.taxCode) ?? '') : null
  const byTaxCode = taxCode === null ? [] : finder.byTaxCode(taxCode)
  const known = byTaxCode.length > 0 ? byTaxCode : name === null || provinceId === null ? [] : finder.byName(name, provinceId)
  if (known.length > 1)
    return void found.block(row, byTaxCode.length > 0 ? 'taxCode' : 'name', 'several-facilities', { values: { count: known.length }, fixes: codeFixes(known) })
  return known[0] ?? null
}

function ofCode(row: ReadRow, code: string, finder: FacilityFinder, found: Findings): KnownFacility | null | undefined {
  const known = finder.byCode(code)
  if (known === undefined) {
    const fault = codeFault(code)
    if (fault !== null)
      found.block(row, 'code', fault.reason, { values: fault.values })
    return null
  }
  if (!finder.isInReach(known))
    return void found.block(row, 'code', 'code-outside-reach')
  if (known.mergedInto === null)
    return known
  const kept = finder.byId(known.mergedInto)
  const fixes = kept && finder.isInReach(kept) ? codeFixes([kept]) : []
  return void found.block(row, 'code', 'facility-merged', { values: { code: fixes[0]?.value ?? '' }, fixes })
}

/** Two rows of one key mean one record. */
export function facilityKey(row: ReadRow, known: KnownFacility | null, placeOf: (id: string) => string): string | null {
  const [code, name] = [textOf(row.values.code), textOf(row.values.name)]
  if (known !== null)
    return known.id
  return code !== null ? `code ${code.toUpperCase()}` : name === null ? null : `name ${placeOf(textOf(row.values.provinceId) ?? '')} ${fold(name)}`
}
