import type { CentreCode, ProvinceId } from '@khuyencong/domain/region'
import type { Action, Noun } from '@khuyencong/domain/right'

/** One row to ask for: what names it must not show to whom it is not for. */
interface Named { id: string, code: string, name: string, version: number }

/** What lies in one province, made for being asked after by people of another; and what one person keeps for themselves. */
export interface Records {
  provinceId: ProvinceId
  /** Does the province still stand, or has it been merged? */
  isToday: boolean
  /** The centre that worked there. */
  centre: CentreCode
  facility: Named & { slug: string }
  /** The same name at the same place: a candidate for merging. */
  twin: Named & { slug: string }
  archivedFacility: Named & { slug: string }
  /** A record that was found to be a duplicate of the facility. */
  merged: Named & { slug: string, mergeId: string }
  programme: Named
  archivedProgramme: Named
  support: Named & { amountId: string }
  archivedSupport: Named
  event: Named
  product: Named & { slug: string }
  person: { id: string, name: string, email: string, version: number, draftKey: string, filterId: string, noticeId: string, importId: string, exportId: string, mappingId: string, jobId: string, sessionId: string, secret: string }
}

/** What a procedure answers when the records asked for are not the reader's. */
type Outside
  /** As if there were no such record. */
  = | 'not-found'
  /** A write that would put something there; into a province of old it is `invalid` for everybody. */
    | 'forbidden'
  /** An answer that holds nothing of it. */
    | 'empty'
  /** No province owns what it touches; nothing of the record may show all the same. */
    | 'unscoped'

export interface Probe {
  outside: Outside
  /** Asks for these records in particular. */
  input: (of: Records) => unknown
  /** For `empty`: does the answer hold something of the records? Without it, any name, code or id of them. */
  finds?: (answer: never, of: Records) => boolean
  /** For `unscoped`: why. */
  why?: string
  /** For an `own` procedure that hands out records all the same: the right it asks for inside. */
  asks?: [Action, Noun]
}

/** By path of the procedure, e.g. `facility.byId`; several questions where one is not enough. */
export type Probes = Record<string, Probe | readonly Probe[]>
type Input = Probe['input']

export const notFound = (input: Input): Probe => ({ outside: 'not-found', input })
export const forbidden = (input: Input): Probe => ({ outside: 'forbidden', input })
export const empty = <Answer>(input: Input, finds?: (answer: Answer, of: Records) => boolean): Probe => ({ outside: 'empty', input, finds })
export const unscoped = (why: string, input: Input = () => undefined): Probe => ({ outside: 'unscoped', why, input })
export const asking = (action: Action, noun: Noun, probe: Probe): Probe => ({ ...probe, asks: [action, noun] })
