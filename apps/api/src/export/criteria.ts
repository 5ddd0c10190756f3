import type { Criterion } from '@khuyencong/domain/programme'
import type { ExportedList } from './list.ts'
import { criteria } from '@khuyencong/db/schema'
import { instrumentName } from '@khuyencong/domain/instrument'
import { exportListLabels } from '@khuyencong/domain/job'
import { criterionDimensions, criterionLabels, criterionOperatorLabels } from '@khuyencong/domain/programme'
import { dayInVietnam } from '@khuyencong/domain/text'
import { asc } from 'drizzle-orm'
import { z } from 'zod'
import { textsOf } from '../instrument/texts.ts'
import { dayCell, label } from './column.ts'
import { whole } from './list.ts'

const units: Record<string, { vi: string, en: string }> = { đồng: label('đồng', 'đồng'), content: label('nội dung', 'contents'), province: label('tỉnh, thành', 'provinces'), year: label('năm', 'years') }
interface Row extends Criterion { text: string | null, when: 'later' | 'past' | 'now' }
const when = { now: label('đang áp dụng', 'in force'), later: label('chưa tới ngày', 'not yet'), past: label('đã hết', 'ended') }
const Nothing = z.object({})

/** Every row of every condition for a key programme, as its page shows them. */
export const criteriaList: ExportedList<typeof Nothing, Row> = {
  noun: 'instrument',
  title: exportListLabels.criteria,
  file: label('tieu-chi-de-an-diem', 'criteria-of-key-programmes'),
  filter: Nothing,
  order: label('Theo chiều; mỗi điều kiện dòng mới trước', 'By dimension; of each condition the newest row first'),
  columns: [
    { key: 'dimension', head: label('Chiều', 'Dimension'), kind: 'text', width: 20, value: (row, lang) => criterionLabels[row.dimension][lang] },
    { key: 'operator', head: label('Phép so', 'Comparison'), kind: 'text', width: 16, value: (row, lang) => criterionOperatorLabels[row.operator][lang] },
    { key: 'value', head: label('Ngưỡng', 'Threshold'), kind: 'whole', width: 18, meaning: label('Theo đơn vị ở cột bên; ô trống là chưa đặt, không phải bằng không', 'In the unit beside it; empty is not set, which is not zero'), value: row => row.value },
    { key: 'unit', head: label('Đơn vị', 'Unit'), kind: 'text', width: 14, value: (row, lang) => units[row.unit]?.[lang] ?? row.unit },
    { key: 'isSet', head: label('Đã đặt', 'Set'), kind: 'text', width: 10, value: (row, lang) => row.value === null ? (lang === 'en' ? 'not set' : 'chưa đặt') : (lang === 'en' ? 'yes' : 'có') },
    { key: 'validFrom', head: label('Áp dụng từ', 'Applies from'), kind: 'day', width: 13, value: row => dayCell(row.validFrom) },
    { key: 'validTo', head: label('Đến hết ngày', 'To the end of'), kind: 'day', width: 13, meaning: label('Ô trống: chưa có ngày hết', 'Empty: no end known'), value: row => dayCell(row.validTo) },
    { key: 'when', head: label('Hiện nay', 'Today'), kind: 'text', width: 16, value: (row, lang) => when[row.when][lang] },
    { key: 'legalBasis', head: label('Căn cứ', 'Basis'), kind: 'text', width: 44, value: row => row.legalBasis },
    { key: 'instrument', head: label('Văn bản', 'Text'), kind: 'text', width: 26, value: row => row.text },
  ],
  find: async (ctx, _, lang) => {
    const today = dayInVietnam(ctx.clock())
    const texts = await textsOf(ctx.db)
    const all = (await ctx.db.select().from(criteria).orderBy(asc(criteria.code), asc(criteria.validFrom))).map((row): Row => {
      const text = texts.find(one => one.code === row.instrument)
      return { ...row, text: text === undefined ? null : instrumentName(text, lang), when: row.validFrom > today ? 'later' : row.validTo !== null && row.validTo < today ? 'past' : 'now' }
    })
    return whole(criterionDimensions.flatMap((dimension) => {
      const own = all.filter(row => row.dimension === dimension)
      return [...new Set(own.map(row => row.code))].flatMap(code => own.filter(row => row.code === code).toReversed())
    }))
  },
}
