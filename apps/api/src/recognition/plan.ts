import type { Db } from '@khuyencong/db'
import type { Issue } from '@khuyencong/domain/refusal'
import type { ReadRow } from '@khuyencong/domain/sheet'
import type { Given, ImportPlan, Pace } from '../import/noun.ts'
import type { StaffContext } from '../trpc.ts'
import type { Meant, PlannedCertificate } from './sheet-rows.ts'
import { certificateDoubts, CertificateDraft, certificateSheets, checkCertificate, levelLabels, RecognitionDraft, recordableLevels } from '@khuyencong/domain/recognition'
import { reachOfRole } from '@khuyencong/domain/right'
import { dayInVietnam } from '@khuyencong/domain/text'
import { findings } from '../import/findings.ts'
import { effectsOf, isEmpty, laidOver, previewOf, writtenFields } from '../import/outcome.ts'
import { textOf } from '../import/text.ts'
import { productFinder } from '../product/finder.ts'
import { refusalIn } from '../refusal/answer.ts'
import { certificateRegister, certificateValues } from './sheet-register.ts'
import { certificatesMeant } from './sheet-rows.ts'
import { writeCertificates } from './sheet-write.ts'
import { certificateTotals } from './totals.ts'

const sheet = certificateSheets[0]!
const ofRecognition = new Set(['level', 'year', 'decisionNumber', 'decidedOn', 'demonstration'])
const ofPaper = new Set(['issuedOn', 'validTo', 'withdrawnOn', 'withdrawnReason'])
/** What a schema says of nothing. */
const unreadable = new Set(['wrong-type', 'not-offered', 'date'])
const stride = 300

/** What a spreadsheet of certificates would do to the register. */
export async function planCertificates(tx: Db, ctx: StaffContext, { rows: given, empty }: Given, pace: Pace): Promise<ImportPlan> {
  const rows = given.certificates ?? []
  const today = dayInVietnam(ctx.clock())
  const found = findings()
  const finder = await productFinder(tx, ctx)
  const register = await certificateRegister(tx)
  const meantBy = certificatesMeant(finder, register, found)
  const levels: readonly string[] = recordableLevels(reachOfRole[ctx.account.role])

  const planned: PlannedCertificate[] = []
  for (const [at, row] of rows.entries()) {
    if (at % stride === 0)
      await pace(at, rows.length)
    const meant = meantBy(row)
    planned.push(meant ? examined(row, meant) : { row, effect: 'refused', code: textOf(row.values.number), title: textOf(row.values.productName) ?? textOf(row.values.productSlug) ?? '', changes: [], recognition: null, paper: null, demonstration: false })
  }

  function examined(row: ReadRow, { recognition, paper }: Meant): PlannedCertificate {
    const { before, product } = recognition
    const fields = writtenFields(sheet).filter(field => ofRecognition.has(field.key) || (paper !== null && ofPaper.has(field.key)))
    const { after, changes } = laidOver(before && certificateValues(before, paper?.before ?? null), row, fields, empty)
    const demonstration = before?.demonstration ?? (after.demonstration === 'demonstration' || product.demonstration)
    const number = paper?.before?.number ?? textOf(row.values.number)
    const isNew = before === null || (paper !== null && paper.before === null)
    const refused: PlannedCertificate = { row, effect: 'refused', code: number, title: `${product.name} · ${levelLabels[after.level as keyof typeof levelLabels]?.[ctx.lang] ?? ''} ${String(after.year ?? '')}`, changes: [], recognition, paper: paper && { ...paper, draft: null }, demonstration }
    const put = ({ field, reason, values }: Issue) => {
      if (!(row.isRefused && row.values[field] === undefined && (row.given[field] ?? '') !== ''))
        found.block(row, field, isEmpty(after[field]) && unreadable.has(reason) ? 'required' : reason, { values })
    }
    const said = JSON.stringify([after.level, after.year, after.decisionNumber ?? null, after.decidedOn ?? null])
    if (recognition.said !== null && recognition.said.text !== said)
      found.block(row, 'level', 'recognition-said-twice', { values: { row: recognition.said.row.row } })
    recognition.said ??= { row, text: said }
    if (!isNew && changes.length === 0)
      return found.isBlocked(row) ? refused : { ...refused, effect: 'unchanged' }

    const [decision, document] = [RecognitionDraft.safeParse(after), paper === null ? null : CertificateDraft.safeParse({ ...after, number })]
    for (const read of [decision, document])
      refusalIn(read?.error)?.detail.issues?.forEach(put)
    if (decision.success && document?.success !== false) {
      checkCertificate(decision.data, document?.data ?? null, { today, levelEnds: register.levelEnds }).forEach(put)
      if (!found.isBlocked(row))
        certificateDoubts(decision.data, document?.data ?? null).forEach(({ field, reason, values }) => found.advise(row, field, reason, { values }))
    }
    if ([after.level, before?.level].some(level => typeof level === 'string' && !levels.includes(level)))
      put({ field: 'level', reason: 'level-not-yours' })
    if (product.archivedAt !== null)
      put({ field: 'productSlug', reason: 'record-archived', values: { code: product.slug } })
    if (before !== null && before.demonstration !== (after.demonstration === 'demonstration'))
      put({ field: 'demonstration', reason: 'demonstration-for-good' })
    if (found.isBlocked(row) || !decision.success || document?.success === false)
      return refused
    recognition.draft = decision.data
    return { ...refused, effect: isNew ? 'new' : 'changed', changes: isNew ? [] : changes, paper: paper && { ...paper, draft: document!.data! } }
  }

  return {
    issues: found.issues,
    effects: [effectsOf(sheet, planned)],
    totals: await certificateTotals(tx, ctx, planned, finder),
    preview: most => previewOf(planned, most, ctx),
    write: (writingTx, told) => writeCertificates(writingTx, ctx, planned, told),
  }
}
