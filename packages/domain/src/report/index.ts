export { PhaseReport, PublishedValue, ReportFigure, ReportKey, reportKeys, ReportProvince, ReportTypeRow } from './phase-report.ts'
