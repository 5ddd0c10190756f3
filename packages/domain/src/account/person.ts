import type { Issue } from '../refusal/refusal.ts'
import type { Places } from '../right/scope.ts'
import { z } from 'zod'
import { reachOfRole, roles } from '../right/rights.ts'
import { scopeOf } from '../right/scope.ts'
import { listFields } from '../text/list.ts'
import { requiredText } from '../text/words.ts'

/** An address people sign in with: lower case, no spaces around it. */
export const Email = z.string().trim().toLowerCase().max(254, 'too-long').pipe(z.email('email'))

/** What an administrator says about a person; the e-mail never changes, for it is who signs in. */
export const PersonDraft = z.object({
  name: requiredText(120),
  role: z.enum(roles, 'not-offered'),
  /** Region code or id of today's province, by the reach of the role; null for the whole country. */
  reach: z.string().max(40).nullable(),
})
export type PersonDraft = z.infer<typeof PersonDraft>

export const InvitationDraft = PersonDraft.extend({ email: Email })
export type InvitationDraft = z.infer<typeof InvitationDraft>

/** `invited`: has not chosen a password yet; `first-password`: has one that somebody else chose; `suspended`: cannot sign in. */
export const personStates = ['active', 'invited', 'first-password', 'suspended'] as const
export type PersonState = (typeof personStates)[number]

export const personSorts = ['name', 'email', 'role', 'seen'] as const

export const PersonFilter = z.object({
  ...listFields,
  role: z.array(z.enum(roles)).default([]),
  /** Region codes and ids of provinces, as they stand with the people. */
  reach: z.array(z.string().max(40)).default([]),
  state: z.array(z.enum(personStates)).default([]),
  secondFactor: z.enum(['yes', 'no', 'any']).default('any'),
  sort: z.enum(personSorts).default('name'),
})
export type PersonFilter = z.infer<typeof PersonFilter>

/** A person as an administrator sees one. Times are UTC. */
export const Person = z.object({
  id: z.string(),
  version: z.int(),
  name: z.string(),
  email: z.string(),
  role: z.enum(roles),
  reach: z.string().nullable(),
  state: z.enum(personStates),
  hasSecondFactor: z.boolean(),
  /** Asked of this role by setting and not set up. */
  mustSetSecondFactor: z.boolean(),
  suspendedAt: z.string().nullable(),
  suspendedReason: z.string().nullable(),
  /** The first password or the open invitation stops working then. */
  expiresAt: z.string().nullable(),
  /** Of the sessions still there; null where somebody signed out everywhere or never signed in. */
  lastSeenAt: z.string().nullable(),
  sessions: z.int(),
  /** The only one left who can sign in and administer: cannot be suspended or given another role. */
  isLastAdministrator: z.boolean(),
  createdAt: z.string(),
})
export type Person = z.infer<typeof Person>

export const PersonList = z.object({
  items: z.array(Person),
  total: z.int(),
  /** How approvers stand with the second factor: who must have it by setting, and how many of those who bind others have none. */
  secondFactor: z.object({ required: z.array(z.enum(roles)), approvers: z.int(), without: z.int() }),
})
export type PersonList = z.infer<typeof PersonList>

/**
 * A draft whose reach fits its role, or what is wrong with it. A role of the whole country has no reach, whatever was chosen before.
 * @param draft - What was entered.
 * @param places - Provinces over time.
 * @param date - Today in Vietnam, `yyyy-mm-dd`: a reach names a province of today.
 * @returns The draft to keep; issues `required` or `not-offered` on `reach`.
 * @example
 * reachedDraft({ name: 'An', role: 'leader', reach: 'north' }, register, '2026-11-25').draft // { name: 'An', role: 'leader', reach: null }
 */
export function reachedDraft<Draft extends PersonDraft>(draft: Draft, places: Places, date: string): { draft: Draft, issues: [] } | { draft: null, issues: Issue[] } {
  if (reachOfRole[draft.role] === 'country')
    return { draft: { ...draft, reach: null }, issues: [] }
  if (draft.reach === null || draft.reach === '')
    return { draft: null, issues: [{ field: 'reach', reason: 'required' }] }
  if (scopeOf(draft, places, date).reach === 'nothing')
    return { draft: null, issues: [{ field: 'reach', reason: 'not-offered' }] }
  return { draft, issues: [] }
}
