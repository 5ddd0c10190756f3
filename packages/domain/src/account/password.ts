import { z } from 'zod'

/** Letters of a password. */
export const passwordLength = { min: 10, max: 128 } as const

/**
 * Why a new password is refused. `common`: a word, a row of keys or a number that lists of stolen passwords begin with;
 * `like-name`: little more than the person's name, address or this platform's; `repeated`: the same few signs again and again;
 * `leaked-style`: a word with a year or marks around it, which programs try first.
 */
export const passwordReasons = ['password-too-short', 'password-common', 'password-like-name', 'password-repeated', 'password-leaked-style'] as const
export type PasswordReason = (typeof passwordReasons)[number]

/** What the server thinks of a password: no reason means it may be used. `score` is 0 (guessed at once) to 4. */
export const PasswordVerdict = z.object({ reasons: z.array(z.enum(passwordReasons)), score: z.int().min(0).max(4) })
export type PasswordVerdict = z.infer<typeof PasswordVerdict>
