import type { Client } from '@khuyencong/client'
import type { Phase } from '@khuyencong/domain/programme'
import type { ReportFigure, ReportKey } from '@khuyencong/domain/report'
import type { Lang } from '@khuyencong/domain/text'
import type { RouteLocationRaw } from 'vue-router'
import { CentreCode, MapChoice } from '@khuyencong/domain/region'
import { formatFraction, formatNumber } from '@khuyencong/domain/text'
import { z } from 'zod'

export type StaffReport = Awaited<ReturnType<Client['report']['phase']['query']>>

const phaseText = z.string().regex(/^\d{4}-\d{4}$/)
/** Everything that decides what the page shows, so that an address sent to a colleague shows the same. */
export const ReportAddress = z.object({ centre: CentreCode.optional(), phase: phaseText.optional(), compare: phaseText.optional(), map: MapChoice.default('then'), by: z.enum(['records', 'print']).optional() })

export const textOf = ({ from, to }: Phase) => `${from}-${to}`
export const spanOf = ({ from, to }: Phase) => `${from}–${to}`
export function phaseOf(text: string | undefined): Phase | null {
  const [from, to] = (text ?? '').split('-').map(Number)
  return from && to && from <= to && from >= 2009 && to <= 2100 ? { from, to } : null
}

/**
 * The phase of the same length just before.
 * @example
 * phaseBefore({ from: 2021, to: 2023 }) // { from: 2018, to: 2020 }
 */
export function phaseBefore({ from, to }: Phase): Phase {
  return { from: 2 * from - to - 1, to: from - 1 }
}

/** A number of a line without its unit: đồng in millions, ratios in percent. */
export function lineText(unit: ReportFigure['unit'], value: number | null, lang: Lang): string {
  if (value === null)
    return '–'
  if (unit === 'dong')
    return formatNumber(value / 1_000_000, lang, Number.isInteger(value / 1_000_000) ? 0 : 1)
  return unit === 'fraction' ? formatFraction(value, lang) : formatNumber(value, lang, 0)
}

export const lineOf = (report: StaffReport, key: ReportKey) => report.figures.find(figure => figure.key === key)!
/** The computed number where records stand behind it, else the published one. */
export const nowOf = (line: ReportFigure) => line.now ?? line.published.now?.value ?? null
export const beforeOf = (line: ReportFigure) => line.before ?? line.published.before?.value ?? null

/** The records a number of the report is made of: the list with the same filter in its address. */
export function recordsOf(report: StaffReport, of: { key?: ReportKey, type?: string, provinces?: string[], phase?: Phase }): RouteLocationRaw {
  const phase = of.phase ?? report.phase
  const years = { acceptedFrom: String(phase.from), acceptedTo: String(phase.to) }
  const centre = report.centre.code
  const places = of.provinces ? { province: of.provinces.join(','), ...(report.map === 'then' ? { map: 'then' } : {}) } : {}
  if (of.key === 'programmes' || of.key === 'years')
    return { name: 'programmes', query: { kind: 'key', centre, yearFrom: years.acceptedFrom, yearTo: years.acceptedTo } }
  if (of.key === 'total' || of.key === 'types')
    return { name: 'supports', query: { kind: 'key', centre, ...years } }
  if (of.type !== undefined && ['conference'].includes(of.type))
    return { name: 'supports', query: { kind: 'key', centre, type: of.type, ...years } }
  return { name: 'facilities', query: { ...(of.key === 'facilities-all' ? {} : { kind: 'key' }), centre, ...(of.type ? { type: of.type } : {}), ...years, ...places, archived: 'all' } }
}
