import { z } from 'zod'

/** Most bytes of one draft, most drafts of one person, and days after which a draft that nobody touched goes. */
export const draftLimits = { bytes: 200_000, most: 50, days: 30 } as const

const form = z.record(z.string().max(100), z.unknown())

/** The browser a draft was typed in: an id of its own making, and a name a reader knows it by, e.g. `Chrome, Windows`. */
export const Machine = z.object({ id: z.string().regex(/^[\w-]{8,40}$/, 'wrong-format'), name: z.string().trim().min(1).max(80) })
export type Machine = z.infer<typeof Machine>

/** What a person is typing: the form as it stands, and as it was when the record was read. */
export const FormDraft = z.object({
  /** Noun and record, `facility.<id>` or `facility.new`. */
  key: z.string().max(120, 'too-long').regex(/^[a-z][a-z-]*\.[\w.:@-]+$/, 'wrong-format'),
  value: form,
  base: form,
  /** Version of the record that was read; null for a new one. */
  version: z.int().min(1).nullable(),
  machine: Machine,
  /** What it is called in the list of unfinished work; empty where nothing has a name yet. */
  title: z.string().trim().max(300, 'too-long'),
  /** Page of the form inside the admin app. */
  path: z.string().max(300, 'too-long').regex(/^\/(?![/\\])/, 'wrong-format'),
})
export type FormDraft = z.infer<typeof FormDraft>
