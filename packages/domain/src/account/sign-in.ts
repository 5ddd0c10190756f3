import { z } from 'zod'
import { passwordLength } from './password.ts'
import { Email } from './person.ts'

const Password = z.string().min(1, 'required').max(passwordLength.max, 'too-long')
const NewPassword = z.string().min(passwordLength.min, 'password-too-short').max(passwordLength.max, 'too-long')
const Token = z.string().min(20, 'link-not-valid').max(200, 'link-not-valid')

/** POST /api/auth/sign-in/email → `SignInAnswer`. */
export const SignIn = z.object({ email: Email, password: Password, rememberMe: z.boolean().default(true) })

/** `secondFactor`: the password was right, and a code is asked for within ten minutes. */
export const SignInAnswer = z.union([z.object({ done: z.literal(true) }), z.object({ secondFactor: z.literal(true) })])
export type SignInAnswer = z.infer<typeof SignInAnswer>

/** Six digits of the app; spaces between them are not told apart. */
export const Code = z.string().max(20, 'wrong-code').transform(text => text.replace(/\s/g, '')).pipe(z.string().regex(/^\d{6}$/, 'wrong-code'))

/** POST /api/auth/second-factor → `{ done: true }`. One of the two; a recovery code works once, in any case and spacing. */
export const SecondFactor = z.object({ code: Code.optional(), recoveryCode: z.string().trim().max(40, 'wrong-code').optional() })
  .refine(given => (given.code === undefined) !== ((given.recoveryCode ?? '') === ''), { path: ['code'], error: 'required' })
export type SecondFactor = z.infer<typeof SecondFactor>

/** POST /api/auth/forgot → `{ done: true }`, whether somebody has this address or not. */
export const Forgot = z.object({ email: Email })

/** POST /api/auth/link → `LinkAnswer`, or `closed: link-not-valid`. The token travels in a body, so that no log of addresses holds it. */
export const Link = z.object({ token: Token })
export const LinkAnswer = z.object({ kind: z.enum(['invitation', 'reset']), expiresAt: z.string() })
export type LinkAnswer = z.infer<typeof LinkAnswer>

/** POST /api/auth/accept → `{ done: true }`: the password is set, every session ended, and the person signs in. */
export const Accept = z.object({ token: Token, password: NewPassword })

/** POST /api/auth/check-password → `PasswordVerdict`; with a link's token where nobody is signed in yet. */
export const CheckPassword = z.object({ password: z.string().max(passwordLength.max, 'too-long'), token: Token.optional() })

/** POST /api/auth/change-password → `{ done: true }`; every other session ends. */
export const ChangePassword = z.object({ currentPassword: Password, newPassword: NewPassword })

/** The own password, asked again before the second factor is touched. */
export const Confirmed = z.object({ password: Password })
