export { Job, JobKind, jobKinds, JobState, jobStates } from './job.ts'
