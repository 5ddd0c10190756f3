import type { Issue } from '../refusal/refusal.ts'
import { z } from 'zod'
import { optionalText, requiredText } from '../text/words.ts'
import { RecognitionLevel } from './recognition.ts'

const day = z.iso.date('date')

/** What an officer enters about a council's decision. */
export const RecognitionDraft = z.object({
  level: RecognitionLevel,
  year: z.int('whole-number').min(2009, 'year-range').max(2100, 'year-range'),
  decisionNumber: optionalText(80),
  decidedOn: day.nullable(),
})
export type RecognitionDraft = z.infer<typeof RecognitionDraft>

/** What an officer enters about the paper; the end of validity is what it prints and is never computed. */
export const CertificateDraft = z.object({
  number: requiredText(60),
  issuedOn: day,
  validTo: day.nullable(),
  withdrawnOn: day.nullable(),
  withdrawnReason: optionalText(500),
})
export type CertificateDraft = z.infer<typeof CertificateDraft>

interface Around {
  today: string
  /** The district level ended with districts. */
  levelEnds: Readonly<Partial<Record<RecognitionLevel, string | null>>>
}

/**
 * What is wrong with a recognition and its paper; an empty list means nothing.
 * @param recognition - The decision.
 * @param certificate - The paper; null where none was issued.
 * @param around - What they are held against.
 * @param around.today - The day of reading, `yyyy-mm-dd`.
 * @param around.levelEnds - Last days of levels that ended.
 * @example
 * checkCertificate({ level: 'province', year: 2024, decisionNumber: null, decidedOn: '2024-05-08' }, { number: '1', issuedOn: '2024-05-13', validTo: '2024-05-01', withdrawnOn: null, withdrawnReason: null }, { today: '2026-11-25', levelEnds: {} }) // [{ field: 'validTo', reason: 'valid-before-issued' }]
 */
export function checkCertificate(recognition: RecognitionDraft, certificate: CertificateDraft | null, { today, levelEnds }: Around): Issue[] {
  const issues: Issue[] = []
  const { level, year, decidedOn } = recognition
  const ends = levelEnds[level]
  if (ends != null && (decidedOn ?? `${year}-01-01`) > ends)
    issues.push({ field: 'level', reason: 'level-ended', values: { date: ends } })
  if (decidedOn !== null && decidedOn > today)
    issues.push({ field: 'decidedOn', reason: 'day-to-come' })
  if (certificate === null)
    return issues
  const { issuedOn, validTo, withdrawnOn, withdrawnReason } = certificate
  if (issuedOn > today)
    issues.push({ field: 'issuedOn', reason: 'day-to-come' })
  if (validTo !== null && validTo < issuedOn)
    issues.push({ field: 'validTo', reason: 'valid-before-issued' })
  if (withdrawnOn !== null && withdrawnOn < issuedOn)
    issues.push({ field: 'withdrawnOn', reason: 'withdrawn-before-issued' })
  if (withdrawnOn !== null && withdrawnOn > today)
    issues.push({ field: 'withdrawnOn', reason: 'day-to-come' })
  if (withdrawnOn !== null && withdrawnReason === null)
    issues.push({ field: 'withdrawnReason', reason: 'required' })
  if (withdrawnOn === null && withdrawnReason !== null)
    issues.push({ field: 'withdrawnOn', reason: 'required' })
  return issues
}

/**
 * What is only odd about a recognition and its paper: a past list may be right all the same.
 * @example
 * certificateDoubts({ level: 'province', year: 2024, decisionNumber: null, decidedOn: '2022-05-08' }, null) // [{ field: 'year', reason: 'year-differs', values: { year: 2022 } }]
 */
export function certificateDoubts({ year, decidedOn }: RecognitionDraft, certificate: CertificateDraft | null): Issue[] {
  const decided = decidedOn === null ? null : Number(decidedOn.slice(0, 4))
  return [
    ...(decided !== null && Math.abs(decided - year) > 1 ? [{ field: 'year', reason: 'year-differs', values: { year: decided } }] : []),
    ...(decidedOn !== null && certificate !== null && certificate.issuedOn < decidedOn ? [{ field: 'issuedOn', reason: 'issued-before-decided', values: { date: decidedOn } }] : []),
  ]
}
