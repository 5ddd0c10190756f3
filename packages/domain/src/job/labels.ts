import type { Label } from '../text/number.ts'
import type { ExportFormat, ExportList } from './export.ts'

/** What each list is called: on the file that holds it and where its files are kept. */
export const exportListLabels: Record<ExportList, Label> = {
  'programmes': { vi: 'Đề án', en: 'Programmes' },
  'national-programmes': { vi: 'Chương trình quốc gia', en: 'National programmes' },
  'facilities': { vi: 'Cơ sở CNNT', en: 'Facilities' },
  'supports': { vi: 'Khoản hỗ trợ', en: 'Supports' },
  'products': { vi: 'Sản phẩm', en: 'Products' },
  'certificates': { vi: 'Giấy chứng nhận', en: 'Certificates' },
  'instruments': { vi: 'Văn bản', en: 'Legal texts' },
  'norms': { vi: 'Định mức hỗ trợ', en: 'Norms of support' },
  'criteria': { vi: 'Tiêu chí đề án điểm', en: 'Criteria of key programmes' },
  'support-types': { vi: 'Loại hình và nội dung', en: 'Types and contents' },
  'people': { vi: 'Người dùng', en: 'People' },
  'audit': { vi: 'Nhật ký', en: 'Audit trail' },
  'figures': { vi: 'Đối chiếu số liệu', en: 'Reconciliation' },
}

export const exportFormatLabels: Record<ExportFormat, Label> = {
  xlsx: { vi: 'Excel (.xlsx)', en: 'Excel (.xlsx)' },
  csv: { vi: 'CSV (.csv)', en: 'CSV (.csv)' },
  json: { vi: 'JSON (.json)', en: 'JSON (.json)' },
}
