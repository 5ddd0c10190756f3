import type { Lang } from '../text/index.ts'
import type { PhaseReport, ReportFigure, ReportKey } from './phase-report.ts'
import { centreLabels } from '../region/index.ts'
import { supportTypes } from '../support/index.ts'
import { byName, formatCount, formatFraction, formatNumber } from '../text/index.ts'

/** A piece of a sentence; one that is bound to a line of the report names it, so that screens can open it. */
export interface SentencePart { text: string, figure?: ReportKey }
export interface Sentence {
  parts: SentencePart[]
  /** The parts together. */
  text: string
  /** True where a check holds a number of the sentence back: it prints with a mark. */
  withheld: boolean
}

/** The staff's report or the public one: prose needs no verdicts. */
type Told = Omit<PhaseReport, 'verdicts' | 'partial'> & { partial?: boolean }

const unknown = '—'
type Printed = SentencePart | string | null

function sentence(lines: (ReportFigure | undefined)[], parts: Printed[]): Sentence {
  const kept = parts.flatMap(part => part === null ? [] : typeof part === 'string' ? [{ text: part }] : [part])
  return { parts: kept, text: kept.map(part => part.text).join(''), withheld: lines.some(line => line?.withheld) }
}

/** The computed number, else the published one, else nothing. */
const nowOf = (line: ReportFigure) => line.now ?? line.published.now?.value ?? null
const beforeOf = (line: ReportFigure) => line.before ?? line.published.before?.value ?? null

function changeOf(line: ReportFigure): number | null {
  if (line.unit === 'dong')
    return line.growth ?? line.published.change?.value ?? null
  const [now, before] = [nowOf(line), beforeOf(line)]
  return line.change ?? line.published.change?.value ?? (now !== null && before !== null ? now - before : null)
}

const more = { vi: ['nhiều hơn', 'ít hơn', 'không đổi'], en: ['more', 'fewer', 'unchanged'] } as const
const grew = { vi: ['tăng', 'giảm', 'không đổi'], en: ['up', 'down', 'unchanged'] } as const
const bySign = <Word>(value: number, words: readonly [Word, Word, Word]) => words[value > 0 ? 0 : value < 0 ? 1 : 2]

/** A difference of counts in words: `nhiều hơn 82`, `2 fewer`, `không đổi`; an unknown base prints "—". */
function differs(value: number | null, lang: Lang): string {
  if (value === null)
    return unknown
  const word = bySign(value, more[lang])
  const count = formatCount(Math.abs(value), lang)
  return value === 0 ? word : lang === 'vi' ? `${word} ${count}` : `${count} ${word}`
}

const million = (dong: number | null, lang: Lang) => dong === null ? unknown : `${formatNumber(dong / 1_000_000, lang)} ${lang === 'vi' ? 'triệu đồng' : 'million đồng'}`
const count = (value: number | null, lang: Lang) => value === null ? unknown : formatCount(value, lang)
const span = ({ from, to }: { from: number, to: number }) => `${from}–${to}`

function money(report: Told, lang: Lang, programmes: ReportFigure, total: ReportFigure): Sentence {
  const rate = changeOf(total)
  const state = report.sources.filter(({ source }) => source === 'national' || source === 'local').map(source => source.now)
  const counterpart = report.sources.find(({ source }) => source === 'counterpart')?.now ?? null
  const stateSum = state.includes(null) ? null : state.reduce<number>((sum, value) => sum + (value ?? 0), 0)
  const assumed = report.sources.some(source => source.assumption)
  const vi = lang === 'vi'
  const change = rate === null ? unknown : rate === 0 ? bySign(rate, grew[lang]) : `${bySign(rate, grew[lang])} ${formatFraction(Math.abs(rate), lang, 2)}`
  const note = assumed ? (vi ? ', tách nguồn theo giả định' : ', split by assumption') : ''
  return sentence([programmes, total], [
    report.partial ? (vi ? 'Tính trên hồ sơ được xem: ' : 'From the records within reach: ') : null,
    vi ? `${report.partial ? 'giai' : 'Giai'} đoạn ${span(report.phase)}, ${report.centre.name} thực hiện ` : `${report.partial ? 'in' : 'In'} ${span(report.phase)}, ${centreLabels[report.centre.code].en} carried out `,
    { text: `${count(nowOf(programmes), lang)} ${vi ? 'đề án điểm' : 'key programmes'}`, figure: 'programmes' },
    vi ? '; tổng kinh phí ' : '; funding in all ',
    { text: million(nowOf(total), lang), figure: 'total' },
    stateSum === null ? null : ` (${vi ? 'ngân sách' : 'state'} ${million(stateSum, lang)}, ${vi ? 'đối ứng' : 'counterpart'} ${million(counterpart, lang)}${note})`,
    ', ',
    { text: change, figure: 'total' },
    vi ? ` so với giai đoạn ${span(report.compare)}.` : ` on ${span(report.compare)}.`,
  ])
}

function facilities(report: Told, lang: Lang, line: ReportFigure, all: ReportFigure, share: ReportFigure): Sentence[] {
  const vi = lang === 'vi'
  const rate = nowOf(share)
  const first = sentence([line], [
    { text: `${count(nowOf(line), lang)} ${vi ? 'cơ sở được hỗ trợ' : 'facilities were supported'}`, figure: 'facilities' },
    ', ',
    { text: differs(changeOf(line), lang), figure: 'facilities' },
    vi ? ` so với giai đoạn ${span(report.compare)}.` : ` ${changeOf(line) === 0 ? 'from' : 'than in'} ${span(report.compare)}.`,
  ])
  const whole = { text: `${count(nowOf(all), lang)} ${vi ? 'cơ sở toàn giai đoạn' : 'facilities of the whole phase'}`, figure: 'facilities-all' as const }
  const printed = share.published.now?.printed
  if (share.withheld) {
    return [first, sentence([share], [
      vi ? 'Tỷ trọng trong ' : 'The share of ',
      whole,
      vi ? ' chưa công bố được: tính lại ' : ' cannot be published yet: computed ',
      { text: share.now === null ? unknown : formatFraction(share.now, lang), figure: 'share' },
      printed ? (vi ? `, bản đã công bố ghi ${printed}` : `, printed ${printed}`) : null,
      '.',
    ])]
  }
  return [first, sentence([share], [vi ? 'Tỷ trọng: ' : 'Share: ', { text: rate === null ? unknown : formatFraction(rate, lang), figure: 'share' }, vi ? ' của ' : ' of ', whole, '.'])]
}

function types(report: Told, lang: Lang, line: ReportFigure): Sentence {
  const rows = report.types.filter(row => row.type !== 'unclassified' && (row.now ?? row.published.now?.value ?? 0) > 0)
  const items = rows.map((row) => {
    const label = supportTypes.find(type => type.code === row.type)![lang].toLowerCase()
    return `${label} ${count(row.now ?? row.published.now?.value ?? null, lang)} (${differs(row.change ?? row.published.change?.value ?? null, lang)})`
  })
  return sentence([line], [
    lang === 'vi' ? 'Theo ' : 'By ',
    { text: `${count(nowOf(line), lang)} ${lang === 'vi' ? 'loại hình' : 'support types'}`, figure: 'types' },
    items.length > 0 ? `: ${items.join('; ')}.` : '.',
  ])
}

function provinces(report: Told, lang: Lang, line: ReportFigure): Sentence {
  const { provinces: places } = report
  const names = [...places.kept, ...places.entered].map(province => province.name).sort(byName)
  const where = report.map === 'then'
    ? (lang === 'vi' ? ', theo địa giới khi đó' : ', boundaries of the time')
    : (lang === 'vi' ? ', theo địa giới hiện nay' : ', today’s boundaries')
  const printed = line.published.now?.printed
  const covered = line.now !== null ? `${line.now}/${places.of}` : printed ?? unknown
  const note = line.now !== null ? where : ''
  return sentence([line], [
    lang === 'vi' ? 'Địa bàn: ' : 'Area: ',
    { text: `${covered} ${lang === 'vi' ? 'tỉnh, thành phố' : 'provinces'}`, figure: 'provinces' },
    note,
    names.length > 0 ? ` (${names.join(', ')}).` : '.',
  ])
}

/**
 * The report as prose: a fixed skeleton with its numbers bound to the lines. Words follow the sign; an unknown base prints "—";
 * without records the published numbers stand.
 * @example
 * sentences(report, 'vi')[1].text // '145 cơ sở được hỗ trợ, nhiều hơn 82 so với giai đoạn 2018–2020.'
 */
export function sentences(report: Told, lang: Lang): Sentence[] {
  const line = (key: ReportKey) => report.figures.find(figure => figure.key === key)!
  return [
    money(report, lang, line('programmes'), line('total')),
    ...facilities(report, lang, line('facilities'), line('facilities-all'), line('share')),
    types(report, lang, line('types')),
    provinces(report, lang, line('provinces')),
  ]
}
