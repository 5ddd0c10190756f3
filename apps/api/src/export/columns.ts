import type { FacilityRow } from '@khuyencong/domain/facility'
import type { ProgrammeRow } from '@khuyencong/domain/programme'
import type { SupportRow } from '@khuyencong/domain/support'
import type { Column } from './column.ts'
import { legalFormLabels } from '@khuyencong/domain/facility'
import { programmeKindLabels, sectorLabels } from '@khuyencong/domain/programme'
import { centreLabels, regionLabels } from '@khuyencong/domain/region'
import { stateLabels, supportTypeLabels } from '@khuyencong/domain/support'
import { label, placeText, wallClock } from './column.ts'

const realised = label('Tổng các bút toán “thực hiện” đã ghi, đồng; ô trống là chưa ghi', 'Sum of the entries “realised” on record, đồng; empty where nothing is recorded')

export const programmeColumns: readonly Column<ProgrammeRow>[] = [
  { key: 'code', head: label('Mã', 'Code'), kind: 'text', width: 22, value: row => row.code },
  { key: 'name', head: label('Tên đề án', 'English name'), kind: 'text', width: 52, value: (row, lang) => lang === 'en' ? row.nameEn : row.name },
  { key: 'kind', head: label('Loại đề án', 'Kind'), kind: 'text', width: 18, value: (row, lang) => programmeKindLabels[row.kind][lang] },
  { key: 'centre', head: label('Trung tâm', 'Centre'), kind: 'text', width: 30, value: (row, lang) => row.centre && centreLabels[row.centre][lang] },
  { key: 'region', head: label('Khu vực', 'Region'), kind: 'text', width: 22, value: (row, lang) => row.region && regionLabels[row.region][lang] },
  { key: 'sector', head: label('Ngành', 'Sector'), kind: 'text', width: 22, value: (row, lang) => row.sector && sectorLabels[row.sector][lang] },
  { key: 'yearFrom', head: label('Từ năm', 'From'), kind: 'year', width: 9, value: row => row.yearFrom },
  { key: 'yearTo', head: label('Đến năm', 'To'), kind: 'year', width: 9, value: row => row.yearTo },
  { key: 'renews', head: label('Tiếp nối đề án', 'Renews'), kind: 'text', width: 22, value: row => row.renewsCode },
  { key: 'national', head: label('Chương trình quốc gia', 'National programme'), kind: 'text', width: 40, value: (row, lang) => row.national && (lang === 'en' ? row.national.nameEn : row.national.name) },
  { key: 'planned', head: label('Kinh phí dự kiến (đồng)', 'Planned (đồng)'), kind: 'dong', width: 20, meaning: label('Tổng kinh phí dự kiến của đề án, mọi năm và nguồn, đồng; ô trống là chưa lập', 'Sum of the programme’s own plan over years and sources, đồng; empty where none is made'), value: row => row.planned },
  { key: 'named', head: label('Số tỉnh trong đề án', 'Number of provinces named'), kind: 'whole', width: 11, meaning: label('Số tỉnh đề án nêu tên, theo địa giới những năm thực hiện', 'Provinces the programme names, boundaries of its years'), value: row => row.named },
  { key: 'supports', head: label('Khoản hỗ trợ', 'Supports'), kind: 'whole', width: 11, value: row => row.supports },
  { key: 'facilities', head: label('Cơ sở', 'Facilities'), kind: 'whole', width: 11, meaning: label('Số cơ sở khác nhau', 'Distinct facilities'), value: row => row.facilities },
  { key: 'provinces', head: label('Số tỉnh có hỗ trợ', 'Number of provinces'), kind: 'whole', width: 11, meaning: label('Số tỉnh có khoản hỗ trợ, theo địa giới khi đó', 'Provinces with a support, boundaries of the time'), value: row => row.provinces },
  { key: 'total', head: label('Đã thực hiện (đồng)', 'Realised (đồng)'), kind: 'dong', width: 20, meaning: realised, value: row => row.total },
  { key: 'archived', head: label('Lưu trữ', 'Archived'), kind: 'moment', width: 18, meaning: label('Giờ Việt Nam; trống là đang dùng', 'Time of Vietnam; empty while in use'), value: row => wallClock(row.archivedAt) },
]

export const facilityColumns: readonly Column<FacilityRow>[] = [
  { key: 'code', head: label('Mã', 'Code'), kind: 'text', width: 12, value: row => row.code },
  { key: 'name', head: label('Tên cơ sở', 'Facility'), kind: 'text', width: 44, value: row => row.name },
  { key: 'nameEn', head: label('Tên tiếng Anh', 'English name'), kind: 'text', width: 36, value: row => row.nameEn },
  { key: 'legalForm', head: label('Loại hình', 'Legal form'), kind: 'text', width: 18, value: (row, lang) => legalFormLabels[row.legalForm][lang] },
  { key: 'sector', head: label('Ngành', 'Sector'), kind: 'text', width: 22, value: (row, lang) => row.sector && sectorLabels[row.sector][lang] },
  { key: 'furtherSectors', head: label('Ngành khác', 'Further sectors'), kind: 'text', width: 28, value: (row, lang) => row.furtherSectors.map(sector => sectorLabels[sector][lang]).join('; ') || null },
  { key: 'province', head: label('Tỉnh, thành phố', 'Province'), kind: 'text', width: 28, meaning: label('Tên hiện nay, trong ngoặc là tên khi đó', 'Name today, in brackets that of the time'), value: row => placeText(row.place) },
  { key: 'address', head: label('Địa chỉ', 'Address'), kind: 'text', width: 40, value: row => row.address },
  { key: 'foundedYear', head: label('Năm thành lập', 'Founded in'), kind: 'year', width: 10, value: row => row.foundedYear },
  { key: 'workers', head: label('Lao động', 'Workers'), kind: 'whole', width: 11, value: row => row.workers },
  { key: 'supports', head: label('Khoản hỗ trợ', 'Supports'), kind: 'whole', width: 11, value: row => row.supports },
  { key: 'products', head: label('Sản phẩm', 'Products'), kind: 'whole', width: 11, value: row => row.products },
  { key: 'updated', head: label('Cập nhật', 'Updated'), kind: 'moment', width: 18, meaning: label('Giờ Việt Nam', 'Time of Vietnam'), value: row => wallClock(row.updatedAt) },
  { key: 'archived', head: label('Lưu trữ', 'Archived'), kind: 'moment', width: 18, meaning: label('Trống là đang dùng', 'Empty while in use'), value: row => wallClock(row.archivedAt) },
  { key: 'mergedInto', head: label('Gộp vào', 'Merged into'), kind: 'text', width: 12, meaning: label('Mã của hồ sơ được giữ; trống là không bị gộp', 'Code of the record that was kept; empty where none'), value: row => row.mergedInto },
]

export const supportColumns: readonly Column<SupportRow>[] = [
  { key: 'code', head: label('Mã', 'Code'), kind: 'text', width: 13, value: row => row.code },
  { key: 'facility', head: label('Cơ sở CNNT', 'Facility'), kind: 'text', width: 44, meaning: label('Với hội nghị, hội thảo: nơi tổ chức', 'For an event: its place'), value: row => row.facility?.name ?? row.eventPlace },
  { key: 'facilityCode', head: label('Mã cơ sở', 'Facility code'), kind: 'text', width: 12, value: row => row.facility?.code ?? null },
  { key: 'province', head: label('Tỉnh, thành phố', 'Province'), kind: 'text', width: 28, meaning: label('Tên hiện nay, trong ngoặc là tên khi đó', 'Name today, in brackets that of the time'), value: row => placeText(row.place) },
  { key: 'title', head: label('Tên, nội dung', 'Title'), kind: 'text', width: 44, value: row => row.title },
  { key: 'type', head: label('Loại hình hỗ trợ', 'Type'), kind: 'text', width: 34, value: (row, lang) => supportTypeLabels[row.type][lang] },
  { key: 'programme', head: label('Đề án', 'Programme'), kind: 'text', width: 46, value: (row, lang) => lang === 'en' ? row.programme.nameEn : row.programme.name },
  { key: 'programmeCode', head: label('Mã đề án', 'Programme code'), kind: 'text', width: 22, value: row => row.programme.code },
  { key: 'kind', head: label('Loại đề án', 'Kind'), kind: 'text', width: 18, value: (row, lang) => programmeKindLabels[row.programme.kind][lang] },
  { key: 'year', head: label('Năm kế hoạch', 'Plan year'), kind: 'year', width: 10, value: row => row.planYear },
  { key: 'state', head: label('Trạng thái', 'State'), kind: 'text', width: 24, value: (row, lang) => stateLabels[row.state][lang] },
  { key: 'national', head: label('KCQG (đồng)', 'National (đồng)'), kind: 'dong', width: 18, meaning: realised, value: row => row.realised.national },
  { key: 'local', head: label('KCĐP (đồng)', 'Local (đồng)'), kind: 'dong', width: 18, meaning: realised, value: row => row.realised.local },
  { key: 'counterpart', head: label('Đối ứng (đồng)', 'Counterpart (đồng)'), kind: 'dong', width: 18, meaning: realised, value: row => row.realised.counterpart },
  { key: 'other', head: label('Nguồn khác (đồng)', 'Other (đồng)'), kind: 'dong', width: 18, meaning: realised, value: row => row.realised.other },
  { key: 'total', head: label('Tổng thực hiện (đồng)', 'Realised in all (đồng)'), kind: 'dong', width: 20, meaning: realised, value: row => row.total },
  { key: 'advanced', head: label('Đã tạm ứng (đồng)', 'Advanced (đồng)'), kind: 'dong', width: 18, meaning: label('Tổng các bút toán “tạm ứng” đã ghi, đồng', 'Sum of the entries “advanced” on record, đồng'), value: row => row.advanced },
  { key: 'assumption', head: label('Phân nguồn giả định', 'Split assumed'), kind: 'text', width: 12, meaning: label('“có”: không văn bản nào nêu phân chia theo nguồn', '“yes”: no paper states the split by source'), value: (row, lang) => row.assumption ? (lang === 'en' ? 'yes' : 'có') : null },
  { key: 'archived', head: label('Lưu trữ', 'Archived'), kind: 'moment', width: 18, meaning: label('Trống là đang dùng', 'Empty while in use'), value: row => wallClock(row.archivedAt) },
]
