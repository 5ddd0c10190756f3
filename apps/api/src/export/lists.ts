import type { ExportList } from '@khuyencong/domain/job'
import type { ExportedList } from './list.ts'
import { FacilityFilter } from '@khuyencong/domain/facility'
import { exportListLabels } from '@khuyencong/domain/job'
import { ProgrammeFilter } from '@khuyencong/domain/programme'
import { SupportFilter } from '@khuyencong/domain/support'
import { auditList } from '../audit/export.ts'
import { facilityList, facilityRows } from '../facility/list.ts'
import { programmeList } from '../programme/list.ts'
import { supportList, supportPage } from '../support/list.ts'
import { certificatesList } from './certificates.ts'
import { inventedCell, label } from './column.ts'
import { facilityColumns, programmeColumns, supportColumns } from './columns.ts'
import { criteriaList } from './criteria.ts'
import { figuresList } from './figures.ts'
import { instrumentsList } from './instruments.ts'
import { paged } from './list.ts'
import { nationalProgrammesList } from './national-programmes.ts'
import { normsList } from './norms.ts'
import { peopleFile } from './people.ts'
import { productsList } from './products.ts'
import { supportTypesList } from './support-types.ts'

/** Every list that goes out, under the name of its door. */
export const exportedLists = {
  'programmes': { noun: 'programme', title: exportListLabels.programmes, file: label('de-an', 'programmes'), filter: ProgrammeFilter, sorts: { years: 'yearFrom' }, columns: programmeColumns, invented: inventedCell, find: paged(programmeList) } satisfies ExportedList<typeof ProgrammeFilter, Awaited<ReturnType<typeof programmeList>>['items'][number]>,
  'national-programmes': nationalProgrammesList,
  'facilities': { noun: 'facility', title: exportListLabels.facilities, file: label('co-so-cnnt', 'facilities'), filter: FacilityFilter, columns: facilityColumns, invented: inventedCell, find: paged(facilityList, facilityRows) } satisfies ExportedList<typeof FacilityFilter, Awaited<ReturnType<typeof facilityRows>>[number]>,
  'supports': { noun: 'support', title: exportListLabels.supports, file: label('khoan-ho-tro', 'supports'), filter: SupportFilter, columns: supportColumns, invented: inventedCell, find: paged(supportList, supportPage) } satisfies ExportedList<typeof SupportFilter, Awaited<ReturnType<typeof supportPage>>[number]>,
  'products': productsList,
  'certificates': certificatesList,
  'instruments': instrumentsList,
  'norms': normsList,
  'criteria': criteriaList,
  'support-types': supportTypesList,
  'people': peopleFile,
  'audit': auditList,
  'figures': figuresList,
} satisfies Record<ExportList, unknown>
