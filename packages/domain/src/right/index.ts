export { actions, mayRole, nouns, reachOfRole, rights, roles } from './rights.ts'
export type { Action, Noun, Reach, Role } from './rights.ts'
export { actionLabels, nounLabels, roleLabels } from './labels.ts'
