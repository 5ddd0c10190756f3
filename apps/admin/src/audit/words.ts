const vi = {
  title: 'Nhật ký', lead: 'Ai đổi gì, lúc nào; không sửa, không xoá được', newest: 'Về mới nhất', older: 'Cũ hơn', none: 'Chưa có thay đổi nào được ghi.', noneFiltered: 'Không có thay đổi nào khớp các điều kiện này.', clear: 'Xoá mọi điều kiện', gone: 'người không còn trong danh sách',
  andOthers: (n: string) => `và ${n} hồ sơ khác`, change: 'Thay đổi', field: 'Trường', from: 'Trước', to: 'Sau', hidden: 'đã đổi, tài khoản này không xem được', reasonIs: 'Lý do', version: (n: number) => `bản ${n}`, filled: (n: number) => `${n} trường đã ghi`, were: (n: number) => `${n} trường khi bỏ`, onlyActor: (name: string) => `Chỉ xem việc của ${name}`, onlyRecord: 'Chỉ xem hồ sơ này', more: 'Xem cũ hơn', history: 'Lịch sử', list: 'Danh sách thay đổi',
  filters: { actor: 'Người làm', noun: 'Loại hồ sơ', from: 'Từ ngày', to: 'Đến ngày', field: 'Trường đã đổi', record: 'Hồ sơ', reason: 'Tìm trong lý do', anyActor: 'Mọi người', anyNoun: 'Mọi loại', anyField: 'Mọi trường', recordHint: 'Mã, ví dụ KC24-0142', find: 'Tìm', title: 'Điều kiện' },

  seals: {
    title: 'Niêm phong', lead: 'Mỗi niêm phong khoá các mục trước nó và niêm phong liền trước. Sửa, xoá, chèn một mục là lộ ngay.', last: 'Niêm phong cuối', at: 'Lúc', unsealed: 'Chưa niêm phong', count: 'Số niêm phong', entries: (n: string) => `${n} mục`, never: 'Chưa có niêm phong nào; niêm phong đầu tiên được lập trong 15 phút.',
    copy: 'Chép mã niêm phong', copied: 'Đã chép mã', note: 'Ghi mã này vào báo cáo hay sổ ngoài hệ thống; sau này đối chiếu được bằng lệnh:', verify: 'Kiểm chứng ngay', verifying: 'Đang đọc lại toàn bộ nhật ký…', neverVerified: 'Máy chủ chưa kiểm chứng từ khi khởi động.',
    whole: (entries: string, at: string) => `Nguyên vẹn: ${entries} mục khớp niêm phong, kiểm lúc ${at}.`, broken: (n: string, at: string) => `Không nguyên vẹn: ${n} chỗ sai, kiểm lúc ${at}. Báo quản trị hệ thống ngay, giữ nguyên máy chủ.`,
    faults: { 'entry-altered': (f: Fault) => `Mục ${f.entry} đã bị sửa`, 'entry-removed': (f: Fault) => `Mục ${f.entry} đã bị xoá`, 'entry-inserted': (f: Fault) => `Mục ${f.entry} bị chèn vào sau`, 'entries-differ': (f: Fault) => `Các mục ${f.first}–${f.last} không còn khớp`, 'seal-altered': (f: Fault) => `Niêm phong ${f.seal} đã bị sửa`, 'chain-broken': (f: Fault) => `Chuỗi đứt trước niêm phong ${f.seal}`, 'noted-seal-missing': () => 'Không còn niêm phong đã ghi lại' } as Record<string, (f: Fault) => string>,
    previous: 'Các niêm phong gần đây',
  },
}
interface Fault { kind: string, entry?: number, seal?: number, first?: number, last?: number }
const en: typeof vi = {
  title: 'Audit trail', lead: 'Who changed what and when; it cannot be edited or deleted', newest: 'Back to newest', older: 'Older', none: 'No change is on record yet.', noneFiltered: 'No change meets these conditions.', clear: 'Clear all conditions', gone: 'a person no longer listed',
  andOthers: n => `and ${n} other records`, change: 'Change', field: 'Field', from: 'Before', to: 'After', hidden: 'changed; this account may not see the values', reasonIs: 'Reason', version: n => `version ${n}`, filled: n => n === 1 ? 'one field entered' : `${n} fields entered`, were: n => n === 1 ? 'one field when removed' : `${n} fields when removed`, onlyActor: name => `Only what ${name} did`, onlyRecord: 'Only this record', more: 'Show older', history: 'History', list: 'List of changes',
  filters: { actor: 'Who', noun: 'Kind of record', from: 'From', to: 'To', field: 'Field changed', record: 'Record', reason: 'Find in the reason', anyActor: 'Everybody', anyNoun: 'Any kind', anyField: 'Any field', recordHint: 'Code, e.g. KC24-0142', find: 'Find', title: 'Conditions' },

  seals: {
    title: 'Seals', lead: 'Each seal locks the entries before it and the seal before that. Altering, removing or inserting an entry shows.', last: 'Last seal', at: 'Made', unsealed: 'Not sealed yet', count: 'Seals', entries: n => `${n} entries`, never: 'There is no seal yet; the first one is made within 15 minutes.',
    copy: 'Copy the digest', copied: 'Digest copied', note: 'Note this digest in a report or a book outside the system; later it can be held against the chain with:', verify: 'Verify now', verifying: 'Reading the whole trail again…', neverVerified: 'This server has not verified the trail since it started.',
    whole: (entries, at) => `Whole: ${entries} entries fit their seals, verified at ${at}.`, broken: (n, at) => `Not whole: ${n} faults, verified at ${at}. Tell the system administrator at once and leave the server as it is.`,
    faults: { 'entry-altered': f => `Entry ${f.entry} was altered`, 'entry-removed': f => `Entry ${f.entry} was removed`, 'entry-inserted': f => `Entry ${f.entry} was inserted later`, 'entries-differ': f => `Entries ${f.first}–${f.last} no longer fit`, 'seal-altered': f => `Seal ${f.seal} was altered`, 'chain-broken': f => `The chain is broken before seal ${f.seal}`, 'noted-seal-missing': () => 'The noted seal is gone' },
    previous: 'Recent seals',
  },
}
export const words = { vi, en }
