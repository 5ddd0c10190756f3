/** What a person may do. One table makes the guards, the screens and the tests. */
export const actions = ['read', 'create', 'edit', 'archive', 'export', 'publish', 'administer'] as const
export type Action = (typeof actions)[number]

export const nouns = ['programme', 'facility', 'facility-identity', 'support', 'product', 'recognition', 'report', 'figure', 'account', 'audit'] as const
export type Noun = (typeof nouns)[number]

export const roles = ['administrator', 'agency-officer', 'centre-officer', 'province-officer', 'leader'] as const
export type Role = (typeof roles)[number]

/** Whose records: the whole country, a region (with its centre), or a province of today and its predecessors. */
export type Reach = 'country' | 'region' | 'province'

export const reachOfRole: Record<Role, Reach> = {
  'administrator': 'country',
  'agency-officer': 'country',
  'centre-officer': 'region',
  'province-officer': 'province',
  'leader': 'country',
}

type Grants = Partial<Record<Noun, readonly Action[]>>
const reading = { programme: ['read', 'export'], facility: ['read', 'export'], support: ['read', 'export'], product: ['read', 'export'], recognition: ['read', 'export'], report: ['read', 'export'], figure: ['read', 'export'] } as const satisfies Grants

/** Role → noun → actions, within the reach of the role. `facility-identity` is tax code, contact name and telephone. */
export const rights: Record<Role, Grants> = {
  'administrator': { ...reading, 'facility': ['read', 'create', 'edit', 'archive', 'export'], 'facility-identity': ['read', 'edit'], 'report': ['read', 'export', 'publish'], 'account': ['read', 'administer'], 'audit': ['read'] },
  'agency-officer': { ...reading, 'facility': ['read', 'create', 'edit', 'archive', 'export'], 'facility-identity': ['read', 'edit'], 'report': ['read', 'export', 'publish'], 'audit': ['read'] },
  'centre-officer': { ...reading, 'facility': ['read', 'create', 'edit', 'archive', 'export'], 'facility-identity': ['read', 'edit'], 'audit': ['read'] },
  'province-officer': { ...reading, 'facility': ['read', 'create', 'edit', 'archive', 'export'], 'facility-identity': ['read', 'edit'] },
  'leader': { ...reading, audit: ['read'] },
}

/**
 * May a role do this at all? Where it may, the query narrows it to the person's own reach.
 * @example
 * mayRole('leader', 'edit', 'facility') // false
 */
export function mayRole(role: Role, action: Action, noun: Noun): boolean {
  return rights[role][noun]?.includes(action) ?? false
}
