import { z } from 'zod'
import { roles } from '../right/rights.ts'

/** The person signed in. */
export const Account = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role: z.enum(roles),
  /** Region code or province id; null for the whole country. */
  reach: z.string().nullable(),
  mustChangePassword: z.boolean(),
})
export type Account = z.infer<typeof Account>
