import type { Certificate, CertificateState } from './recognition.ts'

/**
 * What a certificate says on a date. A withdrawal outranks an expiry.
 * @param certificate - The dates as the paper prints them.
 * @param on - The day asked about, `yyyy-mm-dd`; the last day of validity still counts.
 * @example
 * certificateState({ validTo: '2026-08-15', withdrawnOn: null }, '2026-08-16') // 'expired'
 */
export function certificateState(certificate: Pick<Certificate, 'validTo' | 'withdrawnOn'>, on: string): CertificateState {
  if (certificate.withdrawnOn !== null && certificate.withdrawnOn <= on)
    return 'withdrawn'
  if (certificate.validTo === null)
    return 'unstated'
  return certificate.validTo < on ? 'expired' : 'valid'
}
