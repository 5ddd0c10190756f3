import type { Env } from '../env.ts'
import type { Context } from '../trpc.ts'
import { Hono } from 'hono'

export interface Doors {
  /** The same context as a procedure has, from a request. */
  contextOf: (request: Request) => Promise<Context>
  env: Env
}

/** The HTTP doors for everybody, mounted at the root: `/api/v1/*`. */
export function openDoors(_: Doors): Hono {
  return new Hono()
}
