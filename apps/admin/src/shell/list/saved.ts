import { api } from '../api.ts'

/** The page of each list whose filters can be saved, by the list's name. */
export const listRoutes: Record<string, string> = { 'facilities': 'facilities', 'supports': 'supports', 'programmes': 'programmes', 'national-programmes': 'national-programmes', 'audit': 'audit', 'instruments': 'law', 'products': 'products', 'certificates': 'certificates', 'people': 'people' }

/** One's own saved filters, of one list or of all. */
export const savedFiltersQuery = (list: () => string | undefined) => ({
  queryKey: ['desk', 'filters', list() ?? 'all'],
  queryFn: () => api.desk.filters.query({ list: list() }),
  staleTime: 60_000,
})
