import type { Issue } from '@khuyencong/domain/refusal'
import type { AddressParams } from '@khuyencong/domain/text'
import type { Context } from '../trpc.ts'
import { Refusal } from '@khuyencong/domain/refusal'
import { fromAddress } from '@khuyencong/domain/text'
import { z } from 'zod'

/** One door: where it is, what it takes and gives. The same schemas read the request, make the answer and the description. */
export interface Operation {
  id: string
  /** As the description writes it, e.g. `/api/v1/products/{slug}`. */
  path: string
  summary: string
  description: string
  query: z.ZodObject
  inPath: z.ZodObject
  answer: z.ZodType
  /** How long an answer may be kept: `changes` never without asking again, since an officer may close it at any moment. */
  keeps: 'changes' | 'reference'
  /** What it refuses beside bad parameters. */
  missing?: string
  run: (context: Context, asked: Record<string, unknown>) => Promise<unknown>
}

/** An operation whose `run` sees the parameters by their types. */
export function operation<Query extends z.ZodObject, InPath extends z.ZodObject, Answer extends z.ZodType>(described: Omit<Operation, 'run' | 'query' | 'inPath' | 'answer'> & {
  query: Query
  inPath: InPath
  answer: Answer
  run: (context: Context, asked: z.output<Query> & z.output<InPath>) => Promise<z.input<Answer>>
}): Operation {
  return described as unknown as Operation
}

export const nothing = z.object({})

function isList(field: unknown): boolean {
  return field instanceof z.ZodArray || ((field instanceof z.ZodDefault || field instanceof z.ZodOptional) && isList(field.unwrap()))
}

/**
 * Parameters from an address, strictly: a value that is not understood, a name that is not known and a single value given
 * twice are all refused, each by name. A misspelt filter must not silently give everything.
 */
export function parametersOf(query: z.ZodObject, params: AddressParams): Record<string, unknown> {
  const issues: Issue[] = []
  for (const name of new Set<string>(params.keys())) {
    const field = (query.shape as Record<string, unknown>)[name]
    if (field === undefined)
      issues.push({ field: name.slice(0, 60), reason: 'unknown-parameter', values: { offered: Object.keys(query.shape).join(', ') || '–' } })
    else if (!isList(field) && params.getAll(name).length > 1)
      issues.push({ field: name, reason: 'given-twice' })
  }
  let asked: Record<string, unknown> = {}
  try {
    asked = fromAddress(query, params, issue => issues.push(issue))
  }
  catch (error) {
    if (!(error instanceof Refusal))
      throw error
    issues.push(...error.detail.issues ?? [])
  }
  if (issues.length > 0)
    throw new Refusal('invalid', { reason: 'check-fields', issues: issues.filter((issue, at) => issues.findIndex(one => one.field === issue.field && one.reason === issue.reason) === at) })
  return asked
}
