import type { Issue } from '@khuyencong/domain/refusal'
import type { Noun } from '@khuyencong/domain/right'
import type { Label, Lang } from '@khuyencong/domain/text'
import type { z } from 'zod'
import type { Context, StaffContext } from '../trpc.ts'
import type { Column } from './column.ts'
import { FacilityFilter } from '@khuyencong/domain/facility'
import { ProgrammeFilter } from '@khuyencong/domain/programme'
import { Refusal } from '@khuyencong/domain/refusal'
import { regionLabels } from '@khuyencong/domain/region'
import { SupportFilter } from '@khuyencong/domain/support'
import { dayInVietnam, fromAddress, toAddress } from '@khuyencong/domain/text'
import { Hono } from 'hono'
import { auditBytes } from '../audit/export.ts'
import { facilityList } from '../facility/list.ts'
import { programmeList } from '../programme/list.ts'
import { supportList } from '../support/list.ts'
import { permitted } from '../trpc.ts'
import { workbookBytes } from '../workbook/write.ts'
import { chosenColumns, label } from './column.ts'
import { facilityColumns, programmeColumns, supportColumns } from './columns.ts'
import { contentsSheet, demonstrationMark } from './contents.ts'
import { instrumentsBook } from './instruments.ts'

/** A file of more rows would hold the embedded database and this process for too long. */
const mostRows = 20_000
const pageSize = 200

interface Row { demonstration: boolean }
interface Listed<R extends Row> { items: R[], total: number, demonstration: number }

interface Book<S extends z.ZodObject, R extends Row> {
  noun: Noun
  title: Label
  file: Label
  filter: S
  columns: readonly Column<R>[]
  /** Names of filter fields and of their values, where this list has its own. */
  fields?: Record<string, Label>
  values?: Record<string, Label>
  list: (ctx: StaffContext, filter: z.output<S>) => Promise<Listed<R>>
}

const demonstrationColumn: Column<Row> = { key: 'demonstration', head: label('Dữ liệu', 'Data'), kind: 'text', width: 14, meaning: demonstrationMark, value: (row, lang) => row.demonstration ? (lang === 'en' ? 'demonstration' : 'minh hoạ') : null }

/** The list page by page, so that other work gets its turn between two statements. */
async function everyRow<S extends z.ZodObject, R extends Row>(ctx: StaffContext, book: Book<S, R>, filter: z.output<S>): Promise<R[]> {
  const rows: R[] = []
  for (let page = 1; ; page++) {
    const { items, total } = await book.list(ctx, { ...filter, page, pageSize })
    if (total > mostRows)
      throw new Refusal('invalid', { reason: 'too-many-rows', issues: [{ field: 'filter', reason: 'too-many-rows', values: { rows: total, max: mostRows } }] })
    rows.push(...items)
    if (items.length < pageSize)
      return rows
  }
}

function reachText(ctx: StaffContext, lang: Lang): string {
  if (ctx.scope.reach === 'region')
    return regionLabels[ctx.scope.region][lang]
  if (ctx.scope.reach === 'province')
    return ctx.provinces.get(ctx.scope.province).fullName
  return ctx.scope.reach === 'country' ? { vi: 'Cả nước', en: 'Whole country' }[lang] : '–'
}

async function bookBytes<S extends z.ZodObject, R extends Row>(ctx: StaffContext, book: Book<S, R>, address: URLSearchParams, lang: Lang): Promise<Uint8Array> {
  const issues: Issue[] = []
  const filter = fromAddress(book.filter, address, issue => issues.push(issue))
  if (issues.length > 0)
    throw new Refusal('invalid', { reason: 'check-fields', issues })
  const rows = await everyRow(ctx, book, filter)
  const demonstration = rows.filter(row => row.demonstration).length
  const chosen = chosenColumns(book.columns, address.get('columns') ?? undefined)
  const columns: Column<R>[] = demonstration > 0 ? [...chosen, demonstrationColumn as Column<R>] : chosen
  const { sort, desc, map } = filter as unknown as { sort: string, desc: boolean, map?: 'then' | 'today' }
  const sorted = book.columns.find(column => column.key === sort || (sort === 'years' && column.key === 'yearFrom'))
  const contents = contentsSheet({
    lang,
    title: book.title,
    at: ctx.clock(),
    by: ctx.account.name,
    reach: reachText(ctx, lang),
    filter: [...toAddress(book.filter, filter as never)].map(([name, value]: [string, string]) => [name, name === 'q' ? [value] : value.split(',')]),
    map: map ?? null,
    order: `${sorted?.head[lang] ?? sort} ${desc ? '↓' : '↑'}`,
    rows: rows.length,
    demonstration,
    columns: columns as readonly Pick<Column<never>, 'head' | 'meaning'>[],
    fields: book.fields,
    nameOf: id => book.values?.[id]?.[lang] ?? (ctx.provinces.has(id) ? ctx.provinces.get(id).name : null),
  })
  return workbookBytes([{
    name: book.title[lang],
    columns: columns.map(({ head, kind, width }) => ({ header: head[lang], kind, width })),
    rows: rows.map(row => columns.map(column => column.value(row, lang))),
    mark: demonstration > 0 ? demonstrationMark[lang] : undefined,
  }, contents])
}

const supportsBook: Book<typeof SupportFilter, Awaited<ReturnType<typeof supportList>>['items'][number]> = { noun: 'support', title: label('Khoản hỗ trợ', 'Supports'), file: label('khoan-ho-tro', 'supports'), filter: SupportFilter, columns: supportColumns, list: supportList }
const facilitiesBook: Book<typeof FacilityFilter, Awaited<ReturnType<typeof facilityList>>['items'][number]> = { noun: 'facility', title: label('Cơ sở CNNT', 'Facilities'), file: label('co-so-cnnt', 'facilities'), filter: FacilityFilter, columns: facilityColumns, list: facilityList }
const programmesBook: Book<typeof ProgrammeFilter, Awaited<ReturnType<typeof programmeList>>['items'][number]> = { noun: 'programme', title: label('Đề án', 'Programmes'), file: label('de-an', 'programmes'), filter: ProgrammeFilter, columns: programmeColumns, list: programmeList }

interface Parts { contextOf: (request: Request, answer?: Headers) => Promise<Context>, clock: () => Date }

/** Lists as workbooks: the filter, order and columns that stand in the address, nothing else. */
export function exportDoors({ contextOf, clock }: Parts): Hono {
  const doors = new Hono()
  function serve(path: string, noun: Noun, file: Label, bytesOf: (ctx: StaffContext, address: URLSearchParams, lang: Lang) => Promise<Uint8Array>) {
    doors.get(path, async (c) => {
      const ctx = permitted(await contextOf(c.req.raw), 'export', noun)
      const address = new URL(c.req.url).searchParams
      const lang: Lang = address.get('lang') === 'en' ? 'en' : 'vi'
      const bytes = await bytesOf(ctx, address, lang)
      c.header('content-type', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
      c.header('content-disposition', `attachment; filename="${file[lang]}-${dayInVietnam(clock())}.xlsx"`)
      return c.body(bytes as Uint8Array<ArrayBuffer>)
    })
  }
  const open = <S extends z.ZodObject, R extends Row>(path: string, book: Book<S, R>) => serve(path, book.noun, book.file, (ctx, address, lang) => bookBytes(ctx, book, address, lang))
  open('/api/export/programmes.xlsx', programmesBook)
  open('/api/export/facilities.xlsx', facilitiesBook)
  open('/api/export/supports.xlsx', supportsBook)
  open('/api/export/instruments.xlsx', instrumentsBook)
  serve('/api/export/audit.xlsx', 'audit', label('nhat-ky', 'audit-trail'), (ctx, address, lang) => auditBytes(ctx, address, lang, reachText(ctx, lang)))
  return doors
}
