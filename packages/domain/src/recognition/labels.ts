import type { Label } from '../text/number.ts'
import type { CertificateState, RecognitionLevel } from './recognition.ts'

export const levelLabels: Record<RecognitionLevel, Label> = {
  district: { vi: 'Cấp huyện', en: 'District level' },
  province: { vi: 'Cấp tỉnh', en: 'Provincial level' },
  region: { vi: 'Cấp khu vực', en: 'Regional level' },
  nation: { vi: 'Cấp quốc gia', en: 'National level' },
}

export const certificateStateLabels: Record<CertificateState, Label> = {
  valid: { vi: 'Còn hiệu lực', en: 'Valid' },
  expired: { vi: 'Đã hết hạn', en: 'Expired' },
  withdrawn: { vi: 'Đã thu hồi', en: 'Withdrawn' },
  unstated: { vi: 'Giấy không ghi thời hạn', en: 'No end date on the paper' },
}
