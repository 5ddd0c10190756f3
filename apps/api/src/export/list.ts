import type { Noun } from '@khuyencong/domain/right'
import type { Cell } from '@khuyencong/domain/sheet'
import type { Label, Lang } from '@khuyencong/domain/text'
import type { z } from 'zod'
import type { StaffContext } from '../trpc.ts'
import type { Column } from './column.ts'

/** A list that was asked, with what is known of it before its rows are read. */
export interface Found<R> {
  /** Rows in all; of the audit trail its entries, which the size is judged by. */
  total: number
  /** Invented rows; null where nobody knows before they have been read. */
  demonstration: number | null
  /** Rows in their order, piece by piece. */
  rows: AsyncIterable<readonly R[]>
  /** Names of what the filter names by id, where this list knows them. */
  nameOf?: (id: string) => string | null
  /** What else was asked, e.g. the day of a list of law in force. */
  facts?: readonly (readonly [label: string, text: string])[]
}

/** One list that goes out: the right it needs, its filter as its screen has it, its columns, and how its rows are found. */
export interface ExportedList<S extends z.ZodObject = z.ZodObject, R = never> {
  noun: Noun
  title: Label
  /** Name of the file, without day and ending. */
  file: Label
  filter: S
  columns: readonly Column<R>[]
  /** Names of filter fields and of their values, where this list has its own. */
  fields?: Record<string, Label>
  values?: Record<string, Label>
  /** Columns behind the sorts of the filter that have another name. */
  sorts?: Record<string, string>
  /** How the rows are put, where no sort of the filter says it. */
  order?: Label
  /** What an invented row says of itself; without it no row is ever invented. */
  invented?: (row: R, lang: Lang) => Cell
  find: (ctx: StaffContext, filter: z.output<S>, lang: Lang) => Promise<Found<R>>
}

interface Paged { page: number, pageSize: number }
interface Answer<R> { items: readonly R[], total: number, demonstration?: number }

/**
 * A list that its screen reads page by page, read to its end by the page size of the filter: the first page says how much there is.
 * @param first - The screen's own list, with its totals.
 * @param more - The rows of a later page; without it the list itself, where its totals cost little.
 */
export function paged<F extends Paged, R>(first: (ctx: StaffContext, filter: F) => Promise<Answer<R>>, more?: (ctx: StaffContext, filter: F) => Promise<readonly R[]>) {
  return async (ctx: StaffContext, filter: F): Promise<Found<R>> => {
    const { items, total, demonstration } = await first(ctx, filter)
    async function* rows() {
      yield items
      for (let page = 2; (page - 1) * filter.pageSize < total; page++) {
        const asked = { ...filter, page }
        yield more ? await more(ctx, asked) : (await first(ctx, asked)).items
      }
    }
    return { total, demonstration: demonstration ?? 0, rows: rows() }
  }
}

/** A short list, known whole. */
export function whole<R>(rows: readonly R[], rest: Partial<Found<R>> = {}): Found<R> {
  async function* one() {
    yield rows
  }
  return { total: rows.length, demonstration: 0, rows: one(), ...rest }
}
