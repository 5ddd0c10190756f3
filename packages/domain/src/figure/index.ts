export { Claim, Figure, FigureDocument, FigureEvent, FigureList, Operand, Period, Register, Scope } from './figure.ts'
export { DerivedFigure, Interval, Outcome, outcomes, Reading, Reconciliation, severities, Severity, Verdict } from './verdict.ts'
