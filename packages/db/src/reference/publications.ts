import type { Db } from '../index.ts'
import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { auditEntries } from '../tables/audit.ts'
import { publications } from '../tables/report.ts'

const centre = { centre: 'ipc1', publishedBy: 'system:reference' } as const

/**
 * Opens what the published texts already say: both phases and the finding on the share. Once only: what an officer has
 * withdrawn stays withdrawn.
 */
export async function loadPublications(tx: Db): Promise<void> {
  const before = await tx.select({ id: auditEntries.id }).from(auditEntries).where(and(eq(auditEntries.noun, 'publication'), eq(auditEntries.actor, centre.publishedBy))).limit(1)
  if (before.length > 0)
    return
  await tx.insert(publications).values([
    { id: randomUUID(), kind: 'phase-report', yearFrom: 2018, yearTo: 2020, ...centre },
    { id: randomUUID(), kind: 'phase-report', yearFrom: 2021, yearTo: 2023, ...centre },
    { id: randomUUID(), kind: 'finding', yearFrom: 2021, yearTo: 2023, finding: 'R05', ...centre },
  ])
}
