export { Phase, Programme, ProgrammeKind, programmeKinds, Sector, sectors } from './programme.ts'
export { ProgrammeFilter, ProgrammeList, ProgrammeRow, programmeSorts } from './list.ts'
export { programmeKindLabels, sectorLabels } from './labels.ts'
