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
  /** Nothing but the change of a first password is open. */
  mustChangePassword: z.boolean(),
  /** Signs in with a code of an authenticator app too. */
  hasSecondFactor: z.boolean(),
  /** The setting `second-factor-roles` asks it of this role and it is not set up: nothing but setting it up is open. */
  mustSetSecondFactor: z.boolean(),
})
export type Account = z.infer<typeof Account>
