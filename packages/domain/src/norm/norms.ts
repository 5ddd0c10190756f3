import type { Norm } from './norm.ts'

/** The day of effect is not confirmed by a text at hand; the circular is of the spring of 2018. */
const circular = { provinceId: null, legalBasis: 'Thông tư 28/2018/TT-BTC, Điều 8', instrument: 'tt-28-2018-btc', validFrom: '2018-05-11', validTo: null, status: 'documented' } as const

/** National ceilings whose text is known. Figures after Circular 64/2024/TT-BTC are not. */
export const norms: readonly Norm[] = [
  { code: 'demo-model', supportType: 'demo-model', variant: 'standard', rate: 0.3, capDong: 1_000_000_000, lineFactor: null, per: 'model', ...circular },
  { code: 'machinery', supportType: 'machinery', variant: 'standard', rate: 0.5, capDong: 300_000_000, lineFactor: 1.5, per: 'facility', ...circular },
  { code: 'showroom', supportType: 'showroom', variant: 'standard', rate: null, capDong: null, lineFactor: null, per: 'facility', ...circular, status: 'unverified' },
  { code: 'consultancy', supportType: 'consultancy', variant: 'standard', rate: null, capDong: null, lineFactor: null, per: 'facility', ...circular, status: 'unverified' },
]
