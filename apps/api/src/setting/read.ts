import type { Db } from '@khuyencong/db'
import type { SettingKey, SettingValue } from '@khuyencong/domain/setting'
import { settings } from '@khuyencong/db/schema'
import { settingValue } from '@khuyencong/domain/setting'
import { eq } from 'drizzle-orm'

/** A setting as it counts now: what an administrator set, else the usual value. Asked each time, so that a change works at once on every server. */
export async function settingOf<Key extends SettingKey>(db: Db, key: Key): Promise<SettingValue<Key>> {
  const [row] = await db.select({ value: settings.value }).from(settings).where(eq(settings.key, key))
  return settingValue(key, row?.value)
}
