import type { Label } from '../text/index.ts'
import type { CentreCode, MapChoice, RegionCode } from './region.ts'

/** Names of the three khu vực. */
export const regionLabels: Record<RegionCode, Label> = {
  north: { vi: 'Khu vực phía Bắc', en: 'Northern region' },
  central: { vi: 'Khu vực miền Trung – Tây Nguyên', en: 'Central and Highlands region' },
  south: { vi: 'Khu vực phía Nam', en: 'Southern region' },
}

/** Short names of the three khu vực, for table cells and filters. */
export const regionShortLabels: Record<RegionCode, Label> = {
  north: { vi: 'Phía Bắc', en: 'North' },
  central: { vi: 'Miền Trung – Tây Nguyên', en: 'Central and Highlands' },
  south: { vi: 'Phía Nam', en: 'South' },
}

/** The agency's centres; their names after 2025 are not known. */
export const centreLabels: Record<CentreCode, Label> = {
  ipc1: { vi: 'Trung tâm Khuyến công và Tư vấn phát triển công nghiệp 1', en: 'Industrial Promotion and Development Consultancy Centre 1' },
  ipc2: { vi: 'Trung tâm Khuyến công và Tư vấn phát triển công nghiệp 2', en: 'Industrial Promotion and Development Consultancy Centre 2' },
  ipc3: { vi: 'Trung tâm Khuyến công và Tư vấn phát triển công nghiệp 3', en: 'Industrial Promotion and Development Consultancy Centre 3' },
}

/** The two maps a list or report can be read on. */
export const mapLabels: Record<MapChoice, Label> = {
  then: { vi: 'Địa giới khi đó', en: 'Boundaries of the time' },
  today: { vi: 'Địa giới hiện nay', en: 'Today’s boundaries' },
}

/** How sure the region of a province is. */
export const regionStatusLabels: Record<'confirmed' | 'provisional' | 'unconfirmed', Label> = {
  confirmed: { vi: 'đã xác nhận', en: 'confirmed' },
  provisional: { vi: 'tạm xếp, chưa có văn bản', en: 'provisional, no official text' },
  unconfirmed: { vi: 'chưa xác nhận', en: 'unconfirmed' },
}
