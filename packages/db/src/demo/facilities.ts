import type { LegalForm } from '@khuyencong/domain/facility'
import type { Sector } from '@khuyencong/domain/programme'
import type { Province, RegionCode } from '@khuyencong/domain/region'
import type { facilities } from '../tables/facility.ts'
import type { Maker } from './makers.ts'
import { fold, slugOf } from '@khuyencong/domain/text'
import { chanceOf, uuidOf } from './chance.ts'
import { facilityName, nameStore } from './names.ts'
import { makers } from './products/index.ts'

/** The part of the province register the demonstration needs. */
export interface ProvincesByDate { on: (date: string) => Province[] }

export interface DemoFacility {
  row: typeof facilities.$inferInsert
  maker: Maker | null
  /** Name of the province on 2024-12-31, which the plans speak in. */
  province: string
  sector: Sector | null
  /** Plan years of its supports so far. */
  years: number[]
}

/** Huế still has its old name on this day, as the plans do. */
const before = '2024-12-31'
const after = '2025-07-01'
const forms: LegalForm[] = ['enterprise', 'enterprise', 'cooperative', 'household']
const usualWorkers: Record<LegalForm, [number, number]> = { enterprise: [18, 160], cooperative: [9, 64], household: [4, 22] }

/** Finds makers for places and invents facilities where there is none. */
export function facilityStore(register: ProvincesByDate) {
  const chance = chanceOf('facilities')
  const old = new Map(register.on(before).map(province => [province.name, province]))
  const today = new Map(register.on(after).map(province => [province.id, province]))
  const names: Record<RegionCode, () => string> = { north: nameStore('north'), central: nameStore('central'), south: nameStore('south') }
  const stored: DemoFacility[] = []
  const slugs = new Set<string>()
  const reserved = new Set(makers.map(maker => maker.name))
  const free = new Set<Maker>(makers)

  /** The province of the day: from the plan year 2026 on, the successor. */
  function provinceIn(name: string, planYear: number): Province {
    const province = old.get(name)
    if (!province)
      throw new RangeError(`no province ${name} on ${before}`)
    return planYear >= 2026 ? today.get(province.successorId!)! : province
  }

  function keep(row: Omit<typeof facilities.$inferInsert, 'id' | 'code' | 'slug' | 'folded' | 'demonstration'>, province: string, maker: Maker | null): DemoFacility {
    const code = `CS-${String(stored.length + 1).padStart(5, '0')}`
    let slug = slugOf(row.name)
    if (slugs.has(slug))
      slug = slugOf(`${row.name} ${province}`)
    slugs.add(slug)
    const facility: DemoFacility = {
      row: { id: uuidOf(`facility:${code}`), code, slug, folded: fold(row.name), demonstration: true, ...row },
      maker,
      province,
      sector: row.sector ?? null,
      years: [],
    }
    stored.push(facility)
    return facility
  }

  function engage(maker: Maker): DemoFacility {
    free.delete(maker)
    const { name, nameEn, legalForm, sector, address } = maker
    return keep({ name, nameEn, legalForm, sector, address, foundedYear: maker.founded, workers: maker.workers, provinceId: provinceIn(maker.province, 2024).id }, maker.province, maker)
  }

  /** A facility for a support: a maker of products that fits, else an invented one. */
  function hire(province: string, sector: Sector | null, planYear: number): DemoFacility {
    for (const maker of free) {
      if (maker.province === province && maker.sector === sector && maker.founded < planYear && maker.showroom === undefined && planYear < 2026)
        return engage(maker)
    }
    const place = provinceIn(province, planYear)
    const legalForm = chance.pick(forms)
    const nextSpot = names[place.region]
    let spot = nextSpot()
    let named = facilityName(spot, sector, legalForm, chance)
    while (reserved.has(named.name)) {
      spot = nextSpot()
      named = facilityName(spot, sector, legalForm, chance)
    }
    const [fewest, most] = usualWorkers[legalForm]
    return keep({
      ...named,
      legalForm,
      sector,
      provinceId: place.id,
      address: chance.next() < 0.6 ? `Thôn ${chance.whole(1, 12)}, xã ${spot}` : null,
      foundedYear: chance.whole(1992, planYear - 2),
      workers: chance.whole(fewest, most),
    }, province, null)
  }

  return {
    hire,
    provinceIn,
    stored,
    /** A facility of the province that existed in the plan year and whose supports all lie in other phases. */
    comeBack(province: string, planYear: number, isOther: (year: number) => boolean): DemoFacility {
      const facility = stored.find(one => one.province === province && one.row.foundedYear! < planYear && one.years.length > 0 && one.years.every(isOther))
      if (!facility)
        throw new RangeError(`nobody in ${province} can come back`)
      return facility
    },
    /** The maker whose showroom is supported in this province and sector. */
    showroom(province: string, sector: Sector): DemoFacility | null {
      const maker = [...free].find(one => one.showroom !== undefined && one.province === province && one.sector === sector)
      return maker ? engage(maker) : null
    },
    /** Makers whom no programme has called enter the register all the same: their products need them. */
    engageRest: () => [...free].forEach(engage),
  }
}
export type FacilityStore = ReturnType<typeof facilityStore>
