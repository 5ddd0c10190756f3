const vi = {
  title: 'Sản phẩm', lead: 'Sản phẩm của các cơ sở, cả bản nháp và sản phẩm đã rút', list: 'Danh sách sản phẩm', search: 'Tên sản phẩm, cơ sở, mã', page: 'Mở trang trên cổng trưng bày',
  name: 'Sản phẩm', slug: 'Mã sản phẩm', group: 'Nhóm', facility: 'Cơ sở CNNT', facilityCode: 'Mã cơ sở', province: 'Tỉnh, thành', provinceUnit: { today: 'tên hiện nay', then: 'tên khi đó' }, level: 'Cấp cao nhất', levelUnit: 'năm công nhận', validity: 'Giấy chứng nhận', recognitions: 'Số lần', recognitionsUnit: 'công nhận', status: 'Trạng thái', isSet: 'Bộ', updated: 'Cập nhật', archived: 'Lưu trữ',
  groups: { handicraft: 'Thủ công mỹ nghệ', food: 'Nông, lâm, thuỷ sản, đồ uống', mechanical: 'Thiết bị, cơ khí', other: 'Khác' },
  never: 'chưa được công nhận', noPaper: 'chưa ghi giấy', aSet: 'bộ sản phẩm', isArchived: 'đã lưu trữ', bring: 'Nhập từ bảng tính', emptyText: 'Chưa có sản phẩm nào trong phạm vi của tài khoản.',
  filters: { region: 'Khu vực', province: 'Tỉnh, thành', group: 'Nhóm', status: 'Trạng thái', level: 'Cấp công nhận', archived: 'Lưu trữ', no: 'Đang dùng', only: 'Đã lưu trữ', all: 'Tất cả', facility: 'Cơ sở', one: 'một cơ sở' },
}
const en: typeof vi = {
  title: 'Products', lead: 'Products of the facilities, drafts and withdrawn ones too', list: 'List of products', search: 'Product, facility or code', page: 'Open its page in the showroom',
  name: 'Product', slug: 'Product code', group: 'Group', facility: 'Facility', facilityCode: 'Facility code', province: 'Province', provinceUnit: { today: 'name today', then: 'name then' }, level: 'Highest level', levelUnit: 'year', validity: 'Certificate', recognitions: 'Times', recognitionsUnit: 'recognised', status: 'State', isSet: 'Set', updated: 'Updated', archived: 'Archived',
  groups: { handicraft: 'Handicraft', food: 'Food and drink', mechanical: 'Equipment', other: 'Other' },
  never: 'never recognised', noPaper: 'no paper on record', aSet: 'a set', isArchived: 'archived', bring: 'Import', emptyText: 'There is no product within the reach of this account yet.',
  filters: { region: 'Region', province: 'Province', group: 'Group', status: 'State', level: 'Level', archived: 'Archived', no: 'In use', only: 'Archived', all: 'All', facility: 'Facility', one: 'one facility' },
}
export const words = { vi, en }
