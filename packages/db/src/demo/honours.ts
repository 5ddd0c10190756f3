import type { RecognitionLevel } from '@khuyencong/domain/recognition'
import type { certificates, recognitions } from '../tables/recognition.ts'
import type { Chance } from './chance.ts'
import { chanceOf, uuidOf } from './chance.ts'

/** The highest recognition of a product; the lower ones follow from the ladder. */
export interface Honour {
  level: RecognitionLevel
  /** Even for a region, odd for the nation. */
  year: number
  /** What its paper says on the day of the demonstration. */
  paper: 'valid' | 'expired' | 'withdrawn' | 'unstated'
  /** Earlier recognitions of the same product, each with its own ladder. */
  earlier?: { level: RecognitionLevel, year: number }[]
}

const prefix: Record<RecognitionLevel, string> = { district: 'H', province: 'T', region: 'KV', nation: 'QG' }
const decisions: Record<RecognitionLevel, string> = { district: '0000/QĐ-UBND', province: '0000/QĐ-UBND', region: '0000/QĐ-CTĐP', nation: '0000/QĐ-BCT' }
/** Month and first day of a usual decision at each level; the lower ones come first in a year. */
const season: Record<RecognitionLevel, [string, number]> = { district: ['03', 6], province: ['05', 8], region: ['08', 4], nation: ['10', 6] }

const inYears = (day: string, years: number) => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`
const inDays = (day: string, days: number) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

/** A national candidate comes from the regional round of the year before, a regional one from its province. */
function ladder(level: RecognitionLevel, year: number): { level: RecognitionLevel, year: number }[] {
  const own = { level, year }
  if (level === 'nation')
    return [...ladder('region', year - 1), own]
  return level === 'region' ? [{ level: 'province', year }, own] : [own]
}

/** The end of validity that an invented paper prints. */
function printedEnd(issuedOn: string, paper: Honour['paper'], today: string): string | null {
  if (paper === 'unstated')
    return null
  let end = inYears(issuedOn, 2)
  if (paper === 'expired')
    return end < today ? end : inDays(today, -20) > issuedOn ? inDays(today, -20) : end
  if (paper === 'valid') {
    while (end < inDays(today, 90))
      end = inYears(end, 1)
  }
  return end
}

/** Recognitions and certificates of one product. Decisions are numbered 0000 and certificates MH (minh hoạ), as no real one is. */
export function honoursOf(productKey: string, productId: string, honour: Honour, today: string, nextNumber: (series: string) => number) {
  const chance: Chance = chanceOf(`honours:${productKey}`)
  const decidedIn = (level: RecognitionLevel, year: number) => {
    const [month, day] = season[level]
    return `${year}-${month}-${String(day + chance.whole(0, 20)).padStart(2, '0')}`
  }
  // Rounds come every second year: one that is still to come becomes the one before it.
  const past = (level: RecognitionLevel, year: number): number => `${year}-${season[level][0]}-28` > today ? past(level, year - 2) : year
  const top = { level: honour.level, year: past(honour.level, honour.year) }
  const rungs = [...(honour.earlier ?? []), top].flatMap(({ level, year }) => ladder(level, past(level, year)))
  const rounds = rungs.filter((rung, index) => rungs.findIndex(one => one.level === rung.level && one.year === rung.year) === index)
  const rows = { recognitions: [] as (typeof recognitions.$inferInsert)[], certificates: [] as (typeof certificates.$inferInsert)[] }
  for (const { level, year } of rounds) {
    const id = uuidOf(`recognition:${productKey}:${level}:${year}`)
    const decidedOn = decidedIn(level, year)
    rows.recognitions.push({ id, productId, level, year, decisionNumber: decisions[level], decidedOn, demonstration: true })
    const isTop = level === top.level && year === top.year
    const issuedOn = inDays(decidedOn, 5)
    const paper = isTop ? honour.paper : null
    const series = `MH-${prefix[level]}-${year}`
    rows.certificates.push({
      id: uuidOf(`certificate:${productKey}:${level}:${year}`),
      recognitionId: id,
      number: `${series}-${String(nextNumber(series)).padStart(4, '0')}`,
      issuedOn,
      validTo: paper === null ? inYears(issuedOn, 2) : printedEnd(issuedOn, paper, today),
      withdrawnOn: paper === 'withdrawn' ? inDays(issuedOn, 300) < today ? inDays(issuedOn, 300) : today : null,
      withdrawnReason: paper === 'withdrawn' ? 'Cơ sở ngừng sản xuất mặt hàng này và trả lại giấy chứng nhận (minh hoạ).' : null,
      demonstration: true,
    })
  }
  return rows
}
