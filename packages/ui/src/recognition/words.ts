import type { CertificateState, RecognitionLevel } from '@khuyencong/domain/recognition'

const short: Record<RecognitionLevel, { vi: string, en: string }> = {
  nation: { vi: 'Quốc gia', en: 'National' },
  region: { vi: 'Khu vực', en: 'Regional' },
  province: { vi: 'Cấp tỉnh', en: 'Provincial' },
  district: { vi: 'Cấp huyện', en: 'District' },
}

/** A level beside a year, where there is little room. */
export function recognitionShort(level: RecognitionLevel, lang: 'vi' | 'en'): string {
  return short[level][lang]
}

/** What the paper says today; always beside an icon. */
export const stateWords: Record<CertificateState, { vi: string, en: string }> = {
  valid: { vi: 'còn hiệu lực', en: 'valid' },
  expired: { vi: 'đã hết hạn', en: 'expired' },
  withdrawn: { vi: 'đã thu hồi', en: 'withdrawn' },
  unstated: { vi: 'không ghi thời hạn', en: 'no end printed' },
}
