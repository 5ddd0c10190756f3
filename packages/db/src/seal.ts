export { keepSealed } from './seal/keep.ts'
export { sealAudit } from './seal/seal.ts'
export { verifyAudit } from './seal/verify.ts'
export type { Fault, Verification } from './seal/verify.ts'
