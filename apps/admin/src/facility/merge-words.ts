const vi = {
  list: {
    title: 'Hồ sơ có thể trùng', lead: 'Những cặp giống nhau theo mã số thuế, tên, điện thoại, địa chỉ; tỉnh cũ tính theo tỉnh hiện nay.', all: 'Mọi tỉnh trong phạm vi', one: 'Tỉnh', count: (n: string) => `${n} cặp`, none: 'Không thấy cặp nào giống nhau.', noneIn: 'Không thấy cặp nào ở tỉnh này.', why: 'Vì', compare: 'So và gộp', distinct: 'Là hai cơ sở', supports: (n: string) => `${n} khoản hỗ trợ`, products: (n: string) => `${n} sản phẩm`, noCode: 'chưa có mã số thuế', likely: 'rất giống', perhaps: 'có thể',
    pair: (a: string, b: string) => `${a} và ${b}`, clear: 'Bỏ chọn tỉnh',
  },
  distinct: { title: 'Hai cơ sở khác nhau?', text: 'Cặp này sẽ không hiện trong danh sách nữa. Lý do được giữ trong lịch sử của cả hai hồ sơ.', example: 'Ví dụ: hai hộ cùng tên ở hai thôn, đã hỏi UBND xã.', submit: 'Xác nhận là hai cơ sở', done: 'Đã ghi: hai cơ sở khác nhau' },
  page: {
    title: 'Gộp hai hồ sơ', crumb: 'Gộp', lead: (n: number, ready: number, choose: number) => `Hai hồ sơ khác nhau ở ${n} trường: ${ready} trường chỉ một bên có, ${choose} trường cần chọn.`, alike: 'Hai hồ sơ ghi giống nhau ở mọi trường.', field: 'Trường', keep: 'Giữ hồ sơ này', kept: 'được giữ', goes: 'sẽ gộp vào', result: 'Kết quả sẽ lưu', both: 'Hai bên khác nhau, chọn một', onlyOne: 'chỉ một bên có', chosen: 'đã chọn', other: 'Giá trị khác', otherLabel: (field: string) => `${field}, giá trị khác`, hidden: 'không xem được; giữ của hồ sơ được giữ, thiếu thì lấy của hồ sơ kia',
    what: 'Khi gộp', moves: (supports: string, products: string, from: string, to: string) => `${supports} khoản hỗ trợ, ${products} sản phẩm của ${from} chuyển sang ${to}, tổng tiền không đổi.`, archived: (code: string) => `${code} vào lưu trữ và dẫn về hồ sơ được giữ; tìm theo mã cũ, tên cũ vẫn ra.`, undo: 'Tách lại được: mọi thứ trở về như trước.',
    reason: 'Lý do gộp', reasonExample: 'Ví dụ: cùng một cơ sở, nhập hai lần năm 2021 và 2023.', reasonNeeded: 'Cần nêu lý do, ít nhất 3 ký tự.', save: 'Gộp hai hồ sơ', left: (n: number) => `Gộp · còn ${n} trường`, cancel: 'Thôi', done: 'Đã gộp hai hồ sơ', moved: (supports: string, products: string) => `Đã chuyển ${supports} khoản hỗ trợ, ${products} sản phẩm.`, undone: 'Đã tách lại như cũ', undoNow: 'Hoàn tác', undoReason: 'Hoàn tác ngay sau khi gộp', stale: 'Một trong hai hồ sơ vừa thay đổi. Đã tải bản mới, xem lại rồi gộp.', closed: 'Một trong hai hồ sơ đã lưu trữ hoặc đã gộp, nên không gộp được nữa.', missing: 'Cần hai hồ sơ để gộp. Chọn một cặp trong danh sách.', toList: 'Mở danh sách', keys: 'Ở dòng đang chọn:', left1: 'hồ sơ bên trái', right2: 'hồ sơ bên phải', other3: 'giá trị khác',
  },
  undo: {
    title: 'Tách lại hai hồ sơ?', text: (code: string) => `${code} được dùng lại cùng những gì đã chuyển đi. Những gì thêm hoặc sửa sau khi gộp vẫn ở lại đây.`, example: 'Ví dụ: gộp nhầm, hai cơ sở cùng tên khác thôn.', submit: 'Tách lại', done: 'Đã tách lại', all: 'Mọi thứ đã về như trước khi gộp.',
    stayed: 'Ở lại hồ sơ này vì có sau khi gộp:', fields: (names: string) => `trường đã sửa: ${names}`, supports: (codes: string) => `khoản hỗ trợ: ${codes}`, products: (names: string) => `sản phẩm: ${names}`, gone: (n: number) => `${n} khoản đã chuyển sang hồ sơ khác từ trước`,
  },
}
const en: typeof vi = {
  list: {
    title: 'Possible duplicates', lead: 'Pairs alike by tax code, name, telephone or address; provinces of old count as those of today.', all: 'Every province in reach', one: 'Province', count: n => `${n} pairs`, none: 'No two records look alike.', noneIn: 'No two records look alike in this province.', why: 'Because of', compare: 'Compare and merge', distinct: 'Two facilities', supports: n => `${n} supports`, products: n => `${n} products`, noCode: 'no tax code', likely: 'very alike', perhaps: 'perhaps',
    pair: (a, b) => `${a} and ${b}`, clear: 'All provinces',
  },
  distinct: { title: 'Two different facilities?', text: 'The pair leaves this list. The reason stays in the history of both records.', example: 'E.g. two households of one name in two villages, asked the commune.', submit: 'They are two', done: 'Noted: two facilities' },
  page: {
    title: 'Merge two records', crumb: 'Merge', lead: (n, ready, choose) => `The records differ in ${n} fields: ${ready} are filled on one side alone, ${choose} need your choice.`, alike: 'The two records say the same in every field.', field: 'Field', keep: 'Keep this record', kept: 'is kept', goes: 'is merged into', result: 'Will be saved', both: 'The two differ, choose one', onlyOne: 'only one side has it', chosen: 'chosen', other: 'Another value', otherLabel: field => `${field}, another value`, hidden: 'not shown; that of the kept record stays, the other fills what is missing',
    what: 'What merging does', moves: (supports, products, from, to) => `${supports} supports and ${products} products of ${from} move to ${to}; no total changes.`, archived: code => `${code} is archived and leads to the kept record; its code and name still find it.`, undo: 'It can be taken apart: everything goes back.',
    reason: 'Reason', reasonExample: 'E.g. one facility entered twice, in 2021 and 2023.', reasonNeeded: 'Give a reason of at least 3 characters.', save: 'Merge the records', left: n => `Merge · ${n} to choose`, cancel: 'Cancel', done: 'The records are one', moved: (supports, products) => `${supports} supports and ${products} products moved.`, undone: 'Taken apart again', undoNow: 'Undo', undoReason: 'Undone right after merging', stale: 'One of the records has just changed. The new version is loaded: look again, then merge.', closed: 'One of the records is archived or merged already, so they cannot be merged.', missing: 'Merging needs two records. Choose a pair from the list.', toList: 'Open the list', keys: 'In the row in focus:', left1: 'the left record', right2: 'the right record', other3: 'another value',
  },
  undo: {
    title: 'Take the records apart?', text: code => `${code} is used again with what moved. What was added or changed since stays here.`, example: 'E.g. merged by mistake, two facilities of one name.', submit: 'Take apart', done: 'Taken apart', all: 'Everything is as it was before the merge.',
    stayed: 'Stayed here because it came after the merge:', fields: names => `changed fields: ${names}`, supports: codes => `supports: ${codes}`, products: names => `products: ${names}`, gone: n => `${n} had moved elsewhere before`,
  },
}
export const words = { vi, en }
