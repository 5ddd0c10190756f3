import type { Action, Noun, Role, Sensitivity } from './rights.ts'
import type { Scope } from './scope.ts'
import { mayRole, maySensitive, nationalNouns, nouns, reachOfRole, roles, sensitivities } from './rights.ts'
import { isWithin } from './scope.ts'

/** How far a right goes: to every record, to those within the person's reach, or not at all. */
export type Extent = 'everywhere' | 'in-reach' | 'no'

/**
 * How far a role may do something, read from the table of rights.
 * @example
 * extentOf('centre-officer', 'edit', 'facility') // 'in-reach'
 * @example
 * extentOf('centre-officer', 'read', 'figure') // 'everywhere'
 */
export function extentOf(role: Role, action: Action, noun: Noun): Extent {
  if (!mayRole(role, action, noun))
    return 'no'
  return reachOfRole[role] === 'country' || nationalNouns.includes(noun) ? 'everywhere' : 'in-reach'
}

/** One line of the page "what can this person do?": a noun, and how far each action goes. */
export interface RightLine { noun: Noun, extents: Record<Action, Extent> }
/** The same for fields that have a right of their own. */
export interface SensitiveLine { sensitivity: Sensitivity, read: Extent, edit: Extent }

/**
 * Everything a role may and may not do, noun by noun: the table of rights as a person reads it.
 * @param role - The only thing rights come from.
 * @example
 * rightsOf('leader').lines.find(line => line.noun === 'support').extents.edit // 'no'
 */
export function rightsOf(role: Role): { lines: RightLine[], sensitive: SensitiveLine[] } {
  const extents = (noun: Noun): Record<Action, Extent> => ({
    read: extentOf(role, 'read', noun),
    create: extentOf(role, 'create', noun),
    edit: extentOf(role, 'edit', noun),
    archive: extentOf(role, 'archive', noun),
    export: extentOf(role, 'export', noun),
    publish: extentOf(role, 'publish', noun),
    administer: extentOf(role, 'administer', noun),
  })
  const sensitive = (action: 'read' | 'edit', sensitivity: Sensitivity): Extent => maySensitive(role, action, sensitivity) ? extentOf(role, action, 'facility') : 'no'
  return {
    lines: nouns.map(noun => ({ noun, extents: extents(noun) })),
    sensitive: sensitivities.map(sensitivity => ({ sensitivity, read: sensitive('read', sensitivity), edit: sensitive('edit', sensitivity) })),
  }
}

/** What keeps a person out whatever the role: no account works, or something must be done first. */
export type Hindrance = 'suspended' | 'invited' | 'first-password' | 'second-factor'

/** One thing a decision rests on; crossed where it speaks against. */
export type DecisionReason
  = | { key: 'account', ok: boolean, hindrance: Hindrance | null }
    | { key: 'role', ok: boolean }
    /** `national`: the record belongs to no province. `country`: the reach is everything. */
    | { key: 'reach', ok: boolean, by: 'national' | 'country' | 'province' | 'no-reach' }

export interface Decision { allowed: boolean, reasons: DecisionReason[] }

interface Asked {
  role: Role
  scope: Scope
  hindrance: Hindrance | null
  action: Action
  noun: Noun
  /** Where the record lies, of any vintage; null for one that lies nowhere in particular. */
  provinceId: string | null
}

/**
 * May this person do this to this record, and why or why not? The same table and the same scope that the doors ask.
 * @param asked - The person, what they would do, and where the record lies.
 * @example
 * decide({ role: 'province-officer', scope: { reach: 'nothing', provinceIds: [] }, hindrance: null, action: 'edit', noun: 'facility', provinceId: 'VN-01@2025' }).allowed // false
 */
export function decide(asked: Asked): Decision {
  const { role, scope, hindrance, action, noun, provinceId } = asked
  const by = nationalNouns.includes(noun) ? 'national' : scope.reach === 'nothing' ? 'no-reach' : scope.reach === 'country' ? 'country' : 'province'
  const reaches = by === 'national' || by === 'country' || (by === 'province' && (provinceId === null || isWithin(scope, provinceId)))
  const reasons: DecisionReason[] = [
    { key: 'account', ok: hindrance === null, hindrance },
    { key: 'role', ok: mayRole(role, action, noun) },
    { key: 'reach', ok: reaches, by },
  ]
  return { allowed: reasons.every(reason => reason.ok), reasons }
}

/**
 * Roles that may do this at all: whom to ask where one may not.
 * @example
 * rolesThat('publish', 'report') // ['administrator', 'agency-officer']
 */
export function rolesThat(action: Action, noun: Noun): Role[] {
  return roles.filter(role => mayRole(role, action, noun))
}
