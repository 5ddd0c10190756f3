const vi = {
  title: 'Đề án khuyến công', lead: 'Đề án điểm, đề án nhóm, đề án đơn lẻ', list: 'Danh sách đề án', search: 'Tên, mã đề án',
  code: 'Mã', name: 'Tên đề án', kind: 'Loại đề án', centre: 'Trung tâm', region: 'Khu vực', sector: 'Ngành', years: 'Năm', yearFrom: 'Từ năm', yearTo: 'Đến năm', renews: 'Tiếp nối', supports: 'Khoản hỗ trợ', facilities: 'Cơ sở', provinces: 'Tỉnh, thành', total: 'Đã thực hiện', million: 'triệu đồng',
  filters: { kind: 'Loại đề án', centre: 'Trung tâm', region: 'Khu vực', sector: 'Ngành', years: 'Năm' }, legacy: 'Khu vực và trung tâm theo hồ sơ',
  renewsText: 'Tiếp nối', renewedBy: 'Được tiếp nối bởi', seeSupports: 'Mở các khoản hỗ trợ', byYear: 'Thực hiện theo năm và nguồn', year: 'Năm', byType: 'Theo nội dung hỗ trợ', type: 'Nội dung', byPlace: 'Theo tỉnh, thành', place: 'Tỉnh, thành', named: 'trong đề án', notNamed: 'ngoài danh mục đề án', byState: 'Theo bước', sum: 'Tổng cộng', nothing: 'Chưa ghi khoản hỗ trợ nào.', assumption: 'Phần tách theo nguồn là giả định, không văn bản nào nêu.', thenNote: 'Tỉnh của ngày có hồ sơ; tên hiện nay ở bên cạnh.',
  criteria: 'Tiêu chí đề án điểm', criteriaNone: 'Chưa đặt. Ngưỡng về kinh phí, nội dung, địa bàn, thời gian do Cục quy định; khi Cục nhập, phép kiểm từng tiêu chí hiện ở đây.', notSet: 'chưa đặt', value: 'Ngưỡng', basis: 'Căn cứ', dimensions: { funding: 'Kinh phí', content: 'Nội dung', area: 'Địa bàn', duration: 'Thời gian' } as Record<string, string>,
}
const en: typeof vi = {
  title: 'Programmes', lead: 'Key, group and single programmes', list: 'List of programmes', search: 'Name or code',
  code: 'Code', name: 'Programme', kind: 'Kind', centre: 'Centre', region: 'Region', sector: 'Sector', years: 'Years', yearFrom: 'From', yearTo: 'To', renews: 'Renews', supports: 'Supports', facilities: 'Facilities', provinces: 'Provinces', total: 'Realised', million: 'million đồng',
  filters: { kind: 'Kind', centre: 'Centre', region: 'Region', sector: 'Sector', years: 'Years' }, legacy: 'Region and centre as on record',
  renewsText: 'Renews', renewedBy: 'Renewed by', seeSupports: 'Open the supports', byYear: 'Realised by year and source', year: 'Year', byType: 'By type of support', type: 'Type', byPlace: 'By province', place: 'Province', named: 'named', notNamed: 'not named by the programme', byState: 'By step', sum: 'Total', nothing: 'No support is on record.', assumption: 'The split by source is an assumption; no paper states it.', thenNote: 'The province of the record’s day, today’s name beside it.',
  criteria: 'Criteria of a key programme', criteriaNone: 'Not set. Thresholds of funding, content, area and duration are the agency’s; once entered, each criterion is checked here.', notSet: 'not set', value: 'Threshold', basis: 'Basis', dimensions: { funding: 'Funding', content: 'Content', area: 'Area', duration: 'Duration' },
}
export const words = { vi, en }
