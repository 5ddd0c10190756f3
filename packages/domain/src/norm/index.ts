export { Norm } from './norm.ts'
export { norms } from './norms.ts'
