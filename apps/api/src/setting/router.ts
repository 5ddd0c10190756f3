import type { SettingRow } from '@khuyencong/domain/setting'
import { settings as rows } from '@khuyencong/db/schema'
import { Refusal } from '@khuyencong/domain/refusal'
import { settingKeys, settings, settingValue } from '@khuyencong/domain/setting'
import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { refusalIn } from '../refusal/answer.ts'
import { may, router } from '../trpc.ts'
import { writing } from '../writing.ts'

const Change = z.object({ key: z.enum(settingKeys, 'not-offered'), version: z.int().min(0).max(2_147_483_647), value: z.unknown() })
type Row = typeof rows.$inferSelect

function shown(key: SettingRow['key'], row: Row | undefined): SettingRow {
  return { key, version: row?.version ?? 0, value: settingValue(key, row?.value), isSet: row !== undefined, updatedAt: row?.updatedAt ?? null }
}

/** The fields of a value, as fields of the submit. */
function atValue({ code, detail }: Refusal): Refusal {
  return new Refusal(code, { ...detail, issues: detail.issues?.map(issue => ({ ...issue, field: issue.field === 'body' ? 'value' : `value.${issue.field}` })) })
}

/** Names, meanings and usual values stand in the domain; here is what was set. */
export const settingRouter = router({
  list: may('read', 'setting').query(async ({ ctx }) => {
    const set = new Map((await ctx.db.select().from(rows)).map(row => [row.key, row]))
    return settingKeys.map(key => shown(key, set.get(key)))
  }),
  set: may('administer', 'setting').input(Change).mutation(({ ctx, input: { key, version, value: given } }) => {
    const read = settings[key].schema.safeParse(given)
    if (!read.success)
      throw atValue(refusalIn(read.error)!)
    return writing(ctx, {}, async (tx) => {
      const [written] = version === 0
        ? await tx.insert(rows).values({ key, value: read.data }).onConflictDoNothing().returning()
        : await tx.update(rows).set({ value: read.data }).where(and(eq(rows.key, key), eq(rows.version, version))).returning()
      if (written)
        return shown(key, written)
      const [now] = await tx.select().from(rows).where(eq(rows.key, key))
      throw new Refusal('conflict', { reason: 'stale-version', current: shown(key, now) })
    })
  }),
})
