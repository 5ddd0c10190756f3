const vi = {
  title: 'Đề án khuyến công', lead: 'Đề án điểm, đề án nhóm, đề án đơn lẻ', list: 'Danh sách đề án', search: 'Tên, mã đề án', add: 'Thêm đề án',
  code: 'Mã', name: 'Tên đề án', nameEn: 'Tên tiếng Anh', kind: 'Loại đề án', centre: 'Trung tâm', region: 'Khu vực', sector: 'Ngành', years: 'Năm', yearFrom: 'Từ năm', yearTo: 'Đến năm', renews: 'Tiếp nối', supports: 'Khoản hỗ trợ', facilities: 'Cơ sở', provinces: 'Tỉnh, thành', named: 'Tỉnh trong đề án', planned: 'Kinh phí dự kiến', total: 'Đã thực hiện', million: 'triệu đồng', archived: 'Lưu trữ', isArchived: 'Đã lưu trữ',
  nationalProgrammeId: 'Chương trình quốc gia', objective: 'Mục tiêu', decision: 'Quyết định', decidedOn: 'Ngày quyết định', provinceIds: 'Tỉnh, thành trong đề án', types: 'Nội dung hỗ trợ', budget: 'Kinh phí dự kiến', reason: 'Lý do',
  filters: { kind: 'Loại đề án', centre: 'Trung tâm', region: 'Khu vực', sector: 'Ngành', years: 'Năm', national: 'Chương trình quốc gia', archived: 'Lưu trữ', no: 'Đang dùng', only: 'Đã lưu trữ', all: 'Tất cả' },
  edit: 'Sửa', archive: 'Lưu trữ', addSupport: 'Lập khoản hỗ trợ', seeSupports: 'Các khoản hỗ trợ', tabs: { overview: 'Tổng quan', history: 'Lịch sử' }, facts: 'Thông tin', none: 'chưa có', notGiven: 'Chưa ghi',
  archiveDialog: { title: 'Lưu trữ đề án này?', text: 'Đề án ra khỏi danh sách đang dùng và khỏi báo cáo; lịch sử vẫn còn, khôi phục lúc nào cũng được. Đề án còn khoản hỗ trợ thì chưa lưu trữ được.', example: 'Ví dụ: lập trùng với đề án cơ khí 2024–2026.' },
  plan: {
    title: 'Kế hoạch và thực hiện', year: 'Năm', source: 'Nguồn', own: 'Dự kiến của đề án', ownNote: 'theo đề án', planned: 'Kế hoạch', approved: 'Được duyệt', contracted: 'Hợp đồng', realised: 'Thực hiện', rate: 'Thực hiện/dự kiến', sum: 'Tổng cộng', nothing: 'Chưa lập kinh phí và chưa ghi khoản hỗ trợ nào.',
    note: 'Kế hoạch, được duyệt, hợp đồng, thực hiện: cộng từ các khoản hỗ trợ. Ba cột đầu theo năm kế hoạch, thực hiện theo ngày ghi.', part: 'Chỉ gồm các khoản trong phạm vi của tài khoản này.', assumption: 'Có phần tách theo nguồn là giả định, không văn bản nào nêu.',
  },
  criteria: {
    title: 'Tiêu chí đề án điểm', on: (day: string) => `Xét theo quy định ngày ${day}`, dimension: 'Tiêu chí', threshold: 'Ngưỡng', planned: 'Theo đề án', realised: 'Thực hiện', basis: 'Căn cứ', noThreshold: 'chưa đặt', noFigure: 'chưa có số', notYet: 'chưa thực hiện', partial: 'chỉ một phần', units: { content: 'nội dung', province: 'tỉnh', year: 'năm' } as Record<string, string>,
    lead: 'Ngưỡng nào Cục chưa đặt thì ghi “chưa đặt”; số của đề án vẫn hiện để đối chiếu.',
  },
  type: 'Nội dung', typePlanned: 'trong đề án', typeOnly: 'ngoài đề án', byType: 'Theo nội dung hỗ trợ', byPlace: 'Tỉnh, thành', place: 'Tỉnh, thành', notNamed: 'ngoài danh mục đề án', thenNote: 'Tên khi đó; tên hiện nay ở bên cạnh.', noPlace: 'Đề án chưa nêu tỉnh nào và chưa có khoản hỗ trợ.', noType: 'Đề án chưa nêu nội dung nào và chưa có khoản hỗ trợ.',
  chain: { title: 'Chuỗi tiếp nối', this: 'đề án này', alone: 'Không tiếp nối đề án nào, chưa có đề án nào tiếp nối.' },
  notes: {
    'region-provisional': (v: Record<string, string | number>) => `${v.provinces}: khu vực tạm xếp, chưa có văn bản xác định.`,
    'province-ends': (v: Record<string, string | number>) => `${v.provinces}: sáp nhập trong thời gian của đề án.`,
    'centre-unconfirmed': () => 'Chưa có văn bản nào xác nhận trung tâm này phụ trách khu vực.',
  } as Record<string, (values: Record<string, string | number>) => string>,
  form: {
    add: 'Thêm đề án khuyến công', edit: 'Sửa đề án', basics: 'Đề án', scope: 'Khu vực và thời gian', stars: 'Trường có dấu * là bắt buộc', choose: 'Chọn…', notSet: 'Không chọn', saved: 'Đã lưu đề án', created: 'Đã thêm đề án', archivedClosed: 'Đề án đã lưu trữ; khôi phục trước rồi mới sửa được.', more: 'Văn bản, mục tiêu', codeGiven: 'Mã đề án được cấp khi lưu và không đổi về sau.', find: 'Tìm đề án, chương trình', noYears: 'chưa rõ năm',
    kindHelp: { key: 'Một ngành, một khu vực, nhiều tỉnh, nhiều năm; xét theo bốn tiêu chí.', group: 'Một nhóm cơ sở, có thể nhiều ngành.', single: 'Một đề án riêng lẻ, thường trong một năm.' },
    help: { name: 'Ghi đúng như trên quyết định.', nameEn: 'Để trống thì trang tiếng Anh dùng tên tiếng Việt.', decision: 'Số, ngày như in trên văn bản.', decidedOn: 'Tiêu chí được xét theo quy định của ngày này; để trống thì theo ngày đầu của đề án.', renews: 'Đề án trước, cùng ngành, kết thúc trước năm bắt đầu.', centre: 'Trung tâm phụ trách khu vực trong những năm này.', national: 'Các năm của đề án phải nằm trong chương trình.' },
  },
  pick: {
    search: 'Tìm tỉnh, cả tên cũ', whole: 'Cả khu vực', clear: 'Bỏ chọn hết', count: (n: string, of: string) => `${n} trên ${of} tỉnh, thành`, mapOf: (day: string) => `Địa giới ngày ${day}`, map: 'Bản đồ các tỉnh đã chọn', chosen: 'đã chọn', notChosen: 'chưa chọn', provisional: 'tạm xếp khu vực', strays: 'Đã chọn nhưng không có trên bản đồ này', drop: (name: string) => `Bỏ ${name}`, needYears: 'Điền năm của đề án trước; danh sách tỉnh theo địa giới những năm đó.', nothing: 'Không có tỉnh nào khớp.', allRegions: 'Chưa chọn khu vực: chọn được tỉnh của cả nước.',
  },
  grid: {
    lead: 'Gõ như 946,9 triệu; 181 tỷ 946,9 triệu; 1.234.567. Dán được cả bảng chép từ Excel. ↑ ↓ đổi năm.', cell: (year: number, source: string) => `Năm ${year}, ${source}`, understood: (place: string, dong: string) => `${place}: ${dong}`, sum: 'Tổng cộng', year: 'Năm', needYears: 'Điền năm của đề án trước; bảng kinh phí có một dòng cho mỗi năm.', outside: 'ngoài thời gian đề án', small: (dong: string) => `${dong}?`, smallHelp: 'Số không ghi đơn vị được hiểu là đồng. Nếu là triệu đồng, thêm chữ “triệu”.', total: 'Tổng', unit: 'triệu đồng', pasted: (n: number) => `Đã dán ${n} ô`,
  },
  reasons: {
    'required': f => `Cần điền ${f}.`, 'not-chosen': f => `Chọn ${f}.`, 'too-long': (_, v) => `Dài quá. Viết gọn trong ${v.max ?? 300} ký tự.`, 'too-many': () => 'Nhiều quá, bớt lại.', 'whole-number': () => 'Cần một năm, ví dụ 2026.', 'year-range': () => 'Năm cần nằm trong khoảng 2009 đến 2100.', 'date': () => 'Ngày này không có. Ghi như 31/12/2026.', 'html': () => 'Không ghi thẻ HTML. Chỉ ghi chữ.', 'control-character': () => 'Có ký tự ẩn, thường do chép từ nơi khác. Xoá ô này rồi gõ lại.',
    'years-order': () => 'Năm kết thúc phải bằng hoặc sau năm bắt đầu.', 'too-many-years': (_, v) => `Một đề án dài nhất ${v.max} năm. Kiểm tra lại hai năm.`,
    'supports-outside': (_, v) => `Đề án đã có khoản hỗ trợ của năm ${v.year}. Giữ năm đó trong thời gian đề án.`,
    'unknown-national-programme': () => 'Không có chương trình này. Chọn trong danh sách.', 'archived-national-programme': () => 'Chương trình này đã lưu trữ. Chọn chương trình khác.', 'outside-national-programme': (_, v) => `Đề án vượt ra ngoài các năm ${v.from}–${v.to} của chương trình. Sửa năm hoặc chọn chương trình khác.`,
    'same-key-programme': (_, v) => `Ngành, khu vực và các năm này đã có đề án điểm ${v.code}. Mở đề án đó, hoặc sửa năm.`, 'not-centre-of-region': (_, v) => v.centre ? `Khu vực này do ${v.centre} phụ trách trong những năm đó.` : 'Trung tâm này phụ trách khu vực khác trong những năm đó.',
    'renews-circle': () => 'Đề án không thể tiếp nối chính nó hay đề án đi sau nó.', 'unknown-programme': () => 'Không có đề án này, nó đã lưu trữ, hoặc ngoài phạm vi của tài khoản.', 'renews-not-earlier': (_, v) => `Đề án được tiếp nối kéo dài đến ${v.year}; đề án này cần bắt đầu sau đó.`, 'renews-other-sector': (_, v) => `${v.code} thuộc ngành khác. Chỉ tiếp nối đề án cùng ngành.`, 'renewed-earlier': (_, v) => `${v.code} tiếp nối đề án này và bắt đầu từ ${v.year}. Kết thúc trước năm đó.`, 'renewed-other-sector': (_, v) => `${v.code} tiếp nối đề án này ở ngành khác. Giữ nguyên ngành.`,
    'unknown-province': (_, v) => `Không có tỉnh này: ${v.provinces}.`, 'province-not-in-years': (_, v) => `Không có trên bản đồ những năm này: ${v.provinces}. Bỏ chọn rồi chọn tỉnh của đúng thời gian.`, 'province-twice': (_, v) => `${v.provinces} được chọn cùng với tỉnh cũ đã nhập vào nó. Giữ một trong hai.`, 'province-outside-region': (_, v) => `Ngoài khu vực của đề án: ${v.provinces}.`, 'outside-reach': () => 'Có tỉnh nằm ngoài phạm vi của tài khoản.', 'region-outside-reach': () => 'Tài khoản này chỉ ghi đề án của khu vực mình.',
    'unknown-type': (_, v) => `Không có nội dung hỗ trợ này: ${v.types}.`, 'type-not-offered': (_, v) => `Không áp dụng trong những năm này: ${v.types}. Bỏ chọn.`,
    'budget-outside-years': (_, v) => `Năm ${v.year} nằm ngoài ${v.from}–${v.to}. Xoá các ô của năm này hoặc sửa năm.`, 'budget-twice': (_, v) => `Năm ${v.year} bị ghi hai lần cho một nguồn.`, 'too-large': () => 'Số tiền quá lớn. Kiểm tra lại đơn vị.', 'not-negative': () => 'Số tiền không âm.', 'whole-dong': () => 'Số tiền lẻ dưới một đồng. Kiểm tra lại.', 'money-unclear': () => 'Chưa hiểu số tiền này. Ví dụ 946,9 triệu.', 'money-bound': () => 'Cần số tiền đúng, không phải “khoảng”, “hơn”.', 'money-negative': () => 'Số tiền không âm.',
    'not-offered': () => 'Chọn một giá trị trong danh sách.', 'wrong-format': () => 'Giá trị chưa đúng dạng.',
  } as Record<string, (field: string, values: Record<string, string | number>) => string>,
}
const en: typeof vi = {
  title: 'Programmes', lead: 'Key, group and single programmes', list: 'List of programmes', search: 'Name or code', add: 'Add programme',
  code: 'Code', name: 'Programme', nameEn: 'English name', kind: 'Kind', centre: 'Centre', region: 'Region', sector: 'Sector', years: 'Years', yearFrom: 'From year', yearTo: 'To year', renews: 'Renews', supports: 'Supports', facilities: 'Facilities', provinces: 'Provinces', named: 'Provinces named', planned: 'Budget', total: 'Realised', million: 'million đồng', archived: 'Archived', isArchived: 'Archived',
  nationalProgrammeId: 'National programme', objective: 'Objective', decision: 'Decision', decidedOn: 'Date of decision', provinceIds: 'Provinces named', types: 'Types of support', budget: 'Budget', reason: 'Reason',
  filters: { kind: 'Kind', centre: 'Centre', region: 'Region', sector: 'Sector', years: 'Years', national: 'National programme', archived: 'Archived', no: 'In use', only: 'Archived', all: 'All' },
  edit: 'Edit', archive: 'Archive', addSupport: 'Add a support', seeSupports: 'Supports', tabs: { overview: 'Overview', history: 'History' }, facts: 'Details', none: 'none', notGiven: 'Not recorded',
  archiveDialog: { title: 'Archive this programme?', text: 'It leaves the list in use and the reports; its history stays and it can be restored at any time. A programme that still has supports cannot be archived.', example: 'E.g. entered twice, see mechanical 2024–2026.' },
  plan: {
    title: 'Plan and execution', year: 'Year', source: 'Source', own: 'Programme budget', ownNote: 'the programme’s own', planned: 'Planned', approved: 'Approved', contracted: 'Contracted', realised: 'Realised', rate: 'Realised/budget', sum: 'Total', nothing: 'No budget has been made and no support is on record.',
    note: 'Planned, approved, contracted and realised are sums of the supports: the first three by plan year, realised by date of entry.', part: 'Only the supports within this account’s reach.', assumption: 'A split by source is an assumption; no paper states it.',
  },
  criteria: {
    title: 'Criteria of a key programme', on: day => `Judged by the rules of ${day}`, dimension: 'Criterion', threshold: 'Threshold', planned: 'As planned', realised: 'Realised', basis: 'Basis', noThreshold: 'not set', noFigure: 'no figure', notYet: 'nothing yet', partial: 'a part only', units: { content: 'types', province: 'provinces', year: 'years' },
    lead: 'A threshold the agency has not set says “not set”; the programme’s own figures show all the same.',
  },
  type: 'Type', typePlanned: 'planned', typeOnly: 'not planned', byType: 'By type of support', byPlace: 'Provinces', place: 'Province', notNamed: 'not named by the programme', thenNote: 'The name of the time, today’s beside it.', noPlace: 'No province is named and no support is on record.', noType: 'No type is named and no support is on record.',
  chain: { title: 'Chain of renewals', this: 'this one', alone: 'Renews no programme and is renewed by none.' },
  notes: {
    'region-provisional': v => `${v.provinces}: region provisional, no text assigns it.`,
    'province-ends': v => `${v.provinces}: merged during the programme.`,
    'centre-unconfirmed': () => 'No text confirms that this centre serves the region.',
  },
  form: {
    add: 'Add a programme', edit: 'Edit programme', basics: 'Programme', scope: 'Region and time', stars: 'Fields with * are required', choose: 'Choose…', notSet: 'None', saved: 'Programme saved', created: 'Programme added', archivedClosed: 'The programme is archived; restore it before editing.', more: 'Papers, objective', codeGiven: 'The code is given on saving and never changes.', find: 'Find a programme', noYears: 'years not known',
    kindHelp: { key: 'One sector, one region, several provinces and years; held against four criteria.', group: 'A group of facilities, perhaps of several sectors.', single: 'One programme by itself, usually of one year.' },
    help: { name: 'As the decision has it.', nameEn: 'Left empty, English pages use the Vietnamese name.', decision: 'Number and date as printed.', decidedOn: 'Criteria are those of this day; left empty, of the programme’s first.', renews: 'An earlier programme of the same sector that ended before this one begins.', centre: 'The centre that serves the region in these years.', national: 'The programme’s years must lie within it.' },
  },
  pick: {
    search: 'Find a province, also by former name', whole: 'All of the region', clear: 'Clear', count: (n, of) => `${n} of ${of} provinces`, mapOf: day => `Boundaries of ${day}`, map: 'Map of the provinces chosen', chosen: 'chosen', notChosen: 'not chosen', provisional: 'region provisional', strays: 'Chosen, but not on this map', drop: name => `Drop ${name}`, needYears: 'Enter the years first; the provinces are those of that time.', nothing: 'No province matches.', allRegions: 'No region chosen: provinces of the whole country.',
  },
  grid: {
    lead: 'Type as 946,9 triệu; 181 tỷ 946,9 triệu; 1.234.567. A block copied from Excel can be pasted. ↑ ↓ change the year.', cell: (year, source) => `${year}, ${source}`, understood: (place, dong) => `${place}: ${dong}`, sum: 'Total', year: 'Year', needYears: 'Enter the years first; the budget has a line for each.', outside: 'outside the programme', small: dong => `${dong}?`, smallHelp: 'A number without a unit is đồng. If million was meant, add “triệu”.', total: 'Total', unit: 'million đồng', pasted: n => `${n} cells pasted`,
  },
  reasons: {
    'required': f => `${f[0]?.toUpperCase()}${f.slice(1)} is required.`, 'not-chosen': f => `Choose the ${f}.`, 'too-long': (_, v) => `Too long. Keep within ${v.max ?? 300} characters.`, 'too-many': () => 'Too many.', 'whole-number': () => 'A year is needed, e.g. 2026.', 'year-range': () => 'The year must lie between 2009 and 2100.', 'date': () => 'There is no such day. Write 31/12/2026.', 'html': () => 'No HTML. Plain text only.', 'control-character': () => 'There is a hidden character, often from copying. Clear the field and type it again.',
    'years-order': () => 'The last year must not come before the first.', 'too-many-years': (_, v) => `A programme has ${v.max} years at most. Check both years.`,
    'supports-outside': (_, v) => `The programme has supports of ${v.year}. Keep that year within it.`,
    'unknown-national-programme': () => 'There is no such national programme. Choose one from the list.', 'archived-national-programme': () => 'This national programme is archived. Choose another.', 'outside-national-programme': (_, v) => `The programme goes beyond ${v.from}–${v.to}. Change the years or choose another national programme.`,
    'same-key-programme': (_, v) => `There is already the key programme ${v.code} of this sector, region and years.`, 'not-centre-of-region': (_, v) => v.centre ? `${v.centre} serves this region in those years.` : 'This centre serves another region in those years.',
    'renews-circle': () => 'A programme cannot renew itself or one that follows it.', 'unknown-programme': () => 'There is no such programme, it is archived, or outside the reach of the account.', 'renews-not-earlier': (_, v) => `The programme renewed runs to ${v.year}; this one must begin later.`, 'renews-other-sector': (_, v) => `${v.code} is of another sector.`, 'renewed-earlier': (_, v) => `${v.code} renews this one from ${v.year}. End before that year.`, 'renewed-other-sector': (_, v) => `${v.code} renews this one in another sector. Keep the sector.`,
    'unknown-province': (_, v) => `No such province: ${v.provinces}.`, 'province-not-in-years': (_, v) => `Not on the map of these years: ${v.provinces}.`, 'province-twice': (_, v) => `${v.provinces} is chosen together with a former province that merged into it. Keep one.`, 'province-outside-region': (_, v) => `Outside the region: ${v.provinces}.`, 'outside-reach': () => 'A province lies outside the reach of the account.', 'region-outside-reach': () => 'This account writes programmes of its own region only.',
    'unknown-type': (_, v) => `No such type of support: ${v.types}.`, 'type-not-offered': (_, v) => `Not offered in these years: ${v.types}.`,
    'budget-outside-years': (_, v) => `${v.year} lies outside ${v.from}–${v.to}. Clear its cells or change the years.`, 'budget-twice': (_, v) => `${v.year} stands twice for one source.`, 'too-large': () => 'The sum is too large. Check the unit.', 'not-negative': () => 'Money cannot be negative.', 'whole-dong': () => 'Less than one đồng. Check the sum.', 'money-unclear': () => 'This sum is not clear. E.g. 946,9 triệu.', 'money-bound': () => 'An exact sum is needed.', 'money-negative': () => 'Money cannot be negative.',
    'not-offered': () => 'Choose a value from the list.', 'wrong-format': () => 'The value has the wrong form.',
  },
}
export const words = { vi, en }
