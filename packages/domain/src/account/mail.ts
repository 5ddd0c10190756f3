import { z } from 'zod'

/** How messages leave: by a mail server, or – without one, or when it refuses – as files for somebody to send on. */
export const MailState = z.object({
  way: z.enum(['server', 'outbox']),
  /** Messages lying in the outbox, the newest first: what they are, never what stands in them. */
  outbox: z.array(z.object({ subject: z.string(), to: z.string(), at: z.string() })),
})
export type MailState = z.infer<typeof MailState>

/** What became of one message. */
export const MailOutcome = z.enum(['sent', 'outbox'])
export type MailOutcome = z.infer<typeof MailOutcome>
