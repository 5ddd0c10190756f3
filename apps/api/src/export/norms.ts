import type { NormInForce } from '@khuyencong/domain/norm'
import type { ExportedList } from './list.ts'
import { norms } from '@khuyencong/db/schema'
import { changedBy, instrumentName, lawStatusLabels } from '@khuyencong/domain/instrument'
import { exportListLabels } from '@khuyencong/domain/job'
import { aboveNational, isSet, normsOfPlace, normVariantLabels } from '@khuyencong/domain/norm'
import { Refusal } from '@khuyencong/domain/refusal'
import { ProvinceId } from '@khuyencong/domain/region'
import { supportTypeLabels } from '@khuyencong/domain/support'
import { byName, dayInVietnam, formatDate } from '@khuyencong/domain/text'
import { asc } from 'drizzle-orm'
import { z } from 'zod'
import { textsOf } from '../instrument/texts.ts'
import { dayCell, label, yes } from './column.ts'
import { whole } from './list.ts'

/** The day and the place of the page; without a day, today. */
const NormAddress = z.object({ on: z.iso.date().optional(), province: ProvinceId.optional() })
interface Row extends NormInForce { place: string | null, text: string | null, isAbove: boolean }

const notSet = label('Ô trống: văn bản không đặt, hoặc con số chưa được đọc trong văn bản', 'Empty: the text sets none, or the figure was not read in the text')

/** The norms of a day: of one province, where one is asked for, and the national ones under them. */
export const normsList: ExportedList<typeof NormAddress, Row> = {
  noun: 'instrument',
  title: exportListLabels.norms,
  file: label('dinh-muc-ho-tro', 'norms-of-support'),
  filter: NormAddress,
  order: label('Mức địa phương rồi mức quốc gia, theo loại hình', 'Local norms, then national ones, by type'),
  columns: [
    { key: 'type', head: label('Loại hình hỗ trợ', 'Type of support'), kind: 'text', width: 40, value: (row, lang) => supportTypeLabels[row.supportType][lang] },
    { key: 'variant', head: label('Trường hợp', 'Case'), kind: 'text', width: 34, value: (row, lang) => normVariantLabels[row.variant][lang] },
    { key: 'setBy', head: label('Nơi ban hành', 'Set by'), kind: 'text', width: 22, value: (row, lang) => row.place ?? (lang === 'en' ? 'National' : 'Quốc gia') },
    { key: 'rate', head: label('Tỷ lệ tối đa (%)', 'Highest rate (%)'), kind: 'decimal', width: 12, meaning: notSet, value: row => isSet(row) && row.rate !== null ? Math.round(row.rate * 1e8) / 1e6 : null },
    { key: 'capDong', head: label('Mức trần (đồng)', 'Cap (đồng)'), kind: 'dong', width: 18, meaning: notSet, value: row => isSet(row) ? row.capDong : null },
    { key: 'lineFactor', head: label('Hệ số dây chuyền', 'Production-line factor'), kind: 'decimal', width: 12, meaning: notSet, value: row => isSet(row) ? row.lineFactor : null },
    { key: 'per', head: label('Tính cho', 'Counted for'), kind: 'text', width: 14, value: (row, lang) => ({ model: label('một mô hình', 'a model'), facility: label('một cơ sở', 'a facility') })[row.per][lang] },
    { key: 'isSet', head: label('Đã đặt', 'Set'), kind: 'text', width: 10, value: (row, lang) => isSet(row) ? yes(true, lang) : lang === 'en' ? 'not set' : 'chưa đặt' },
    { key: 'legalBasis', head: label('Căn cứ', 'Basis'), kind: 'text', width: 40, value: row => row.legalBasis },
    { key: 'instrument', head: label('Văn bản', 'Text'), kind: 'text', width: 26, value: row => row.text },
    { key: 'validFrom', head: label('Áp dụng từ', 'Applies from'), kind: 'day', width: 13, value: row => dayCell(row.validFrom) },
    { key: 'validTo', head: label('Đến hết ngày', 'To the end of'), kind: 'day', width: 13, meaning: label('Ô trống: chưa có ngày hết', 'Empty: no end known'), value: row => dayCell(row.validTo) },
    { key: 'status', head: label('Mức tin cậy', 'Certainty'), kind: 'text', width: 15, value: (row, lang) => lawStatusLabels[row.status][lang] },
    { key: 'inherited', head: label('Kế thừa từ', 'Carried from'), kind: 'text', width: 20, meaning: label('Tỉnh cũ mà tỉnh mới mang theo mức, khi chưa ban hành mức riêng', 'The old province whose norm the new one carries while it has passed none'), value: row => row.inheritedFrom?.name ?? null },
    { key: 'above', head: label('Vượt mức quốc gia', 'Above the national norm'), kind: 'text', width: 12, value: (row, lang) => yes(row.isAbove, lang) },
    { key: 'amendedBy', head: label('Có thể đã bị sửa bởi', 'May have been changed by'), kind: 'text', width: 26, value: row => isSet(row) ? row.amendedBy ?? null : null },
  ],
  find: async (ctx, { on = dayInVietnam(ctx.clock()), province }, lang) => {
    if (province !== undefined && !ctx.provinces.has(province))
      throw new Refusal('invalid', { reason: 'check-fields', issues: [{ field: 'province', reason: 'unknown-province' }] })
    const all = await ctx.db.select().from(norms).orderBy(asc(norms.code), asc(norms.validFrom))
    const texts = await textsOf(ctx.db)
    const named = (code: string | null) => texts.find(text => text.code === code)
    const place = (provinceId: string | null) => provinceId === null ? null : ctx.provinces.get(provinceId).name
    // No province of its own is asked for: the national ones are the same everywhere.
    const valid = normsOfPlace({ provinceId: province ?? 'VN-01@2008', on }, province === undefined ? all.filter(row => row.provinceId === null) : all, ctx.provinces)
    const national = valid.filter(row => row.provinceId === null)
    const rowOf = (row: NormInForce): Row => {
      const later = row.instrument === null ? null : changedBy(row.instrument, texts, on)
      const text = named(row.instrument)
      return { ...row, amendedBy: later && instrumentName(later, lang), place: place(row.provinceId), text: text === undefined ? null : instrumentName(text, lang), isAbove: row.provinceId !== null && aboveNational(row, national.find(one => one.supportType === row.supportType && one.variant === row.variant) ?? null).length > 0 }
    }
    const inOrder = (rows: NormInForce[]) => rows.map(rowOf).toSorted((a, b) => byName(a.code, b.code))
    return whole([...inOrder(valid.filter(row => row.provinceId !== null)), ...inOrder(national)], { facts: [[lang === 'en' ? 'As of' : 'Mức của ngày', formatDate(on, lang)]] })
  },
}
