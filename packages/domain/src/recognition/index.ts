export { Certificate, CertificateState, Recognition, RecognitionLevel, recognitionLevels } from './recognition.ts'
export { certificateState } from './state.ts'
export { certificateStateLabels, levelLabels } from './labels.ts'
