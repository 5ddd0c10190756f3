import type { Issue } from '@khuyencong/domain/refusal'
import type { z } from 'zod'
import { Refusal } from '@khuyencong/domain/refusal'
import { fromAddress } from '@khuyencong/domain/text'

/** The filter that an address says, or a refusal that names what is wrong with it. */
export function filterOf<S extends z.ZodObject>(schema: S, address: URLSearchParams): z.output<S> {
  const issues: Issue[] = []
  const filter = fromAddress(schema, address, issue => issues.push(issue))
  if (issues.length > 0)
    throw new Refusal('invalid', { reason: 'check-fields', issues })
  return filter
}
