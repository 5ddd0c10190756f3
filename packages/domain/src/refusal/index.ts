export { Refusal, refusalCodes } from './refusal.ts'
export type { Issue, RefusalCode, RefusalDetail } from './refusal.ts'
