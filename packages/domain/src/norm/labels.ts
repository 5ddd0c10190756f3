import type { Label } from '../text/number.ts'
import type { NormMoney, NormOutcome } from './check.ts'
import type { Norm } from './norm.ts'

export const normOutcomeLabels: Record<NormOutcome, Label> = {
  'met': { vi: 'Trong mức', en: 'Within the norm' },
  'exceeded': { vi: 'Vượt mức', en: 'Above the norm' },
  'not-set': { vi: 'Chưa đặt', en: 'Not set' },
}

export const normVariantLabels: Record<Norm['variant'], Label> = {
  'standard': { vi: 'Thông thường', en: 'Standard' },
  'production-line': { vi: 'Dây chuyền công nghệ', en: 'Production line' },
  'copied-model': { vi: 'Mô hình hoạt động hiệu quả để nhân rộng', en: 'Well-run model to be copied' },
  'cleaner-production': { vi: 'Mô hình thí điểm sản xuất sạch hơn', en: 'Cleaner-production pilot' },
}

export const normMoneyLabels: Record<NormMoney, Label> = {
  state: { vi: 'Kinh phí Nhà nước', en: 'State money' },
  national: { vi: 'Kinh phí quốc gia', en: 'National money' },
  local: { vi: 'Kinh phí địa phương', en: 'Local money' },
}
