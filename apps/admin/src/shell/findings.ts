import { api } from './api.ts'

/** How many published figures contradict their own arithmetic: the counter in the side bar. */
export const openFindings = {
  queryKey: ['figure', 'reconciliation'],
  queryFn: () => api.figure.reconciliation.query(),
  select: (all: { verdicts: { severity: string | null }[] }) => all.verdicts.filter(verdict => verdict.severity === 'error').length,
  staleTime: 10 * 60_000,
}
