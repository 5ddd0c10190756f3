export { byName, fold, nfc, plain, slugOf } from './text.ts'
export { listFields } from './list.ts'
