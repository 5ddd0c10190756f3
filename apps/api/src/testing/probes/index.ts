import type { Probe, Probes } from './probe.ts'
import { accountProbes } from './account.ts'
import { auditProbes } from './audit.ts'
import { criterionProbes } from './criterion.ts'
import { deskProbes } from './desk.ts'
import { exportProbes } from './export.ts'
import { facilityProbes } from './facility.ts'
import { figureProbes } from './figure.ts'
import { findProbes } from './find.ts'
import { importProbes } from './import.ts'
import { instrumentProbes } from './instrument.ts'
import { nationalProgrammeProbes } from './national-programme.ts'
import { normProbes } from './norm.ts'
import { productProbes } from './product.ts'
import { programmeProbes } from './programme.ts'
import { recognitionProbes } from './recognition.ts'
import { regionProbes } from './region.ts'
import { reportProbes } from './report.ts'
import { settingProbes } from './setting.ts'
import { supportTypeProbes } from './support-type.ts'
import { supportProbes } from './support.ts'
import { todayProbes } from './today.ts'

/** How every procedure is asked for records of another province or another person; one without fails the tests. */
const all: Probes = {
  ...accountProbes,
  ...auditProbes,
  ...criterionProbes,
  ...deskProbes,
  ...exportProbes,
  ...facilityProbes,
  ...figureProbes,
  ...findProbes,
  ...importProbes,
  ...instrumentProbes,
  ...nationalProgrammeProbes,
  ...normProbes,
  ...productProbes,
  ...programmeProbes,
  ...recognitionProbes,
  ...regionProbes,
  ...reportProbes,
  ...settingProbes,
  ...supportProbes,
  ...supportTypeProbes,
  ...todayProbes,
}
export const probes = new Map<string, readonly Probe[]>(Object.entries(all).map(([path, one]) => [path, [one].flat()]))
