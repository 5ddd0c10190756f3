import { z } from 'zod'
import { clean } from './text.ts'

/** Paging, order and search that every list shares; all of it stands in the address. */
export const listFields = {
  q: z.string().max(200).overwrite(clean).default(''),
  desc: z.boolean().default(false),
  page: z.int().min(1).max(100_000).default(1),
  pageSize: z.int().min(1).max(200).default(50),
}
