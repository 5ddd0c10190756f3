import { z } from 'zod'
import { requiredText } from '../text/words.ts'

/** Most filters one person keeps for one list. */
export const savedFiltersMost = 30

/** Conditions of a list under a name of the person's own. */
export const SavedFilterDraft = z.object({
  /** The list, as its page is called, e.g. `facilities`. */
  list: z.string().regex(/^[a-z][a-z-]{0,39}$/, 'wrong-format'),
  name: requiredText(60),
  /** The query of the list's address; the list's own schema reads it, so that an old one falls back. */
  address: z.string().max(2000, 'too-long').refine(text => !text.includes('#'), 'wrong-format').overwrite(text => text.replace(/^\?/, '')),
})
export type SavedFilterDraft = z.infer<typeof SavedFilterDraft>

export const SavedFilter = z.object({ id: z.uuid(), ...SavedFilterDraft.shape })
export type SavedFilter = z.infer<typeof SavedFilter>
