import type { Reading, Verdict } from './verdict.ts'

interface Numbered { code: string, vi: string, en: string }
const row = (code: string, vi: string, en: string): Numbered => ({ code, vi, en })

/** The officers' numbers of the checks on the five documents of 2018–2023. For display alone: no rule reads them. */
const codes: Record<string, Numbered> = {
  'growth:F054': row('R01', 'Tăng kinh phí hai giai đoạn', 'Growth of funding between the phases'),
  'product:F054': row('R02', 'Kinh phí suy từ mức tăng', 'Funding that the growth would give'),
  'difference:F058': row('R03', 'Cơ sở tăng thêm', 'Additional facilities'),
  'sum:F055': row('R04', 'Tổng theo loại hình', 'Total by support type'),
  'share:F056': row('R05', 'Tỷ trọng cơ sở đề án điểm', 'Share of facilities in key programmes'),
  'share:F056/nearest-pair': row('R05a', 'Số cũ còn sót: cả tỷ trọng và mẫu số thuộc giai đoạn trước', 'Stale text: share and whole both belong to the phase before'),
  'share:F056/implied-whole': row('R05b', 'Sai mẫu số', 'Wrong denominator'),
  'implied-base:F060': row('R06', 'Mô hình 2018–2020', 'Demonstration models 2018–2020'),
  'implied-base:F062': row('R07', 'Máy móc 2018–2020', 'Machinery 2018–2020'),
  'residual:F075': row('R08', 'Cơ sở chưa phân loại hình', 'Facilities without a type'),
  'list:L01': row('R09', 'Danh sách địa bàn 2018–2020', 'List of provinces 2018–2020'),
  'list:L02': row('R10', 'Danh sách địa bàn 2021–2023', 'List of provinces 2021–2023'),
  'coverage:F076+F066': row('R11', 'Tỷ lệ tỉnh có đề án điểm', 'Share of provinces with key programmes'),
  'sets:L01+L02': row('R12', 'Địa bàn giữ, vào, ra', 'Provinces kept, entered, left'),
  'list:L03': row('R13', 'Danh sách loại hình hỗ trợ', 'List of support types'),
  'programmes:F073': row('R14', 'Số đề án điểm 2018–2020', 'Key programmes 2018–2020'),
  'years:F051': row('R15', 'Số năm thực hiện', 'Years carried out'),
  'statements:L04+L05': row('R16', 'Ngành thứ ba 2018–2020', 'Third sector 2018–2020'),
  'average:F074': row('R17', 'Bình quân một cơ sở 2018–2020', 'Average per facility 2018–2020'),
  'average:F053': row('R18', 'Bình quân một cơ sở 2021–2023', 'Average per facility 2021–2023'),
  'norms:F053': row('R19', 'Mức hỗ trợ so với định mức', 'Support against the norms'),
  'implied-whole:F011': row('R20', '“Kế hoạch” 2017 phía Bắc', '“Plan” of 2017, North'),
  'implied-base:F012': row('R21', 'Thực hiện 2016, phía Bắc', 'Realised in 2016, North'),
  'rate:F015': row('R22', 'Tỷ lệ 6 tháng 2018, phía Bắc', 'Rate of the first half of 2018, North'),
  'yearly:F013': row('R23', 'Kinh phí 2018 so với 2017, phía Bắc', 'Funding 2018 against 2017, North'),
  'implied-whole:F019': row('R24', 'Kế hoạch đào tạo 2018', 'Planned workers 2018'),
  'unit-cost:F016+F018': row('R25', 'Chi phí đào tạo một lao động', 'Cost of training one worker'),
  'implied-whole:F025': row('R26', 'Kế hoạch phát triển sản phẩm 2018', 'Plan for featured products 2018'),
  'parts:F014': row('R27', 'Phần kinh phí có nêu nội dung', 'Funding broken down by content'),
  'reporters:F009': row('R28', 'Số tỉnh báo cáo phía Bắc 2017', 'Reporting provinces, North 2017'),
  'unit-cost:F023': row('R29', 'Chi phí một cơ sở dự hội chợ', 'Cost of one facility at a fair'),
  'implied-whole:F084': row('R30', 'Kế hoạch 2019, miền Trung (theo tỷ lệ)', 'Plan of 2019, Central (by rate)'),
  'implied-base:F087': row('R31', 'Kế hoạch 2019, miền Trung (theo mức tăng)', 'Plan of 2019, Central (by growth)'),
  'paths:F084+F087': row('R32', 'Hai cách tính kế hoạch 2019', 'Two paths to the plan of 2019'),
  'implied-base:F085': row('R33', 'Thực hiện 2018, miền Trung', 'Realised in 2018, Central'),
  'rate:F092': row('R34', 'Tỷ lệ 6 tháng 2020, miền Trung', 'Rate of the first half of 2020, Central'),
  'points:F093': row('R35', 'Mức tăng tỷ lệ 6 tháng 2020, đọc theo điểm', 'Change of the half-year rate 2020, as points'),
  'relative:F093': row('R36', 'Mức tăng tỷ lệ 6 tháng 2020, đọc tương đối', 'Change of the half-year rate 2020, as relative'),
  'named:F086': row('R37', 'Ba tỉnh được nêu tên, 2020', 'Three provinces named, 2020'),
  'awards:F096+F097': row('R38', 'Bằng khen 2020', 'Awards 2020'),
  'edition:E2': row('R39', 'Lần hội nghị năm 2020', 'Edition of the conference of 2020'),
  'edition:E1': row('R40', 'Lần hội nghị năm 2019', 'Edition of the conference of 2019'),
  'date:E3+E3b': row('R41', 'Ngày hội nghị', 'Day of the conference'),
  'organiser:E3+E3b': row('R42', 'Đơn vị tổ chức hội nghị', 'Organiser of the conference'),
  'unit:F074': row('R43', 'Đơn vị tính hỗn hợp', 'Mixed units'),
}

const rules: Record<string, { vi: string, en: string }> = {
  'growth': { vi: 'Mức tăng', en: 'Growth' },
  'product': { vi: 'Số suy từ mức tăng', en: 'Value from the growth' },
  'difference': { vi: 'Chênh lệch', en: 'Difference' },
  'sum': { vi: 'Tổng các phần', en: 'Sum of parts' },
  'share': { vi: 'Tỷ trọng', en: 'Share' },
  'rate': { vi: 'Tỷ lệ thực hiện', en: 'Completion rate' },
  'implied-whole': { vi: 'Tổng suy ra từ tỷ lệ', en: 'Whole implied by a rate' },
  'implied-base': { vi: 'Số kỳ trước suy ra', en: 'Base implied by a change' },
  'residual': { vi: 'Phần chưa phân loại', en: 'Residual of parts' },
  'list': { vi: 'Độ dài danh sách', en: 'Length of a list' },
  'coverage': { vi: 'Tỷ lệ địa bàn', en: 'Coverage' },
  'sets': { vi: 'So hai danh sách', en: 'Two lists compared' },
  'programmes': { vi: 'Số đề án theo ngành', en: 'Programmes by sector' },
  'years': { vi: 'Số năm', en: 'Years' },
  'statements': { vi: 'Các lời ghi về một việc', en: 'Statements about one thing' },
  'average': { vi: 'Bình quân một cơ sở', en: 'Average per facility' },
  'norms': { vi: 'So với định mức', en: 'Against the norms' },
  'yearly': { vi: 'So với năm trước', en: 'Against the year before' },
  'unit-cost': { vi: 'Chi phí một đơn vị', en: 'Unit cost' },
  'parts': { vi: 'Phần có nêu nội dung', en: 'Part broken down' },
  'reporters': { vi: 'Số tỉnh báo cáo', en: 'Reporting provinces' },
  'paths': { vi: 'Hai cách tính', en: 'Two paths' },
  'points': { vi: 'Thay đổi tỷ lệ, đọc theo điểm', en: 'Change of a rate, as points' },
  'relative': { vi: 'Thay đổi tỷ lệ, đọc tương đối', en: 'Change of a rate, as relative' },
  'named': { vi: 'Các tỉnh được nêu tên', en: 'Provinces named' },
  'awards': { vi: 'Tổng bằng khen', en: 'Awards in all' },
  'edition': { vi: 'Thứ tự lần hội nghị', en: 'Edition of a conference' },
  'date': { vi: 'Ngày tổ chức', en: 'Date of an event' },
  'organiser': { vi: 'Đơn vị tổ chức', en: 'Organiser' },
  'unit': { vi: 'Đơn vị tính', en: 'Unit of money' },
  'records': { vi: 'So với hồ sơ', en: 'Against the records' },
}

/** A verdict with the officers' numbers of itself and its readings, where they gave any. */
export function numbered(verdict: Verdict): Verdict {
  const codeOf = (reading: Reading) => codes[`${verdict.id}/${reading.kind}`]?.code ?? (reading.kind && codes[`${reading.kind}:${verdict.id.split(':')[1]}`]?.code) ?? reading.code
  return { ...verdict, code: codes[verdict.id]?.code ?? null, readings: verdict.readings.map(reading => ({ ...reading, code: codeOf(reading) })) }
}

/**
 * What a check is called on screens.
 * @example
 * titleOf({ id: 'share:F056', rule: 'share' }, 'vi') // 'Tỷ trọng cơ sở đề án điểm'
 */
export function titleOf(verdict: Pick<Verdict, 'id' | 'rule'>, lang: 'vi' | 'en'): string {
  return codes[verdict.id]?.[lang] ?? rules[verdict.rule]?.[lang] ?? verdict.rule
}
