import type { ExportFormat, ExportList } from '@khuyencong/domain/job'
import type { Issue } from '@khuyencong/domain/refusal'
import type { Cell } from '@khuyencong/domain/sheet'
import type { Lang } from '@khuyencong/domain/text'
import type { z } from 'zod'
import type { StaffContext } from '../trpc.ts'
import type { Column } from './column.ts'
import type { Asked, Counted } from './contents.ts'
import type { ExportedList, Found } from './list.ts'
import { Buffer } from 'node:buffer'
import { CsvOptions, exportLimits } from '@khuyencong/domain/job'
import { Refusal } from '@khuyencong/domain/refusal'
import { dayInVietnam, fromAddress, toAddress } from '@khuyencong/domain/text'
import { reachText } from '../account/reach-text.ts'
import { streamedWorkbook } from '../workbook/stream.ts'
import { chosenColumns, label } from './column.ts'
import { contentsOf, contentsSheet, demonstrationMark } from './contents.ts'
import { csvText } from './csv.ts'
import { jsonBytes } from './json.ts'
import { exportedLists } from './lists.ts'

/** A file that somebody asks for; the address says filter, order, columns and how a CSV is written. */
export interface FileAsked { list: ExportList, format: ExportFormat, address: URLSearchParams, lang: Lang }

/** Rows read at once: few enough to stay small in memory, many enough that a long list is not sorted too often. */
const pageRows = 5_000

/** Tells how far the work is; may refuse, where the person asked to stop. */
type Pace = (done: number, total: number) => Promise<void>

type AnyList = ExportedList<z.ZodObject, Record<string, unknown>>
/** Each list knows its own rows; whoever writes a file only hands them back to the list. */
export const listOf = (list: ExportList) => exportedLists[list] as unknown as AnyList

export const contentTypes = { xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', csv: 'text/csv; charset=utf-8', json: 'application/json; charset=utf-8' } as const satisfies Record<ExportFormat, string>

/** E.g. `co-so-cnnt-2026-11-25.xlsx`. */
export const fileNameOf = ({ list, format, lang }: Pick<FileAsked, 'list' | 'format' | 'lang'>, now: Date) => `${listOf(list).file[lang]}-${dayInVietnam(now)}.${format}`

function understood<S extends z.ZodObject>(schema: S, address: URLSearchParams): z.output<S> {
  const issues: Issue[] = []
  const value = fromAddress(schema, address, issue => issues.push(issue))
  if (issues.length > 0)
    throw new Refusal('invalid', { reason: 'check-fields', issues })
  return value
}

/** How many rows the list has, which decides whether it is made at once. */
export async function sizeOf(ctx: StaffContext, asked: FileAsked): Promise<number> {
  understood(CsvOptions, asked.address)
  const list = listOf(asked.list)
  const { total } = await list.find(ctx, { ...understood(list.filter, asked.address), page: 1, pageSize: 1 }, asked.lang)
  return total
}

function tooMany(total: number, max: number) {
  return total <= max ? null : new Refusal('invalid', { reason: 'too-many-rows', issues: [{ field: 'filter', reason: 'too-many-rows', values: { rows: total, max } }] })
}

/** What the file says of itself, but for what is counted at its end. */
function askedOf(ctx: StaffContext, list: AnyList, filter: Record<string, unknown>, found: Pick<Found<unknown>, 'facts' | 'nameOf'>, columns: Asked['columns'], lang: Lang): Asked {
  const { sort, desc, map } = filter as { sort?: string, desc?: boolean, map?: 'then' | 'today' }
  const sorted = list.columns.find(column => column.key === (list.sorts?.[sort ?? ''] ?? sort))
  return {
    lang,
    title: list.title,
    at: ctx.clock(),
    by: ctx.account.name,
    reach: reachText(ctx, lang),
    filter: [...toAddress(list.filter, filter as never)].map(([name, value]: [string, string]) => [name, name === 'q' ? [value] : value.split(',')]),
    map: map ?? null,
    order: list.order?.[lang] ?? `${sorted?.head[lang] ?? sort} ${desc ? '↓' : '↑'}`,
    facts: found.facts,
    columns,
    fields: list.fields,
    nameOf: id => list.values?.[id]?.[lang] ?? found.nameOf?.(id) ?? (ctx.provinces.has(id) ? ctx.provinces.get(id).name : null),
  }
}

/** Rows as cells, counted while they pass. */
async function* cellsOf(rows: Found<Record<string, unknown>>['rows'], columns: readonly Column<Record<string, unknown>>[], list: AnyList, counted: Counted, { lang, total, pace }: { lang: Lang, total: number, pace: Pace }): AsyncGenerator<readonly (readonly Cell[])[]> {
  const slice = 500
  let read = 0
  for await (const page of rows) {
    // Other work gets its turn every few hundred rows.
    for (let from = 0; from < page.length; from += slice) {
      const some = page.slice(from, from + slice)
      counted.rows += some.length
      counted.demonstration += some.filter(row => list.invented !== undefined && list.invented(row, lang) !== null).length
      yield some.map(row => columns.map(column => column.value(row, lang)))
      read += some.length
      await pace(Math.min(read, total), total)
    }
  }
}

const noPace: Pace = () => new Promise(resolve => setImmediate(resolve))

/**
 * The file of a list: one moment of the register, however long it is.
 * @param ctx - Who asks; the right to export must have been asked before.
 * @param asked - List, format, address and language.
 * @param limits - Most rows, and how to tell how far the work is.
 * @param limits.most - A longer list is refused.
 * @param limits.pace - Called every few hundred rows.
 * @throws Refusal `invalid` for a filter that is not understood, or for more rows than `most`.
 */
export function exportedFile(ctx: StaffContext, asked: FileAsked, { most = exportLimits.atOnce as number, pace = noPace }: { most?: number, pace?: Pace } = {}): Promise<{ bytes: Uint8Array, rows: number }> {
  const { format, address, lang } = asked
  const list = listOf(asked.list)
  const csv = understood(CsvOptions, address)
  const filter = understood(list.filter, address)
  return ctx.db.transaction(async (tx) => {
    const found = await list.find({ ...ctx, db: tx }, { ...filter, page: 1, pageSize: pageRows }, lang)
    const refusal = tooMany(found.total, most)
    if (refusal)
      throw refusal
    const chosen = chosenColumns(list.columns, address.get('columns') ?? undefined)
    const columns: Column<Record<string, unknown>>[] = found.demonstration !== 0 && list.invented ? [...chosen, { key: 'demonstration', head: label('Dữ liệu', 'Data'), kind: 'text', width: 14, meaning: demonstrationMark, value: list.invented }] : chosen
    const counted: Counted = { rows: 0, demonstration: 0 }
    const said = askedOf(ctx, list, filter, found, columns, lang)
    const rows = cellsOf(found.rows, columns, list, counted, { lang, total: found.total, pace })
    const kinds = columns.map(column => column.kind)
    const heads = columns.map(column => column.head[lang])
    if (format === 'csv') {
      const pieces: Buffer[] = []
      for await (const text of csvText(heads, kinds, rows, csv))
        pieces.push(Buffer.from(text))
      return { bytes: Buffer.concat(pieces), rows: counted.rows }
    }
    if (format === 'json')
      return { bytes: await jsonBytes(columns.map(column => column.key), kinds, rows, () => contentsOf(said, counted)), rows: counted.rows }
    const sheet = { name: list.title[lang], columns: columns.map(({ kind, width }, index) => ({ header: heads[index]!, kind, width })), rows, mark: found.demonstration !== 0 && list.invented ? demonstrationMark[lang] : undefined }
    return { bytes: await streamedWorkbook([sheet, contentsSheet(said, () => counted)]), rows: counted.rows }
  }, { isolationLevel: 'repeatable read', accessMode: 'read only' })
}
