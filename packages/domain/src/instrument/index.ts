export { Instrument, InstrumentDraft, InstrumentKind, instrumentKindLabels, instrumentKinds } from './instrument.ts'
