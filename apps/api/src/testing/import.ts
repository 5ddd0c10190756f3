import type { ImportView } from '@khuyencong/domain/import'
import type { Role } from '@khuyencong/domain/right'
import type { TestApp } from './app.ts'
import { browser, password } from './app.ts'

/** A spreadsheet of plain cells, saved as CSV. */
export const csv = (...rows: (string | number)[][]) => `\uFEFF${rows.map(row => row.join(';')).join('\r\n')}\r\n`

/** Heads as officers write them, and a facility under them that nothing is wrong with. */
export const facilityHead = ['STT', 'Tên cơ sở', 'Loại hình', 'Tỉnh', 'Địa chỉ', 'Ngành nghề']
export const facilityRow = (number: number, name = `Hợp tác xã Ví Dụ ${number}`) => [number, name, 'Hợp tác xã', 'Ninh Bình', `Thôn ${number}, xã Ví Dụ`, 'Dệt may']

interface Refused { code: string, detail: { reason: string, issues?: { field: string, reason: string, values?: object }[], current?: unknown } }

/** Somebody who brings files in, as a browser does it. */
export type Importer = Awaited<ReturnType<typeof importer>>
export async function importer(test: Pick<TestApp, 'app' | 'person'>, role: Role, reach?: string | null) {
  const email = await test.person(role, reach === undefined ? {} : { reach })
  const visitor = browser(test.app)
  const signedIn = await visitor.ask('/api/auth/sign-in/email', { body: { email, password } })
  if (signedIn.status !== 200)
    throw new Error(`signing in answered ${signedIn.status}`)

  async function call<Answer>(path: string, input: object, method: 'GET' | 'POST' = 'POST') {
    const answer = method === 'GET' ? await visitor.ask(`/api/trpc/${path}?input=${encodeURIComponent(JSON.stringify(input))}`) : await visitor.ask(`/api/trpc/${path}`, { body: input })
    const { result, error } = await answer.json() as { result?: { data: Answer }, error?: { data: { refusal: Refused } } }
    return { data: result?.data as Answer, refusal: error?.data.refusal ?? null }
  }
  /** What is answered; a refusal fails the test. */
  async function done<Answer = ImportView>(path: string, input: object, method: 'GET' | 'POST' = 'POST'): Promise<Answer> {
    const { data, refusal } = await call<Answer>(path, input, method)
    if (refusal)
      throw new Error(`${path}: ${JSON.stringify(refusal)}`)
    return data
  }
  const view = (id: string) => done('import.byId', { id }, 'GET')
  async function upload(content: string | Uint8Array, name = 'Danh sách cơ sở.csv', noun = 'facility', headers: Record<string, string> = {}) {
    const answer = await visitor.ask(`/api/import/${noun}`, { raw: content, headers: { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(name), ...headers } })
    return { status: answer.status, body: await answer.json() as ImportView & Refused }
  }
  /** Asks until the work is over, as the page does. */
  async function settled(id: string): Promise<ImportView> {
    for (let tries = 0; tries < 600; tries++) {
      const now = await view(id)
      if (!['reading', 'checking', 'committing'].includes(now.state))
        return now
      await new Promise(resolve => setTimeout(resolve, 50))
    }
    throw new Error('the work does not end')
  }
  /** Uploaded, its columns as they were recognised, and checked. */
  async function checked(content: string | Uint8Array, name?: string, noun?: string): Promise<ImportView> {
    const { body } = await upload(content, name, noun)
    const read = await settled(body.id)
    if (read.state !== 'mapping')
      return read
    await done('import.setMapping', { id: read.id, version: read.version, mapping: read.mapping })
    return settled(read.id)
  }
  async function committed(content: string | Uint8Array, name?: string, noun?: string): Promise<ImportView> {
    const ready = await checked(content, name, noun)
    await done('import.commit', { id: ready.id, version: ready.version })
    return settled(ready.id)
  }
  return { email, visitor, call, done, view, upload, settled, checked, committed }
}
