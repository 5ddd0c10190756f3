import type { ZodOpenApiPathsObject } from 'zod-openapi'
import { PublicProduct, PublicProductPage } from '@khuyencong/domain/product'
import { z } from 'zod'
import { createDocument } from 'zod-openapi'
import { operations } from './operations.ts'
import { Problem } from './problem.ts'

const problem = (description: string) => ({ description, content: { 'application/problem+json': { schema: Problem } } })

/** The open API described by the schemas that it runs on. */
export function description(server: string) {
  const paths: ZodOpenApiPathsObject = {}
  for (const { id, path, summary, description, query, inPath, answer, missing } of operations) {
    const hasParameters = Object.keys(query.shape).length > 0
    paths[path] = {
      get: {
        operationId: id,
        summary,
        description,
        requestParams: { query, path: inPath },
        responses: {
          200: { description: 'The answer.', headers: z.object({ 'ETag': z.string(), 'Cache-Control': z.string() }), content: { 'application/json': { schema: answer } } },
          304: { description: 'Unchanged since the ETag given in If-None-Match.' },
          400: problem(hasParameters ? 'A parameter is unknown or not understood; each is named.' : 'A parameter was given, and there is none.'),
          ...(missing === undefined ? {} : { 404: problem(missing) }),
          503: problem('The system is busy; try again in a moment.'),
        },
      },
    }
  }
  return createDocument({
    openapi: '3.1.1',
    info: {
      title: 'Khuyến công: open data',
      version: '1.0.0',
      description: 'Provinces over time, published phases and figures of the rural-industry promotion programmes, and the featured products. Everything here may be read from any web page, without a key. Items marked `demonstration` are invented. Errors name the parameter, in Vietnamese or English by `Accept-Language`.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: server }],
    paths,
    components: { schemas: { Problem, Product: PublicProduct, ProductPage: PublicProductPage } },
  })
}
