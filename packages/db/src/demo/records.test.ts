import { plates, ProductGroup, productGroups } from '@khuyencong/domain/product'
import { certificateState } from '@khuyencong/domain/recognition'
import { provinceData, provinceRegister } from '@khuyencong/domain/region'
import { fold } from '@khuyencong/domain/text'
import { describe, expect, it } from 'vitest'
import { phasePlans } from './plan.ts'
import { demonstrationRecords } from './records.ts'

const today = '2026-11-25'
const register = provinceRegister(provinceData)
const keyProgrammes = phasePlans.flatMap(phase => phase.programmes).map(({ programme }, index) => ({ code: programme, id: `00000000-0000-4000-8000-00000000000${index}` }))
const made = (day = today) => demonstrationRecords({ today: day, register, keyProgrammes })
const records = made()
const million = 1_000_000

const amountsOf = (supportId: string, measure: string, source?: string) =>
  records.amounts.filter(amount => amount.supportId === supportId && amount.measure === measure && (!source || amount.source === source))
const sum = (entries: { dong: number }[]) => entries.reduce((all, entry) => all + entry.dong, 0)

describe('demonstration records', () => {
  it('are the same for the same day', () => {
    expect(made()).toEqual(records)
  })

  it('keep the published phases whatever the day', () => {
    for (const day of ['2024-01-01', '2025-07-01', '2028-02-29']) {
      const other = made(day)
      const old = (all: typeof records) => all.supports.filter(support => support.planYear <= 2023).map(support => support.id)
      expect(old(other)).toEqual(old(records))
      expect(other.amounts.every(amount => amount.on <= day)).toBe(true)
      expect(other.certificates.every(certificate => certificate.issuedOn <= day)).toBe(true)
    }
  })

  it('refuse a day on which the last published phase is not over', () => {
    expect(() => made('2023-12-31')).toThrow(RangeError)
  })

  it('are all marked, without telephone, tax code or person', () => {
    for (const rows of [records.programmes, records.facilities, records.supports, records.products, records.recognitions, records.certificates])
      expect(rows.every(row => row.demonstration === true)).toBe(true)
    expect(records.facilities.every(one => one.taxCode === undefined && one.phone === undefined && one.contactName === undefined)).toBe(true)
    const decisions = [...records.amounts.map(amount => amount.decision), ...records.recognitions.map(one => one.decisionNumber)].filter(one => one != null)
    expect(decisions.every(decision => /^0+\//.test(decision))).toBe(true)
  })

  it('have unique names, codes, slugs and ids', () => {
    const isUnique = (values: unknown[]) => new Set(values).size === values.length
    expect(isUnique(records.facilities.map(one => one.name))).toBe(true)
    expect(isUnique([...records.facilities, ...records.supports, ...records.programmes].map(one => one.code))).toBe(true)
    expect(isUnique([...records.facilities, ...records.products].map(one => one.slug))).toBe(true)
    expect(isUnique(Object.values(records).flat().flatMap(row => 'id' in row ? [row.id] : []))).toBe(true)
    expect(isUnique(records.certificates.map(one => one.number))).toBe(true)
  })

  it('plans types and money of invented programmes alone, within their years', () => {
    const { programmes, programmeBudgets, programmeTypes } = records
    const years = new Map(programmes.map(programme => [programme.id, programme]))
    for (const { programmeId, year, dong } of programmeBudgets)
      expect([years.get(programmeId)!.yearFrom <= year && year <= years.get(programmeId)!.yearTo, dong > 0 && dong % 100_000_000]).toEqual([true, 0])
    expect(new Set([...programmeBudgets, ...programmeTypes].map(row => row.programmeId))).toEqual(new Set(programmes.map(programme => programme.id)))
    expect(programmes.every(programme => programme.demonstration)).toBe(true)
  })

  it('stay within the documented norms and split every cost exactly', () => {
    for (const support of records.supports) {
      const state = sum([...amountsOf(support.id, 'contracted', 'national'), ...amountsOf(support.id, 'contracted', 'local')].filter(amount => !records.amounts.some(one => one.supersedes === amount.id)))
      const cost = state + sum(amountsOf(support.id, 'contracted', 'counterpart'))
      if (cost === 0)
        continue
      if (support.type === 'machinery' || support.type === 'unclassified')
        expect(state <= 300 * million && state * 2 <= cost, support.code).toBe(true)
      if (support.type === 'demo-model')
        expect(state <= 1000 * million && state * 10 <= cost * 3, support.code).toBe(true)
      if (['settled', 'evaluated', 'accepted'].includes(support.state))
        expect(sum(amountsOf(support.id, 'realised')), support.code).toBe(cost)
    }
  })

  it('mark the split of every key programme, and of types without a known norm, as an assumption', () => {
    const byId = new Map(records.supports.map(support => [support.id, support]))
    const isKey = (id: string) => keyProgrammes.some(programme => programme.id === id)
    for (const amount of records.amounts) {
      const { type, programmeId } = byId.get(amount.supportId)!
      expect(amount.assumption).toBe(isKey(programmeId) || !['machinery', 'demo-model'].includes(type))
    }
    expect(records.amounts.some(amount => !amount.assumption)).toBe(true)
  })

  it('revise levels by superseding and correct flows by counter-entries, here and there', () => {
    const revised = records.amounts.filter(amount => amount.supersedes != null)
    expect(revised.length).toBeGreaterThan(10)
    for (const amount of revised) {
      const before = records.amounts.find(one => one.id === amount.supersedes)!
      expect([before.supportId, before.source, before.measure]).toEqual([amount.supportId, amount.source, amount.measure])
      expect(before.on < amount.on).toBe(true)
    }
    const countered = records.amounts.filter(amount => amount.dong < 0)
    expect(countered.length).toBeGreaterThan(5)
    expect(countered.every(amount => amount.measure === 'realised')).toBe(true)
  })

  it('place every facility and support in a province of its day', () => {
    const at2024 = new Set(register.on('2024-06-30').map(province => province.id))
    const at2026 = new Set(register.on('2026-06-30').map(province => province.id))
    expect(records.supports.every(support => (support.planYear >= 2026 ? at2026 : at2024).has(support.provinceId))).toBe(true)
    expect(records.supports.some(support => support.planYear === 2018 && support.provinceId === 'VN-60@2008')).toBe(true)
  })

  it('give every supported showroom a regional certificate that is valid on the contract date', () => {
    const rooms = records.supports.filter(support => support.type === 'showroom')
    expect(rooms).toHaveLength(6)
    for (const room of rooms) {
      const contractedOn = amountsOf(room.id, 'contracted')[0]!.on
      const ids = records.products.filter(product => product.facilityId === room.facilityId).map(product => product.id)
      const held = records.recognitions.filter(one => ids.includes(one.productId) && ['region', 'nation'].includes(one.level))
      expect(records.certificates.some(paper => held.some(one => one.id === paper.recognitionId) && paper.issuedOn <= contractedOn && (paper.validTo ?? '') >= contractedOn), room.code).toBe(true)
    }
  })

  it('support nobody before it was founded', () => {
    const founded = new Map(records.facilities.map(one => [one.id, one.foundedYear!]))
    expect(records.supports.filter(support => support.facilityId && founded.get(support.facilityId)! >= support.planYear)).toEqual([])
  })

  it('show the present year in many states', () => {
    expect(new Set(records.supports.filter(support => support.planYear === 2026).map(support => support.state)).size).toBeGreaterThan(10)
  })
})

describe('demonstration products', () => {
  const shown = records.products.filter(product => product.status === 'shown')
  const facility = new Map(records.facilities.map(one => [one.id, one]))

  it('are about sixty, of every group and plate, from at least twelve provinces', () => {
    expect(shown.length).toBeGreaterThanOrEqual(60)
    expect(shown.length).toBeLessThanOrEqual(72)
    expect(new Set(shown.map(product => ProductGroup.parse(product.group)))).toEqual(new Set(productGroups))
    expect(new Set(shown.map(product => product.plate))).toEqual(new Set(plates))
    expect(new Set(shown.map(product => register.today(facility.get(product.facilityId)!.provinceId, today).id)).size).toBeGreaterThanOrEqual(12)
  })

  it('speak two languages and carry four to seven lines of specification', () => {
    for (const product of records.products) {
      for (const text of [product.name, product.nameEn, product.summary, product.summaryEn, product.story, product.storyEn])
        expect(text?.normalize('NFC'), product.slug).toBe(text)
      expect(product.story && product.storyEn && product.summaryEn && product.nameEn, product.slug).toBeTruthy()
      expect(product.story!.split('\n\n').length, product.slug).toBe(product.storyEn!.split('\n\n').length)
      expect(product.specification.length).toBeGreaterThanOrEqual(4)
      expect(product.specification.length).toBeLessThanOrEqual(7)
    }
    expect(records.products.filter(product => product.story!.split('\n\n').length >= 2).length).toBeGreaterThanOrEqual(20)
  })

  it('tell of no support that the maker did not receive', () => {
    for (const product of records.products) {
      const dated = product.story!.split(/(?<=\.)\s/).filter(sentence => /hỗ trợ|khuyến công/.test(sentence)).flatMap(sentence => sentence.match(/\b20\d\d\b/g) ?? [])
      const received = records.supports.filter(support => support.facilityId === product.facilityId).map(support => String(support.planYear))
      for (const year of dated)
        expect(received, product.slug).toContain(year)
    }
  })

  it('hold what search is tried with', () => {
    const names = shown.map(product => product.name)
    expect(names.filter(name => fold(name).includes('che tan cuong'))).toHaveLength(1)
    expect(names.some(name => /\bbò\b/iu.test(name.toLowerCase()) || name.toLowerCase().includes('bò '))).toBe(true)
    expect(names.some(name => name.toLowerCase().includes('bơ '))).toBe(true)
    expect(names.some(name => name.includes('Máy vò chè'))).toBe(true)
  })

  it('climb the ladder: regions in even years, the nation in odd ones, each over a valid lower certificate', () => {
    for (const recognition of records.recognitions) {
      const rest = records.recognitions.filter(one => one.productId === recognition.productId && one.id !== recognition.id)
      if (recognition.level === 'nation' || recognition.level === 'region')
        expect(recognition.year % 2).toBe(recognition.level === 'nation' ? 1 : 0)
      if (recognition.level === 'nation') {
        const papers = records.certificates.filter(paper => rest.some(one => one.level === 'region' && one.id === paper.recognitionId))
        expect(papers.some(paper => paper.issuedOn <= recognition.decidedOn! && paper.validTo! >= recognition.decidedOn!)).toBe(true)
      }
      if (recognition.level === 'region')
        expect(rest.some(one => one.level === 'province' && one.decidedOn! <= recognition.decidedOn!)).toBe(true)
    }
  })

  it('hold papers of every state on the day', () => {
    const states = new Set(records.certificates.map(paper => certificateState({ validTo: paper.validTo ?? null, withdrawnOn: paper.withdrawnOn ?? null }, today)))
    expect(states).toEqual(new Set(['valid', 'expired', 'withdrawn', 'unstated']))
    expect(records.certificates.filter(paper => paper.withdrawnOn)).toHaveLength(1)
  })
})
