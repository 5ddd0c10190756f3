import type { Label } from '@khuyencong/domain/text'
import type { Topic } from './topics.ts'

interface Chapter { title: Label, topics: { topic: Topic, title: Label }[] }
const entry = (topic: Topic, vi: string, en: string) => ({ topic, title: { vi, en } })

/** The handbook's chapters, one for each job; the README of the handbook has the same order. */
export const contents: Chapter[] = [
  { title: { vi: 'Bắt đầu', en: 'Getting started' }, topics: [entry('sign-in', 'Đăng nhập và bảo mật', 'Signing in and safety'), entry('today', 'Trang Hôm nay', 'The page Today'), entry('lists', 'Tìm, lọc, danh sách', 'Finding, filters, lists')] },
  { title: { vi: 'Cơ sở và sản phẩm', en: 'Facilities and products' }, topics: [entry('facility', 'Hồ sơ cơ sở', 'A facility'), entry('merge', 'Hồ sơ trùng và gộp', 'Duplicates and merging'), entry('product', 'Sản phẩm', 'Products'), entry('certificate', 'Giấy chứng nhận', 'Certificates')] },
  { title: { vi: 'Đề án', en: 'Programmes' }, topics: [entry('programme', 'Đề án khuyến công', 'Programmes'), entry('national-programme', 'Chương trình quốc gia', 'National programmes')] },
  { title: { vi: 'Khoản hỗ trợ và kinh phí', en: 'Supports and money' }, topics: [entry('support', 'Khoản hỗ trợ', 'Supports'), entry('money', 'Ghi kinh phí', 'Entering money')] },
  { title: { vi: 'Văn bản và mức', en: 'Law by date' }, topics: [entry('law', 'Văn bản', 'Legal texts'), entry('norm', 'Định mức', 'Norms'), entry('criterion', 'Tiêu chí đề án điểm', 'Criteria of key programmes'), entry('support-type', 'Loại hình, nội dung', 'Types and contents')] },
  { title: { vi: 'Tổng hợp', en: 'Results' }, topics: [entry('report', 'Báo cáo giai đoạn', 'The phase report'), entry('figure', 'Đối chiếu số liệu', 'Reconciliation')] },
  { title: { vi: 'Làm việc nhiều người', en: 'Working together' }, topics: [entry('together', 'Bản nháp, hai người cùng sửa, hết phiên', 'Drafts, two editors, an ended session'), entry('import', 'Nhập từ bảng tính', 'Importing a spreadsheet'), entry('export', 'Xuất danh sách ra tệp', 'Exporting a list'), entry('bulk', 'Đổi hàng loạt', 'Many at once'), entry('archive', 'Lưu trữ và khôi phục', 'Archive and restore')] },
  { title: { vi: 'Quản trị', en: 'Administration' }, topics: [entry('people', 'Người dùng', 'People'), entry('rights', 'Quyền', 'Rights'), entry('settings', 'Thiết lập', 'Settings'), entry('audit', 'Nhật ký', 'The audit trail')] },
]
