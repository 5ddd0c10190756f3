import type { Meta } from '../trpc.ts'
import { appRouter } from '../router.ts'

interface Walked { _def: { meta?: Meta, type: 'query' | 'mutation', output?: unknown } }

/** Every procedure by its path. */
export const procedures = Object.entries(appRouter._def.procedures as unknown as Record<string, Walked>)
export const doorOf = (procedure: Walked) => procedure._def.meta?.door
