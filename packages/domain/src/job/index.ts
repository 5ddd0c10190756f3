export { CsvOptions, ExportAsked, ExportCard, ExportFormat, exportFormats, exportLimits, ExportList, exportLists } from './export.ts'
export { Job, JobKind, jobKinds, JobState, jobStates } from './job.ts'
export { exportFormatLabels, exportListLabels } from './labels.ts'
