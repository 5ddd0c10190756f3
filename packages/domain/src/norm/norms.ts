import type { Norm } from './norm.ts'

const circular = 'Thông tư 28/2018/TT-BTC'
const basis = `${circular}, Điều 8`
/** The day of effect is not confirmed by a text at hand; the circular is of the spring of 2018. */
const documented = { legalBasis: basis, validFrom: '2018-05-11', validTo: null, status: 'documented' } as const

/** National ceilings whose text is known. Figures after Circular 64/2024/TT-BTC are not. */
export const norms: readonly Norm[] = [
  { code: 'demo-model', supportType: 'demo-model', variant: 'standard', rate: 0.3, capDong: 1_000_000_000, per: 'model', ...documented },
  { code: 'machinery', supportType: 'machinery', variant: 'standard', rate: 0.5, capDong: 300_000_000, per: 'facility', ...documented },
  { code: 'machinery-line', supportType: 'machinery', variant: 'production-line', rate: 0.5, capDong: 450_000_000, per: 'facility', ...documented },
  { code: 'showroom', supportType: 'showroom', variant: 'standard', rate: null, capDong: null, per: 'facility', ...documented, status: 'unverified' },
  { code: 'consultancy', supportType: 'consultancy', variant: 'standard', rate: null, capDong: null, per: 'facility', ...documented, status: 'unverified' },
]

/**
 * Later texts whose figures are not confirmed. `notBefore` is the first day they can have been in effect: from it on
 * a norm they amend counts as not set, and its last known figures are shown as such.
 */
export const normAmendments: readonly { by: string, amends: string, notBefore: string }[] = [
  { by: 'Thông tư 64/2024/TT-BTC', amends: circular, notBefore: '2024-01-01' },
]
