export { addDemonstration } from './demo/add.ts'
export { hasDemonstration, hasRealRecords } from './demo/presence.ts'
export { removeDemonstration } from './demo/remove.ts'
