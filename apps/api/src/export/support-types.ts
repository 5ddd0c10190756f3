import type { Content, SupportTypeRow } from '@khuyencong/domain/support'
import type { ExportedList } from './list.ts'
import { contents, supportTypes } from '@khuyencong/db/schema'
import { lawStatusLabels, rowOn } from '@khuyencong/domain/instrument'
import { exportListLabels } from '@khuyencong/domain/job'
import { supportTypeCodes } from '@khuyencong/domain/support'
import { dayInVietnam, formatDate } from '@khuyencong/domain/text'
import { asc } from 'drizzle-orm'
import { z } from 'zod'
import { supportCounts } from '../support-type/record.ts'
import { dayCell, label, yes } from './column.ts'
import { whole } from './list.ts'

const SupportTypeAddress = z.object({ on: z.iso.date().optional() })
interface Row { content: Content | null, type: SupportTypeRow & { supports: number } | null }
const reaches = { facility: label('cho một cơ sở', 'for one facility'), event: label('sự kiện, không gắn cơ sở', 'an event, no facility'), any: label('cơ sở hoặc sự kiện', 'facility or event') }

/** Contents of a day with the types under each; a content without a type, and a type without a content, are rows too. */
export const supportTypesList: ExportedList<typeof SupportTypeAddress, Row> = {
  noun: 'instrument',
  title: exportListLabels['support-types'],
  file: label('loai-hinh-ho-tro', 'types-of-support'),
  filter: SupportTypeAddress,
  order: label('Theo số của nội dung', 'By the number of the content'),
  columns: [
    { key: 'number', head: label('Nội dung số', 'Content no.'), kind: 'year', width: 9, value: row => row.content?.number ?? null },
    { key: 'content', head: label('Nội dung', 'Content'), kind: 'text', width: 60, value: (row, lang) => row.content?.[lang] ?? null },
    { key: 'status', head: label('Mức tin cậy', 'Certainty'), kind: 'text', width: 15, value: (row, lang) => row.content && lawStatusLabels[row.content.status][lang] },
    { key: 'legalBasis', head: label('Căn cứ', 'Basis'), kind: 'text', width: 40, value: row => (row.content ?? row.type)?.legalBasis ?? null },
    { key: 'validFrom', head: label('Áp dụng từ', 'Applies from'), kind: 'day', width: 13, value: row => dayCell((row.content ?? row.type)?.validFrom ?? null) },
    { key: 'validTo', head: label('Đến hết ngày', 'To the end of'), kind: 'day', width: 13, meaning: label('Ô trống: chưa có ngày hết', 'Empty: no end known'), value: row => dayCell((row.content ?? row.type)?.validTo ?? null) },
    { key: 'type', head: label('Loại hình', 'Type'), kind: 'text', width: 46, value: (row, lang) => row.type?.[lang] ?? null },
    { key: 'code', head: label('Mã loại hình', 'Code of the type'), kind: 'text', width: 22, value: row => row.type?.code ?? null },
    { key: 'reach', head: label('Phạm vi', 'Reach'), kind: 'text', width: 24, value: (row, lang) => row.type && reaches[row.type.reach][lang] },
    { key: 'offered', head: label('Được chọn trong biểu mẫu', 'Offered in forms'), kind: 'text', width: 12, value: (row, lang) => yes(row.type?.offered ?? false, lang) },
    { key: 'supports', head: label('Khoản hỗ trợ', 'Supports'), kind: 'whole', width: 11, meaning: label('Trong phạm vi của người xuất', 'Within the reach of who made the file'), value: row => row.type?.supports ?? null },
  ],
  find: async (ctx, { on = dayInVietnam(ctx.clock()) }, lang) => {
    const counts = await supportCounts(ctx.db, ctx)
    const types = (await ctx.db.select().from(supportTypes)).filter(type => type.validFrom <= on && (type.validTo === null || on <= type.validTo)).toSorted((a, b) => supportTypeCodes.indexOf(a.code) - supportTypeCodes.indexOf(b.code)).map(type => ({ ...type, supports: counts.filter(row => row.type === type.code).reduce((sum, row) => sum + row.count, 0) }))
    const rows = await ctx.db.select().from(contents).orderBy(asc(contents.number), asc(contents.validFrom))
    const inForce = [...new Set(rows.map(row => row.code))].flatMap(code => rowOn(rows.filter(row => row.code === code), on) ?? []).toSorted((a, b) => a.number - b.number)
    const under = inForce.flatMap((content): Row[] => {
      const own = types.filter(type => content.types.includes(type.code))
      return own.length === 0 ? [{ content, type: null }] : own.map(type => ({ content, type }))
    })
    const others = types.filter(type => !inForce.some(content => content.types.includes(type.code))).map((type): Row => ({ content: null, type }))
    return whole([...under, ...others], { facts: [[lang === 'en' ? 'As of' : 'Danh mục của ngày', formatDate(on, lang)]] })
  },
}
