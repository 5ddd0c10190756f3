import { freshDb, testDatabase } from '@khuyencong/db/testing'
import { Refusal } from '@khuyencong/domain/refusal'
import { sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { refusalIn } from './answer.ts'

it('what is no refusal is a bug', () => {
  expect([new Error('x'), new TypeError('y'), 'text', null, undefined, { code: '23505' }].map(error => refusalIn(error))).toEqual([null, null, null, null, null, null])
})

it('a refusal is found below what wraps it', () => {
  const refusal = new Refusal('conflict', { reason: 'stale-version' })
  expect(refusalIn(new Error('outer', { cause: new Error('inner', { cause: refusal }) }))).toBe(refusal)
})

it('bad input becomes fields with keys, never the words of a library', () => {
  const schema = z.object({ name: z.string().min(2, 'required'), year: z.int().max(2100), kind: z.enum(['a', 'b']), list: z.array(z.object({ dong: z.int('whole-dong') })), missing: z.string() })
  const { error } = schema.safeParse({ name: 'x', year: 3000, kind: 'c', list: [{ dong: 1.5 }] })
  expect(refusalIn(error)).toMatchObject({ code: 'invalid', detail: { reason: 'check-fields', issues: [
    { field: 'name', reason: 'required' },
    { field: 'year', reason: 'too-large', values: { max: 2100 } },
    { field: 'kind', reason: 'not-offered' },
    { field: 'list.0.dong', reason: 'whole-dong' },
    { field: 'missing', reason: 'required' },
  ] } })
})

it('a statement past its time is "busy", a broken one is not', async () => {
  if (testDatabase === 'embedded') {
    // The embedded database knows no statement timeout; the error has this shape on a server.
    expect(refusalIn(new Error('Failed query', { cause: { code: '57014' } }))).toMatchObject({ code: 'busy' })
    return
  }
  const fresh = await freshDb()
  const asleep = fresh.db.transaction(async (tx) => {
    await tx.execute(sql`set local statement_timeout = 30`)
    await tx.execute(sql`select pg_sleep(2)`)
  })
  expect(refusalIn(await asleep.catch((error: unknown) => error))).toMatchObject({ code: 'busy', detail: { reason: 'try-again' } })
  expect(refusalIn(await fresh.db.execute(sql`select nothing`).then(() => null, (error: unknown) => error))).toBeNull()
  await fresh.close()
})
