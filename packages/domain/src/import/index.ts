export { importLimits, ImportNoun, importNouns, importOptions, ImportState, importStates, RowEffect, rowEffects } from './import.ts'
export type { ImportOptions } from './import.ts'
export { EffectCount, FieldColumn, ImportCard, ImportMapping, ImportReceipt, ImportResult, ImportView, IssueFilter, PreviewRow, TableMapping, TableView, TotalGroup, TotalLine } from './view.ts'
