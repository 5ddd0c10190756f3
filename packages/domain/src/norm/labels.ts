import type { Label } from '../text/number.ts'
import type { NormMoney, NormOutcome } from './check.ts'
import type { Norm } from './norm.ts'
import { variantLabels } from '../support/labels.ts'

export const normOutcomeLabels: Record<NormOutcome, Label> = {
  'met': { vi: 'Trong mức', en: 'Within the norm' },
  'exceeded': { vi: 'Vượt mức', en: 'Above the norm' },
  'not-set': { vi: 'Chưa đặt', en: 'Not set' },
}

export const normVariantLabels: Record<Norm['variant'], Label> = variantLabels

export const normMoneyLabels: Record<NormMoney, Label> = {
  state: { vi: 'Kinh phí Nhà nước', en: 'State money' },
  national: { vi: 'Kinh phí quốc gia', en: 'National money' },
  local: { vi: 'Kinh phí địa phương', en: 'Local money' },
}
