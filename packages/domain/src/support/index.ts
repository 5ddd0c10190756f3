export { SourceSplit, SupportFilter, SupportList, SupportRow, supportSorts } from './list.ts'
export { Amount, Measure, measures, Source, sources, Support, SupportState, supportStates } from './support.ts'
export { SupportType, supportTypeCodes, supportTypes } from './types.ts'
export type { Reach, SupportTypeRow } from './types.ts'
