import type { Lang } from '@khuyencong/domain/text'
import type { Context } from '../trpc.ts'
import { exports } from '@khuyencong/db/schema'
import { exportFormats, exportLists } from '@khuyencong/domain/job'
import { Refusal } from '@khuyencong/domain/refusal'
import { and, eq } from 'drizzle-orm'
import { Hono } from 'hono'
import { z } from 'zod'
import { permitted, signedIn } from '../trpc.ts'
import { contentTypes, exportedFile, fileNameOf, listOf } from './file.ts'
import { isKept } from './kept.ts'

interface Parts { contextOf: (request: Request, answer?: Headers) => Promise<Context>, clock: () => Date }

/** Lists as files: the filter, order and columns that stand in the address, nothing else. A longer list is asked for as a job. */
export function exportDoors({ contextOf, clock }: Parts): Hono {
  const doors = new Hono()
  for (const list of exportLists) {
    for (const format of exportFormats) {
      doors.get(`/api/export/${list}.${format}`, async (c) => {
        const ctx = permitted(await contextOf(c.req.raw), 'export', listOf(list).noun)
        const address = new URL(c.req.url).searchParams
        const lang: Lang = address.get('lang') === 'en' ? 'en' : 'vi'
        const { bytes } = await exportedFile(ctx, { list, format, address, lang })
        c.header('content-type', contentTypes[format])
        c.header('content-disposition', `attachment; filename="${fileNameOf({ list, format, lang }, clock())}"`)
        return c.body(bytes as Uint8Array<ArrayBuffer>)
      })
    }
  }

  /** A file that a job made, for the person who asked for it, while the right to it lasts. */
  doors.get('/api/export/file/:id', async (c) => {
    const ctx = signedIn(await contextOf(c.req.raw))
    const id = z.uuid().safeParse(c.req.param('id'))
    const [row] = id.success ? await ctx.db.select().from(exports).where(and(eq(exports.id, id.data), eq(exports.userId, ctx.account.id), isKept())) : []
    if (!row?.bytes)
      throw new Refusal('not-found', { reason: 'no-such-export' })
    permitted(ctx, 'export', listOf(row.list).noun)
    c.header('content-type', contentTypes[row.format])
    c.header('content-disposition', `attachment; filename="${row.fileName}"`)
    return c.body(row.bytes as Uint8Array<ArrayBuffer>)
  })
  return doors
}
