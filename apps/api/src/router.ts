import { router } from './trpc.ts'

/** The list of nouns. */
export const appRouter = router({
})
export type AppRouter = typeof appRouter
