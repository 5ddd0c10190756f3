import type { Instrument, InstrumentDraft, InstrumentLink } from './instrument.ts'

type Known = Pick<InstrumentDraft, 'kind' | 'number' | 'title' | 'issuer'> & Partial<InstrumentDraft>

/** Days that no text at hand gives stay empty. */
function text(code: string, known: Known): Instrument {
  return { code, version: 1, provinceId: null, issuedOn: null, signedOn: null, effectiveFrom: null, effectiveTo: null, note: null, status: 'documented', links: [], ...known, archivedAt: null, archivedReason: null }
}

const government = 'Chính phủ'
const primeMinister = 'Thủ tướng Chính phủ'
const trade = 'Bộ Công Thương'
const finance = 'Bộ Tài chính'
const amends = (target: string): InstrumentLink[] => [{ relation: 'amends', target }]
const replaces = (target: string): InstrumentLink[] => [{ relation: 'replaces', target }]
const details = (target: string): InstrumentLink[] => [{ relation: 'details', target }]

/**
 * The legal texts of industrial promotion that the sources name. Titles tell the subject. A single day beside a text in
 * the sources is taken as that of its issue; days of signature and effect are only those that are named as such.
 */
export const instruments: readonly Instrument[] = [
  text('nd-134-2004', { kind: 'decree', number: '134/2004/NĐ-CP', title: 'Về khuyến công (văn bản trước Nghị định 45/2012/NĐ-CP)', issuer: government }),
  text('nd-45-2012', { kind: 'decree', number: '45/2012/NĐ-CP', title: 'Về khuyến công', issuer: government, issuedOn: '2012-05-21', links: replaces('nd-134-2004'), note: 'Loại hình và nội dung hỗ trợ được ghi từ 05/07/2012; ngày có hiệu lực chưa đối chiếu với bản gốc.' }),
  text('nd-235-2025', { kind: 'decree', number: '235/2025/NĐ-CP', title: 'Sửa đổi, bổ sung Nghị định 45/2012/NĐ-CP về khuyến công', issuer: government, issuedOn: '2025-08-27', effectiveFrom: '2025-10-15', links: amends('nd-45-2012'), note: 'Bộ Công Thương, không còn là Thủ tướng, phê duyệt chương trình quốc gia. Danh mục nội dung mới chưa rõ.' }),
  text('tt-46-2012-bct', { kind: 'circular', number: '46/2012/TT-BCT', title: 'Quy định chi tiết Nghị định 45/2012/NĐ-CP về khuyến công', issuer: trade, links: details('nd-45-2012') }),
  text('tt-20-2017-bct', { kind: 'circular', number: '20/2017/TT-BCT', title: 'Sửa đổi, bổ sung Thông tư 46/2012/TT-BCT', issuer: trade, links: amends('tt-46-2012-bct') }),
  text('tt-36-2013-bct', { kind: 'circular', number: '36/2013/TT-BCT', title: 'Về xây dựng kế hoạch, tổ chức thực hiện, kinh phí khuyến công quốc gia và báo cáo', issuer: trade }),
  text('tt-17-2018-bct', { kind: 'circular', number: '17/2018/TT-BCT', title: 'Sửa đổi, bổ sung Thông tư 36/2013/TT-BCT', issuer: trade, links: amends('tt-36-2013-bct') }),
  text('ttlt-26-2014', { kind: 'circular', number: '26/2014 (liên tịch)', title: 'Về kinh phí khuyến công', issuer: 'Liên bộ, chưa xác minh', status: 'unverified' }),
  text('tt-28-2018-btc', { kind: 'circular', number: '28/2018/TT-BTC', title: 'Về kinh phí và định mức khuyến công', issuer: finance, links: replaces('ttlt-26-2014'), note: 'Định mức được ghi từ 11/05/2018; ngày có hiệu lực chưa đối chiếu với bản gốc.' }),
  text('tt-64-2024-btc', { kind: 'circular', number: '64/2024/TT-BTC', title: 'Sửa đổi, bổ sung Thông tư 28/2018/TT-BTC', issuer: finance, links: amends('tt-28-2018-btc'), note: 'Con số sau sửa đổi chưa xác nhận. Văn bản thay thế đã được thông báo, số và ngày chưa rõ.' }),
  text('tt-35-2010-bct', { kind: 'circular', number: '35/2010/TT-BCT', title: 'Về bình chọn sản phẩm công nghiệp nông thôn tiêu biểu', issuer: trade }),
  text('tt-26-2014-bct', { kind: 'circular', number: '26/2014/TT-BCT', title: 'Về bình chọn sản phẩm công nghiệp nông thôn tiêu biểu', issuer: trade, links: replaces('tt-35-2010-bct') }),
  text('tt-14-2018-bct', { kind: 'circular', number: '14/2018/TT-BCT', title: 'Sửa đổi, bổ sung Thông tư 26/2014/TT-BCT', issuer: trade, links: amends('tt-26-2014-bct') }),
  text('qd-136-2007-ttg', { kind: 'decision', number: '136/2007/QĐ-TTg', title: 'Chương trình khuyến công quốc gia', issuer: primeMinister }),
  text('qd-1288-ttg', { kind: 'decision', number: '1288/QĐ-TTg', title: 'Chương trình khuyến công quốc gia', issuer: primeMinister, links: replaces('qd-136-2007-ttg'), note: 'Ban hành năm 2014; ngày chưa rõ.' }),
  text('qd-1881-ttg', { kind: 'decision', number: '1881/QĐ-TTg', title: 'Chương trình khuyến công quốc gia giai đoạn 2021–2025', issuer: primeMinister, issuedOn: '2020-11-20', links: replaces('qd-1288-ttg') }),
  text('qd-2646-bct', { kind: 'decision', number: '2646/QĐ-BCT', title: 'Chương trình khuyến công quốc gia giai đoạn 2026–2030', issuer: trade, issuedOn: '2025-09-23', links: replaces('qd-1881-ttg'), note: 'Viện dẫn Nghị định 235/2025/NĐ-CP khi nghị định ấy chưa có hiệu lực.' }),
  text('qd-07-2008-bct', { kind: 'decision', number: '07/2008/QĐ-BCT', title: 'Về báo cáo thống kê', issuer: trade, note: 'Hết hiệu lực năm 2013, ngày chưa rõ; dùng làm danh mục đối chiếu.' }),
  text('tt-41-2016-bct', { kind: 'circular', number: '41/2016/TT-BCT', title: 'Về báo cáo thống kê', issuer: trade }),
  text('tt-34-2022', { kind: 'circular', number: '34/2022', title: 'Về báo cáo thống kê', issuer: trade, status: 'unverified', note: 'Được nhắc là văn bản sau Thông tư 41/2016/TT-BCT; quan hệ giữa hai văn bản chưa xác minh.' }),
  text('luat-91-2025', { kind: 'law', number: '91/2025/QH15', title: 'Bảo vệ dữ liệu cá nhân', issuer: 'Quốc hội', effectiveFrom: '2026-01-01' }),
]
