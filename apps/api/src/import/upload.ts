import type { FileFault } from '@khuyencong/domain/import'
import type { Context, StaffContext } from '../trpc.ts'
import { createHash, randomUUID } from 'node:crypto'
import { importFiles, imports } from '@khuyencong/db/schema'
import { importLimits, ImportNoun } from '@khuyencong/domain/import'
import { Refusal } from '@khuyencong/domain/refusal'
import { clean } from '@khuyencong/domain/text'
import { and, eq, notInArray } from 'drizzle-orm'
import { Hono } from 'hono'
import { enqueue } from '../job/row.ts'
import { mayImport } from './row.ts'
import { importView } from './view.ts'

const faulty = (reason: FileFault | 'file-name-missing') => new Refusal('invalid', { reason, issues: [{ field: 'file', reason }] })
const tooLarge = () => faulty('too-big')

/** A name is shown and given back with a download; where it lay is nobody's business. */
function nameOf(header: string | undefined): string {
  let text = header ?? ''
  try {
    text = decodeURIComponent(text)
  }
  catch {
    throw faulty('file-name-missing')
  }
  const name = clean(text.split(/[/\\]/).at(-1)!.replace(/[\p{Cc}\p{Cf}<>:"|?*\s]+/gu, ' ')).trim()
  if (name === '')
    throw faulty('file-name-missing')
  return name.length <= 200 ? name : `${name.slice(0, 190)}${/\.\w{1,8}$/.exec(name)?.[0] ?? ''}`
}

/** The body as it comes, given up at the first byte too many: what a request says of its length is not believed. */
async function received(request: Request): Promise<{ bytes: Uint8Array, sha256: string }> {
  if (Number(request.headers.get('content-length') ?? 0) > importLimits.bytes)
    throw tooLarge()
  const hash = createHash('sha256')
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of request.body ?? []) {
    size += part.byteLength
    if (size > importLimits.bytes)
      throw tooLarge()
    hash.update(part)
    parts.push(part)
  }
  if (size === 0)
    throw faulty('empty-file')
  const bytes = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.byteLength
  }
  return { bytes, sha256: hash.digest('hex') }
}

async function taken(ctx: StaffContext, noun: ImportNoun, fileName: string, { bytes, sha256 }: { bytes: Uint8Array, sha256: string }): Promise<string> {
  const id = randomUUID()
  await ctx.db.transaction(async (tx) => {
    const open = await tx.$count(imports, and(eq(imports.userId, ctx.account.id), notInArray(imports.state, ['committed', 'cancelled', 'failed'])))
    if (open >= importLimits.unfinished)
      throw new Refusal('closed', { reason: 'too-many-unfinished', issues: [{ field: 'file', reason: 'too-many-unfinished', values: { max: importLimits.unfinished } }] })
    await tx.insert(imports).values({ id, userId: ctx.account.id, noun, state: 'reading', fileName, sha256, byteCount: bytes.byteLength, mapping: { tables: [] }, options: { empty: 'keep', leftOut: [] } })
    await tx.insert(importFiles).values({ importId: id, bytes })
    await enqueue(tx, { userId: ctx.account.id, kind: 'import-check', subjectId: id })
  })
  ctx.jobs.wake()
  return id
}

/** POST /api/import/<noun>: the bytes of a file as the body, its name percent-encoded in `x-file-name`. Answers the import. */
export function uploadDoor({ contextOf }: { contextOf: (request: Request) => Promise<Context> }): Hono {
  const door = new Hono()
  door.post('/api/import/:noun', async (c) => {
    const noun = ImportNoun.safeParse(c.req.param('noun'))
    if (!noun.success)
      throw new Refusal('not-found', { reason: 'no-such-door' })
    const ctx = mayImport(await contextOf(c.req.raw), noun.data)
    const name = nameOf(c.req.header('x-file-name'))
    const id = await taken(ctx, noun.data, name, await received(c.req.raw))
    return c.json(await importView(ctx, id), 201)
  })
  return door
}
