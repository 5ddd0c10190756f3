const vi = {
  title: 'Giấy chứng nhận', lead: 'Các lần công nhận sản phẩm tiêu biểu và giấy chứng nhận đã cấp', list: 'Danh sách giấy chứng nhận', search: 'Số giấy, sản phẩm, cơ sở',
  number: 'Số giấy', product: 'Sản phẩm', facility: 'Cơ sở CNNT', province: 'Tỉnh, thành', provinceUnit: { today: 'tên hiện nay', then: 'tên khi đó' }, level: 'Cấp', year: 'Năm', decision: 'Quyết định', decisionUnit: 'ngày', issued: 'Ngày cấp', ends: 'Có giá trị đến', state: 'Tình trạng', withdrawn: 'Thu hồi', facilityCode: 'Mã cơ sở', productSlug: 'Mã sản phẩm',
  noPaper: 'chưa ghi giấy', noEnd: 'Không ghi hạn',
  filters: { region: 'Khu vực', province: 'Tỉnh, thành', level: 'Cấp công nhận', state: 'Tình trạng', years: 'Năm' },
}
const en: typeof vi = {
  title: 'Certificates', lead: 'Recognitions of featured products, with the certificates issued', list: 'List of certificates', search: 'Number, product, facility',
  number: 'Number', product: 'Product', facility: 'Facility', province: 'Province', provinceUnit: { today: 'name today', then: 'name then' }, level: 'Level', year: 'Year', decision: 'Decision', decisionUnit: 'day', issued: 'Issued on', ends: 'Valid to', state: 'State', withdrawn: 'Withdrawn', facilityCode: 'Facility code', productSlug: 'Product code',
  noPaper: 'no paper on record', noEnd: 'No end date',
  filters: { region: 'Region', province: 'Province', level: 'Level', state: 'State', years: 'Years' },
}
export const words = { vi, en }
