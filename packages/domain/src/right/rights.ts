/** What a person may do. One table makes the guards, the screens and the tests. */
export const actions = ['read', 'create', 'edit', 'archive', 'export', 'publish', 'administer'] as const
export type Action = (typeof actions)[number]

export const nouns = ['programme', 'facility', 'support', 'product', 'recognition', 'report', 'figure', 'instrument', 'account', 'setting', 'audit'] as const
export type Noun = (typeof nouns)[number]

/** Nouns whose records belong to no province: who may read them at all reads every one. */
export const nationalNouns: readonly Noun[] = ['figure', 'instrument', 'account', 'setting']

/** Fields with a right of their own, beside that of their record: `identity` is tax code, contacts, telephone; `bank` the account that money goes to. */
export const sensitivities = ['identity', 'bank'] as const
export type Sensitivity = (typeof sensitivities)[number]

export const roles = ['administrator', 'agency-officer', 'centre-officer', 'province-officer', 'council-member', 'leader'] as const
export type Role = (typeof roles)[number]

/** Whose records: the whole country, a region (with its centre), or a province of today and its predecessors. */
export type Reach = 'country' | 'region' | 'province'

export const reachOfRole: Record<Role, Reach> = {
  'administrator': 'country',
  'agency-officer': 'country',
  'centre-officer': 'region',
  'province-officer': 'province',
  'council-member': 'country',
  'leader': 'country',
}

type Grants = Partial<Record<Noun, readonly Action[]>>
const reading = { programme: ['read', 'export'], facility: ['read', 'export'], support: ['read', 'export'], product: ['read', 'export'], recognition: ['read', 'export'], report: ['read', 'export'], figure: ['read', 'export'], instrument: ['read', 'export'] } as const satisfies Grants
const keeping = ['read', 'create', 'edit', 'archive', 'export'] as const

/** Role → noun → actions, within the reach of the role. `instrument` is legal texts with the norms, criteria and types that rest on them. */
export const rights: Record<Role, Grants> = {
  'administrator': { ...reading, programme: keeping, facility: keeping, support: keeping, product: keeping, recognition: keeping, instrument: keeping, report: ['read', 'export', 'publish'], account: ['read', 'export', 'administer'], setting: ['read', 'administer'], audit: ['read', 'export'] },
  'agency-officer': { ...reading, programme: keeping, facility: keeping, support: keeping, product: keeping, recognition: keeping, instrument: keeping, report: ['read', 'export', 'publish'], audit: ['read', 'export'] },
  'centre-officer': { ...reading, programme: keeping, facility: keeping, support: keeping, product: keeping, recognition: keeping, audit: ['read', 'export'] },
  'province-officer': { ...reading, facility: keeping, support: keeping, product: keeping, recognition: keeping },
  'council-member': { product: ['read'], recognition: ['read'] },
  'leader': { ...reading, audit: ['read', 'export'] },
}

/** Role → sensitive fields → what may be done with them where the record itself may be read or edited. They are never exported. */
export const sensitiveRights: Record<Role, Partial<Record<Sensitivity, readonly ('read' | 'edit')[]>>> = {
  'administrator': { identity: ['read', 'edit'] },
  'agency-officer': { identity: ['read', 'edit'], bank: ['read'] },
  'centre-officer': { identity: ['read', 'edit'], bank: ['read', 'edit'] },
  'province-officer': { identity: ['read', 'edit'], bank: ['read', 'edit'] },
  'council-member': {},
  'leader': {},
}

/**
 * May a role do this at all? Where it may, the query narrows it to the person's own reach.
 * @example
 * mayRole('leader', 'edit', 'facility') // false
 */
export function mayRole(role: Role, action: Action, noun: Noun): boolean {
  return rights[role][noun]?.includes(action) ?? false
}

/**
 * May a role read or change fields of this sensitivity, in records it may read or change?
 * @example
 * maySensitive('leader', 'read', 'identity') // false
 */
export function maySensitive(role: Role, action: 'read' | 'edit', sensitivity: Sensitivity): boolean {
  return sensitiveRights[role][sensitivity]?.includes(action) ?? false
}

/**
 * Roles whose word binds others: they administer accounts or publish. The second factor is asked of them where the setting says so.
 * @example
 * isApprover('province-officer') // false
 */
export function isApprover(role: Role): boolean {
  return Object.values(rights[role]).some(actions => actions.includes('publish') || actions.includes('administer'))
}
