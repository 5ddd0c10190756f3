export { Account } from './account.ts'
