import type { Context } from 'hono'
import { Refusal } from '@khuyencong/domain/refusal'

/** The JSON body of a request, or a refusal that says what is wrong with it. */
export async function readBody(c: Context): Promise<unknown> {
  const type = c.req.header('content-type') ?? ''
  if (!/^application\/json\b/i.test(type))
    throw new Refusal('invalid', { reason: 'wrong-media-type', issues: [{ field: 'body', reason: 'wrong-media-type' }] })
  const text = await c.req.text()
  try {
    return JSON.parse(text)
  }
  catch {
    throw new Refusal('invalid', { reason: 'not-json', issues: [{ field: 'body', reason: 'not-json' }] })
  }
}
