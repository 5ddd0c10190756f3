import type { FreshDb } from '@khuyencong/db/testing'
import { sealAudit, verifyAudit } from '@khuyencong/db/seal'
import { freshDb, rolledBack } from '@khuyencong/db/testing'
import { aProgramme } from '@khuyencong/db/testing/builders'
import { write } from '@khuyencong/db/write'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verificationText, verifyCommand } from './audit-verify.ts'

let fresh: FreshDb
beforeAll(async () => {
  fresh = await freshDb()
  await write(fresh.db, { actor: 'system:test' }, tx => aProgramme(tx))
  await sealAudit(fresh.db, new Date('2026-11-25T03:00:00Z'))
})
afterAll(() => fresh.close())

const said = (work: Promise<string>) => work.then(text => ({ code: 0, text }), (error: Error) => ({ code: 1, text: error.message }))

describe('npm run audit:verify', () => {
  it('says that the trail is whole, in both languages, with the last seal to note down', async () => {
    const { last } = await verifyAudit(fresh.db)
    const { code, text } = await said(verifyCommand(fresh.db, []))
    expect(code).toBe(0)
    expect(text).toContain('Nhật ký nguyên vẹn / the audit trail is whole')
    expect(text).toContain(last)
    expect(await said(verifyCommand(fresh.db, ['--seal', last!.slice(0, 16)]))).toMatchObject({ code: 0 })
  })

  it('claims nothing of a trail without a seal', () => {
    expect(verificationText({ seals: 0, entries: 0, unsealed: 7, last: null, faults: [] })).toBe('0 mục trong 0 niêm phong, 7 mục chưa niêm phong / 0 entries under 0 seals, 7 not sealed yet\nChưa có niêm phong nào để đối chiếu / there is no seal yet to hold it against')
  })

  it('fails for a seal that is no longer in the chain, and for words it does not know', async () => {
    const gone = await said(verifyCommand(fresh.db, ['--seal', 'f'.repeat(64)]))
    expect(gone.code).toBe(1)
    expect(gone.text).toContain(`Không còn niêm phong đã ghi lại ${'f'.repeat(64)} / the noted seal ${'f'.repeat(64)} is no longer in the chain`)
    for (const words of [['--seal'], ['--seal', 'abc'], ['--sela', 'f'.repeat(64)], ['--seal', 'g'.repeat(64)]])
      expect([words, (await said(verifyCommand(fresh.db, words))).text]).toEqual([words, expect.stringContaining('npm run audit:verify -- --seal')])
  })

  it('fails for a trail that was tampered with, entry by entry', async () => {
    await rolledBack(fresh.db, async (tx) => {
      await tx.execute('alter table audit_entries disable trigger user')
      await tx.execute('delete from audit_entries where id = (select max(id) from audit_entries)')
      const { code, text } = await said(verifyCommand(tx, []))
      expect(code).toBe(1)
      expect(text).toMatch(/^NHẬT KÝ KHÔNG NGUYÊN VẸN: 1 chỗ sai/)
      expect(text).toMatch(/Mục \d+ \(niêm phong \d+\) đã bị xoá \/ entry \d+ \(seal \d+\) was removed/)
    })
  })

  it('words every fault', () => {
    const lines = verificationText({ seals: 1, entries: 1, unsealed: 0, last: null, faults: [
      { kind: 'entry-altered', seal: 1, entry: 2 },
      { kind: 'entry-removed', seal: 1, entry: 2 },
      { kind: 'entry-inserted', seal: 1, entry: 2 },
      { kind: 'entries-differ', seal: 1, first: 2, last: 3 },
      { kind: 'seal-altered', seal: 1 },
      { kind: 'chain-broken', seal: 1 },
      { kind: 'noted-seal-missing', noted: 'abc' },
    ] })
    expect(lines.split('\n').filter(line => line.startsWith('  · '))).toHaveLength(7)
    expect(lines).not.toContain('undefined')
  })
})
