import type { ReportKey } from './phase-report.ts'

/** What the lines of a phase report are called. */
export const reportLabels: Record<ReportKey, Record<'vi' | 'en', string>> = {
  'programmes': { vi: 'Đề án điểm', en: 'Key programmes' },
  'total': { vi: 'Tổng kinh phí thực hiện', en: 'Funding realised' },
  'facilities': { vi: 'Cơ sở CNNT được hỗ trợ', en: 'Facilities supported' },
  'facilities-all': { vi: 'Cơ sở được hỗ trợ từ mọi đề án', en: 'Facilities supported by all programmes' },
  'share': { vi: 'Tỷ trọng trong toàn giai đoạn', en: 'Share of all facilities' },
  'types': { vi: 'Loại hình hỗ trợ', en: 'Support types' },
  'provinces': { vi: 'Địa bàn', en: 'Provinces' },
  'average': { vi: 'Kinh phí bình quân một cơ sở', en: 'Funding per facility' },
  'state-average': { vi: 'Ngân sách bình quân một cơ sở', en: 'State support per facility' },
  'leverage': { vi: 'Đối ứng trên một đồng ngân sách', en: 'Counterpart per đồng of state support' },
  'years': { vi: 'Số năm thực hiện', en: 'Years carried out' },
}
