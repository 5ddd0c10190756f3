import type { ProvinceId } from './region.ts'
import { z } from 'zod'
import json from './provinces.json' with { type: 'json' }
import { CentreCode, ProvinceId as Id, RegionCode } from './region.ts'

const day = z.iso.date()

/** Everything the register is made of, as flat rows: the tables of the database have the same columns. */
export interface ProvinceData {
  regions: { code: RegionCode, vi: string, en: string }[]
  centres: { code: CentreCode, name: string, abbr: string }[]
  /** Which centre serves which region; `centre` is null where nobody has said. Dates are inclusive. */
  regionCentres: { region: RegionCode, centre: CentreCode | null, validFrom: string | null, validTo: string | null, status: 'confirmed' | 'unconfirmed', attested: [string, string] | null }[]
  provinces: { id: ProvinceId, code: string, validFrom: string, validTo: string | null, slug: string | null, successorId: ProvinceId | null, aliases: string[], mapPaths: string[] }[]
  /** Names and types by date; `decision` is the resolution that changed them. */
  names: { provinceId: ProvinceId, validFrom: string, validTo: string | null, name: string, fullName: string, type: 'province' | 'city', decision: string | null }[]
  memberships: { provinceId: ProvinceId, region: RegionCode, validFrom: string, validTo: string | null, status: 'confirmed' | 'provisional', why: string | null }[]
}

const Unit = z.object({
  unit_id: Id,
  code: z.string(),
  valid_from: day,
  valid_to: day.nullable(),
  names: z.array(z.object({ name: z.string(), full_name: z.string(), type: z.enum(['province', 'city']), from: day, to: day.nullable(), by: z.string().optional() })).min(1),
  aliases: z.array(z.string()),
  slug: z.string().nullable(),
})

const File = z.object({
  regions: z.array(z.object({ code: RegionCode, vi: z.string(), en: z.string(), centres: z.array(z.object({ centre: CentreCode.nullable(), from: day.nullable(), to: day.nullable(), status: z.enum(['confirmed', 'unconfirmed']), attested: z.tuple([day, day]).optional() })) })),
  centres: z.array(z.object({ code: CentreCode, name: z.string(), abbr: z.string() })),
  region_membership: z.array(z.object({ region: RegionCode, unit_id: Id, from: day, to: day.nullable(), status: z.enum(['confirmed', 'provisional']), why: z.string().optional() })),
  units_before_2025_07_01: z.array(Unit.extend({ successor_unit_id: Id, map_id: z.string(), map_extra: z.array(z.string()).optional() })),
  units_after_2025_07_01: z.array(Unit.extend({ predecessors: z.array(Id) })),
})

/**
 * The rows of a provinces file. A unit of today is drawn by the paths of its predecessors.
 * @param file - The parsed JSON.
 * @throws ZodError where the file has another shape: reference data is ours, so that is a bug.
 * @example
 * readProvinces(json).provinces.length // 97
 */
export function readProvinces(file: unknown): ProvinceData {
  const read = File.parse(file)
  const before = read.units_before_2025_07_01.map(unit => ({ ...unit, successorId: unit.successor_unit_id, mapPaths: [unit.map_id, ...unit.map_extra ?? []] }))
  const paths = new Map(before.map(unit => [unit.unit_id, unit.mapPaths]))
  const after = read.units_after_2025_07_01.map(unit => ({ ...unit, successorId: null, mapPaths: unit.predecessors.flatMap(id => paths.get(id) ?? []) }))
  const units = [...before, ...after]
  return {
    regions: read.regions.map(({ code, vi, en }) => ({ code, vi, en })),
    centres: read.centres,
    regionCentres: read.regions.flatMap(({ code, centres }) => centres.map(row => ({ region: code, centre: row.centre, validFrom: row.from, validTo: row.to, status: row.status, attested: row.attested ?? null }))),
    provinces: units.map(unit => ({ id: unit.unit_id, code: unit.code, validFrom: unit.valid_from, validTo: unit.valid_to, slug: unit.slug, successorId: unit.successorId, aliases: unit.aliases.map(alias => alias.normalize('NFC')), mapPaths: unit.mapPaths })),
    names: units.flatMap(unit => unit.names.map(row => ({ provinceId: unit.unit_id, validFrom: row.from, validTo: row.to, name: row.name.normalize('NFC'), fullName: row.full_name.normalize('NFC'), type: row.type, decision: row.by ?? null }))),
    memberships: read.region_membership.map(row => ({ provinceId: row.unit_id, region: row.region, validFrom: row.from, validTo: row.to, status: row.status, why: row.why ?? null })),
  }
}

/** The 63 provinces to 2025-06-30 and the 34 since, as reference data. */
export const provinceData: ProvinceData = readProvinces(json)
