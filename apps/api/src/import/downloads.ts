import type { Lang } from '@khuyencong/domain/text'
import type { Context } from '../trpc.ts'
import { importFiles } from '@khuyencong/db/schema'
import { ImportNoun, importNouns, sheetsOf } from '@khuyencong/domain/import'
import { Refusal } from '@khuyencong/domain/refusal'
import { dayInVietnam, slugOf } from '@khuyencong/domain/text'
import { eq } from 'drizzle-orm'
import { Hono } from 'hono'
import { z } from 'zod'
import { contentTypes } from '../export/file.ts'
import { permitted, signedIn } from '../trpc.ts'
import { emptyTemplate, filledTemplate } from './filled.ts'
import { leftOutCopy, markedCopy } from './marked.ts'
import { mayImport, ownImport } from './row.ts'

interface Parts { contextOf: (request: Request) => Promise<Context>, clock: () => Date }

/** A file name as HTTP carries it: plain letters for old readers, the real one for all others. */
function attachment(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').replace(/[^\w.\- ]/g, '_')
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, letter => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`)}`
}

const withoutEnding = (name: string) => name.replace(/\.\w{1,5}$/, '')

/** Files that belong to imports: templates of a noun, and of one's own import the file as it came, the corrected copy, and what was left out. */
export function importDownloads({ contextOf, clock }: Parts): Hono {
  const doors = new Hono()
  const langOf = (url: string): Lang => new URL(url).searchParams.get('lang') === 'en' ? 'en' : 'vi'

  doors.get('/api/import/template/:noun', async (c) => {
    const noun = ImportNoun.safeParse(c.req.param('noun'))
    if (!noun.success)
      throw new Refusal('not-found', { reason: 'no-such-door' })
    const ctx = mayImport(await contextOf(c.req.raw), noun.data)
    const address = new URL(c.req.url).searchParams
    const lang = langOf(c.req.url)
    const isFilled = address.has('filled') && address.get('filled') !== '0'
    const bytes = isFilled ? await filledTemplate(permitted(ctx, 'export', importNouns[noun.data].right), noun.data, address, lang) : await emptyTemplate(ctx, noun.data, lang)
    const name = `${{ vi: 'mau', en: 'template' }[lang]}-${slugOf(sheetsOf(noun.data)[0]!.name[lang])}${isFilled ? `-${dayInVietnam(clock())}` : ''}.xlsx`
    return c.body(bytes as Uint8Array<ArrayBuffer>, 200, { 'content-type': contentTypes.xlsx, 'content-disposition': attachment(name) })
  })

  async function owned(request: Request, id: string | undefined) {
    const ctx = signedIn(await contextOf(request))
    const known = z.uuid().safeParse(id)
    if (!known.success)
      throw new Refusal('not-found', { reason: 'no-such-import' })
    return { ctx, row: await ownImport(ctx, ctx.db, known.data) }
  }

  doors.get('/api/import/:id/file', async (c) => {
    const { ctx, row } = await owned(c.req.raw, c.req.param('id'))
    const [file] = await ctx.db.select().from(importFiles).where(eq(importFiles.importId, row.id))
    if (!file)
      throw new Refusal('not-found', { reason: 'no-such-import' })
    // What it is nobody claims: it goes to the disk of whoever sent it, and is never shown as a page.
    return c.body(file.bytes as Uint8Array<ArrayBuffer>, 200, { 'content-type': 'application/octet-stream', 'content-disposition': attachment(row.fileName) })
  })

  doors.get('/api/import/:id/marked', async (c) => {
    const { ctx, row } = await owned(c.req.raw, c.req.param('id'))
    const lang = langOf(c.req.url)
    return c.body(await markedCopy(ctx, row, lang) as Uint8Array<ArrayBuffer>, 200, { 'content-type': contentTypes.xlsx, 'content-disposition': attachment(`${withoutEnding(row.fileName)} – ${{ vi: 'đã đánh dấu', en: 'marked' }[lang]}.xlsx`) })
  })

  doors.get('/api/import/:id/left-out', async (c) => {
    const { ctx, row } = await owned(c.req.raw, c.req.param('id'))
    const lang = langOf(c.req.url)
    return c.body(await leftOutCopy(ctx, row, lang) as Uint8Array<ArrayBuffer>, 200, { 'content-type': contentTypes.xlsx, 'content-disposition': attachment(`${withoutEnding(row.fileName)} – ${{ vi: 'dòng đã tách', en: 'rows left out' }[lang]}.xlsx`) })
  })
  return doors
}
