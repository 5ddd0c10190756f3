import type { SQL } from 'drizzle-orm'
import { exports } from '@khuyencong/db/schema'
import { exportLimits } from '@khuyencong/domain/job'
import { sql } from 'drizzle-orm'

/** Exports whose file is still kept. */
export const isKept = (): SQL => sql`${exports.createdAt} > now() - make_interval(days => ${exportLimits.days})`

/** When the file of an export is taken away. */
export const keptUntil = (createdAt: string): string => new Date(Date.parse(createdAt) + exportLimits.days * 24 * 3_600_000).toISOString()
