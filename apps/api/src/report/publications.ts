import type { Db } from '@khuyencong/db'
import type { StaffContext } from '../trpc.ts'
import { randomUUID } from 'node:crypto'
import { publications, users } from '@khuyencong/db/schema'
import { write } from '@khuyencong/db/write'
import { Phase } from '@khuyencong/domain/programme'
import { Refusal } from '@khuyencong/domain/refusal'
import { CentreCode } from '@khuyencong/domain/region'
import { and, asc, desc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { checked } from '../figure/checked.ts'

/** A phase of a centre, or with `finding` one check of it: what an officer opens to everybody. */
export const Opening = z.object({ centre: CentreCode, phase: Phase, finding: z.string().min(1).max(80).optional() })
export type Opening = z.infer<typeof Opening>

/** Everything open to the public, the newest phase first, with who opened it; a name is empty where no person did. */
export async function publicationList(db: Db) {
  const rows = await db
    .select({ id: publications.id, version: publications.version, kind: publications.kind, centre: publications.centre, from: publications.yearFrom, to: publications.yearTo, finding: publications.finding, publishedAt: publications.publishedAt, publishedBy: users.name })
    .from(publications)
    .leftJoin(users, eq(users.id, publications.publishedBy))
    .orderBy(desc(publications.yearFrom), asc(publications.kind), asc(publications.finding))
  return rows.map(({ from, to, ...row }) => ({ ...row, phase: { from, to } }))
}

/** Opens a phase or a finding. Opening twice changes nothing and is told as a conflict. */
export async function publish({ db, account, clock }: StaffContext, { centre, phase, finding = '' }: Opening): Promise<{ id: string, version: number }> {
  if (finding !== '') {
    const { reconciliation } = await checked(db)
    if (!reconciliation.verdicts.some(verdict => verdict.id === finding || verdict.code === finding))
      throw new Refusal('invalid', { reason: 'check-fields', issues: [{ field: 'finding', reason: 'unknown-finding', values: { value: finding } }] })
  }
  if (phase.from > clock().getUTCFullYear())
    throw new Refusal('invalid', { reason: 'check-fields', issues: [{ field: 'phase', reason: 'phase-not-begun' }] })
  const [row] = await write(db, { actor: account.id }, tx => tx.insert(publications)
    .values({ id: randomUUID(), kind: finding === '' ? 'phase-report' : 'finding', centre, yearFrom: phase.from, yearTo: phase.to, finding, publishedBy: account.id })
    .onConflictDoNothing()
    .returning({ id: publications.id, version: publications.version }))
  if (!row)
    throw new Refusal('conflict', { reason: 'already-published' })
  return row
}

/** Closes what was opened; from then on no open door shows it. The audit keeps who opened and who closed it, and why. */
export async function unpublish({ db, account }: StaffContext, { id, version, reason }: { id: string, version: number, reason?: string }): Promise<{ id: string }> {
  const [gone] = await write(db, { actor: account.id, reason }, tx => tx.delete(publications).where(and(eq(publications.id, id), eq(publications.version, version))).returning({ id: publications.id }))
  if (gone)
    return gone
  const [current] = await db.select({ version: publications.version }).from(publications).where(eq(publications.id, id))
  throw current ? new Refusal('conflict', { reason: 'stale-version', current }) : new Refusal('not-found', { reason: 'not-published' })
}
