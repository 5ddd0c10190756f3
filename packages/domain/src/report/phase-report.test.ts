import type { Phase } from '../programme/index.ts'
import type { SupportType } from '../support/index.ts'
import type { PhaseReportCells, ReportProgramme } from './cells.ts'
import type { PhaseReport, ReportKey } from './phase-report.ts'
import { describe, expect, it } from 'vitest'
import { publishedRegister, reconcile } from '../figure/index.ts'
import { norms } from '../norm/index.ts'
import { provinceData, provinceRegister } from '../region/index.ts'
import { phaseReport } from './compose.ts'
import { publicPhaseReport, PublicPhaseReport } from './public.ts'
import { sentences } from './sentences.ts'

const places = provinceRegister(provinceData)
const idOf = (name: string) => places.on('2023-12-31').find(province => province.name === name)!.id
const phase = { from: 2021, to: 2023 }
const compare = { from: 2018, to: 2020 }

const north = (names: string) => names.split(', ').map(idOf)
const before = { total: 181_946_900_000, provinces: north('Lào Cai, Yên Bái, Tuyên Quang, Thái Nguyên, Hà Nam, Ninh Bình, Thanh Hóa, Nghệ An, Nam Định') }
const now = { total: 232_908_000_000, provinces: north('Nghệ An, Thanh Hóa, Ninh Bình, Nam Định, Hà Nam, Hòa Bình, Hải Dương, Phú Thọ, Thái Nguyên, Tuyên Quang, Yên Bái, Thái Bình, Cao Bằng') }

/** Records that give one phase its published totals: facilities by type, spread over the provinces, a fifth of the money from the state. */
function recordsOf(tag: string, of: Phase, sums: { total: number, provinces: string[] }, types: [SupportType, number][], kind: ReportProgramme['kind'] = 'key'): PhaseReportCells {
  const codes = kind === 'key' ? [`${tag}-a`, `${tag}-b`, `${tag}-c`] : [`${tag}-single`]
  const acceptances = types.flatMap(([type, count]) => Array.from<SupportType>({ length: count }).fill(type)).map((type, index) => ({
    supportId: `${tag}-s${index}`,
    facilityId: type === 'conference' ? null : `${tag}-f${index}`,
    programme: codes[index % codes.length]!,
    provinceId: sums.provinces[index % sums.provinces.length]!,
    year: of.from + index % 3,
    type,
    dong: 1_000_000,
    demonstration: true,
  }))
  const part = (source: 'national' | 'counterpart', dong: number) => ({ programme: codes[0]!, provinceId: sums.provinces[0]!, year: of.to, type: 'machinery' as const, source, measure: 'realised' as const, dong, assumption: true, demonstration: true })
  const state = Math.floor(sums.total / 5)
  return {
    programmes: codes.map(code => ({ code, name: code, nameEn: code, kind, sector: null, yearFrom: of.from, yearTo: of.to, renews: null, demonstration: true })),
    money: [part('national', state), part('counterpart', sums.total - state)],
    acceptances,
  }
}
const together = (...all: PhaseReportCells[]): PhaseReportCells => ({ programmes: all.flatMap(one => one.programmes), money: all.flatMap(one => one.money), acceptances: all.flatMap(one => one.acceptances) })

const cells = together(
  recordsOf('q', compare, before, [['demo-model', 9], ['machinery', 52], ['unclassified', 2]]),
  recordsOf('p', phase, now, [['demo-model', 7], ['machinery', 128], ['consultancy', 4], ['showroom', 6], ['conference', 1]]),
  recordsOf('x', phase, { total: 1, provinces: now.provinces }, [['machinery', 91]], 'group'),
)
const input = { cells, register: publishedRegister, reconciliation: reconcile(publishedRegister, { norms }), provinceRegister: places, centre: 'ipc1', phase, compare, map: 'then', today: '2026-11-25' } as const
const report = phaseReport(input)
const today = phaseReport({ ...input, map: 'today' })
const line = (key: ReportKey, of: Pick<PhaseReport, 'figures'> = report) => of.figures.find(figure => figure.key === key)!
const codes = (key: ReportKey) => line(key).verdicts.flatMap(verdict => verdict.code ?? [])

describe('the phase report on records with the published totals', () => {
  it('has the numbers of the published report', () => {
    expect(line('programmes')).toMatchObject({ now: 3, before: 3, change: 0 })
    expect(line('total')).toMatchObject({ now: 232_908_000_000, before: 181_946_900_000 })
    expect(line('total').growth!.toFixed(4)).toBe('0.2801')
    expect(line('facilities')).toMatchObject({ now: 145, before: 63, change: 82 })
    expect(report.types.map(({ type, now, change }) => [type, now, change])).toEqual([
      ['demo-model', 7, -2],
      ['machinery', 128, 76],
      ['showroom', 6, 6],
      ['consultancy', 4, 4],
      ['conference', null, null],
      ['unclassified', 0, -2],
    ])
    expect(line('types').now).toBe(5)
    expect(line('provinces')).toMatchObject({ now: 13, before: 9, of: 28 })
    expect(line('years')).toMatchObject({ now: 6, published: { now: { value: 5, printed: '05 năm' } } })
  })

  it('shows 61,4 % of 236 beside the published 26,7 %, withheld while the two disagree', () => {
    const share = line('share')
    expect(share.now!.toFixed(3)).toBe('0.614')
    expect(line('facilities-all').now).toBe(236)
    expect(share.published.now).toMatchObject({ value: 0.267, printed: '26,7%' })
    expect(share.withheld).toBe(true)
    expect(share.verdicts[0]).toMatchObject({ code: 'R05', severity: 'error' })
  })

  it('keeps, gains and loses the provinces of the published lists', () => {
    expect([report.provinces.kept, report.provinces.entered, report.provinces.left, report.provinces.never].map(list => list.length)).toEqual([8, 5, 1, 14])
    expect(report.provinces.left[0]?.name).toBe('Lào Cai')
  })

  it('recounts provinces on the map of today and changes nothing national', () => {
    expect(today.provinces).toMatchObject({ of: 18, now: 10, before: 6 })
    for (const key of ['total', 'facilities', 'facilities-all', 'share', 'types', 'programmes'] as const)
      expect(line(key, today)).toEqual(line(key))
    expect(today.types).toEqual(report.types)
    expect(today.bridge).toEqual(report.bridge)
  })

  it('withholds every average while the norms say that the total is not state support alone', () => {
    for (const key of ['average', 'state-average', 'leverage'] as const)
      expect([line(key).withheld, line(key).verdicts[0]?.code], key).toEqual([true, 'R19'])
    expect(line('average').now).toBe(1_606_262_069)
    expect(line('state-average')).toMatchObject({ assumption: true, demonstration: true })
  })

  it('lets go once a named person accepted the finding', () => {
    const finding = input.reconciliation.verdicts.find(verdict => verdict.code === 'R05')!
    expect(line('share', phaseReport({ ...input, accepted: [finding.id] })).withheld).toBe(false)
  })

  it('puts each verdict of the officers on its line, worst first', () => {
    expect(codes('total')).toEqual(['R19', 'R01', 'R02', 'R43'])
    expect(codes('facilities')).toEqual(['R08', 'R03', 'R04'])
    expect(codes('share')).toEqual(['R05'])
    expect(codes('programmes')).toEqual(['R14'])
    expect(codes('types')).toEqual(['R13'])
    expect(codes('provinces')).toEqual(['R09', 'R10', 'R11', 'R12'])
    expect(codes('average')).toEqual(['R19', 'R17', 'R18'])
    expect(codes('years')).toEqual(['R15'])
  })

  it('holds the published numbers against the records and says that these are demonstration', () => {
    const records = report.verdicts.filter(verdict => verdict.rule === 'records')
    expect(records.length).toBeGreaterThan(12)
    expect(records.every(verdict => verdict.demonstration)).toBe(true)
    expect(records.filter(verdict => verdict.outcome !== 'agree')).toEqual([])
    expect(report.demonstration).toBe(true)
    expect(line('total').demonstration).toBe(true)
  })

  it('says where the records do not reach a published number', () => {
    const fewer = phaseReport({ ...input, cells: { ...cells, acceptances: cells.acceptances.filter(row => row.facilityId !== 'p-f0') } })
    const off = fewer.verdicts.filter(verdict => verdict.rule === 'records' && verdict.outcome === 'disagree')
    expect(off.map(verdict => [verdict.expression, verdict.computed?.value, verdict.severity])).toEqual([['145', 144, 'warning'], ['82', 81, 'warning'], ['236', 235, 'warning'], ['07', 6, 'warning'], ['02', -3, 'warning']])
  })

  it('holds provinces against the published lists on the map of their time alone, and nothing against a part of the records', () => {
    expect(today.verdicts.filter(verdict => verdict.rule === 'records' && verdict.outcome !== 'agree')).toEqual([])
    const part = phaseReport({ ...input, partial: true })
    expect(part.verdicts).toEqual([])
    expect(part.figures.flatMap(line => Object.values(line.published)).every(value => value === null)).toBe(true)
    expect(part.figures.map(line => line.now)).toEqual(phaseReport(input).figures.map(line => line.now))
    expect(sentences(part, 'vi')[0]!.text).toMatch(/^Tính trên hồ sơ được xem: giai đoạn/)
  })

  it('swaps the phases: the earlier one reproduces its own report', () => {
    const earlier = phaseReport({ ...input, phase: compare, compare: { from: 2015, to: 2017 } })
    expect([line('programmes', earlier).now, line('total', earlier).now, line('facilities', earlier).now, line('provinces', earlier).now]).toEqual([3, 181_946_900_000, 63, 9])
    expect(line('facilities', earlier).published.now?.value).toBe(63)
  })
})

describe('what an open door gives', () => {
  const open = publicPhaseReport(report, ['R05'])

  it('is everything but verdicts, with the released finding alone', () => {
    expect('verdicts' in open).toBe(false)
    expect(open.findings.map(finding => finding.code)).toEqual(['R05'])
    expect(new Set(open.figures.flatMap(figure => figure.verdicts.map(verdict => verdict.code)))).toEqual(new Set(['R05']))
    expect(line('share', open)).toEqual(line('share'))
    expect(JSON.stringify(open)).not.toMatch(/R19|R28|R34/)
    expect(PublicPhaseReport.parse(JSON.parse(JSON.stringify(open)))).toEqual(open)
  })

  it('leaves a withheld line empty unless its finding is released', () => {
    expect(line('average', open)).toMatchObject({ now: null, before: null, withheld: true })
    const closed = publicPhaseReport(report, [])
    expect(line('share', closed)).toMatchObject({ now: null, withheld: true, published: { now: { printed: '26,7%' } } })
    expect(closed.findings).toEqual([])
  })
})

describe('the report in sentences', () => {
  const texts = (of: PhaseReport, lang: 'vi' | 'en') => sentences(of, lang).map(sentence => sentence.text.replaceAll('\u00A0', ' '))

  it('is the skeleton of the published paragraph, in Vietnamese', () => {
    expect(texts(report, 'vi')).toEqual([
      'Giai đoạn 2021–2023, Trung tâm Khuyến công và Tư vấn phát triển công nghiệp 1 thực hiện 03 đề án điểm; tổng kinh phí 232.908 triệu đồng (ngân sách 46.581,6 triệu đồng, đối ứng 186.326,4 triệu đồng, tách nguồn theo giả định), tăng 28,01 % so với giai đoạn 2018–2020.',
      '145 cơ sở được hỗ trợ, nhiều hơn 82 so với giai đoạn 2018–2020.',
      'Tỷ trọng trong 236 cơ sở toàn giai đoạn chưa công bố được: tính lại 61,4 %, bản đã công bố ghi 26,7%.',
      'Theo 05 loại hình: xây dựng mô hình trình diễn kỹ thuật 07 (ít hơn 02); ứng dụng máy móc thiết bị tiên tiến 128 (nhiều hơn 76); đầu tư phòng trưng bày 06 (nhiều hơn 06); tư vấn, trợ giúp 04 (nhiều hơn 04).',
      'Địa bàn: 13/28 tỉnh, thành phố, theo địa giới khi đó (Cao Bằng, Hà Nam, Hải Dương, Hòa Bình, Nam Định, Nghệ An, Ninh Bình, Phú Thọ, Thái Bình, Thái Nguyên, Thanh Hóa, Tuyên Quang, Yên Bái).',
    ])
  })

  it('says the same in English', () => {
    expect(texts(report, 'en').slice(0, 3)).toEqual([
      'In 2021–2023, Industrial Promotion and Development Consultancy Centre 1 carried out 3 key programmes; funding in all 232,908 million đồng (state 46,581.6 million đồng, counterpart 186,326.4 million đồng, split by assumption), up 28.01% on 2018–2020.',
      '145 facilities were supported, 82 more than in 2018–2020.',
      'The share of 236 facilities of the whole phase cannot be published yet: computed 61.4%, printed 26,7%.',
    ])
  })

  it('binds its numbers to the lines and marks what is withheld', () => {
    const told = sentences(report, 'vi')
    expect(told.map(sentence => sentence.withheld)).toEqual([false, false, true, false, false])
    expect(told.flatMap(sentence => sentence.parts.flatMap(part => part.figure ?? []))).toEqual(['programmes', 'total', 'total', 'facilities', 'facilities', 'facilities-all', 'share', 'types', 'provinces'])
    expect(told.every(sentence => sentence.text === sentence.parts.map(part => part.text).join(''))).toBe(true)
  })

  it('lets the published numbers stand without records, with "—" for what nobody printed', () => {
    const bare = phaseReport({ ...input, cells: { programmes: [], money: [], acceptances: [] } })
    const told = texts(bare, 'vi')
    expect(told[0]).toBe('Giai đoạn 2021–2023, Trung tâm Khuyến công và Tư vấn phát triển công nghiệp 1 thực hiện 03 đề án điểm; tổng kinh phí 232.908 triệu đồng, tăng 28,01 % so với giai đoạn 2018–2020.')
    expect(told[2]).toContain('tính lại —, bản đã công bố ghi 26,7%')
    expect(told[3]).toContain('đầu tư phòng trưng bày 06 (—)')
    expect(told[4]).toBe('Địa bàn: 13/28 tỉnh, thành phố.')
  })

  it('says fewer, down and unchanged by the sign', () => {
    const fewer = phaseReport({ ...input, phase: compare, compare: phase })
    expect(texts(fewer, 'vi')[0]).toContain('giảm 21,88 % so với giai đoạn 2021–2023')
    expect(texts(fewer, 'en')[1]).toBe('63 facilities were supported, 82 fewer than in 2021–2023.')
    const copies = { ...cells, programmes: cells.programmes.filter(one => one.code.startsWith('q')) }
    const shifted = (year: number) => year + 3
    const same = phaseReport({ ...input, register: { figures: [], lists: [], events: [] }, reconciliation: { verdicts: [], derived: [] }, cells: together(copies, { programmes: copies.programmes.map(one => ({ ...one, code: `${one.code}2`, yearFrom: shifted(one.yearFrom), yearTo: shifted(one.yearTo) })), money: copies.money.map(one => ({ ...one, programme: `${one.programme}2`, year: shifted(one.year) })), acceptances: copies.acceptances.map(one => ({ ...one, supportId: `${one.supportId}2`, programme: `${one.programme}2`, year: shifted(one.year) })) }) })
    expect(texts(same, 'vi')[0]).toContain(', không đổi so với giai đoạn 2018–2020.')
    expect(texts(same, 'en')[1]).toBe('63 facilities were supported, unchanged from 2018–2020.')
  })
})
