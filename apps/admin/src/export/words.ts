const vi = {
  title: 'Tệp đã xuất', lead: (days: number) => `Tệp của những danh sách dài, giữ ${days} ngày rồi tự xoá. Chỉ mình bạn tải được.`, list: 'Danh sách tệp đã xuất', none: 'Chưa có tệp nào.', noneText: (rows: string) => `Danh sách từ ${rows} dòng trở xuống tải về ngay; danh sách dài hơn được lập ở đây, trong lúc bạn làm việc khác.`,
  file: 'Tệp', count: (n: string) => `${n} dòng`, of: 'Danh sách', rows: 'Số dòng', size: 'Cỡ', made: 'Yêu cầu lúc', until: 'Giữ đến', state: 'Tình trạng', download: 'Tải về', downloadOne: (name: string) => `Tải về ${name}`, remove: 'Xoá tệp', removeOne: (name: string) => `Xoá ${name}`, stop: 'Dừng', stopOne: (name: string) => `Dừng lập ${name}`,
  ready: 'đã xong', queued: 'đang chờ', running: 'đang lập', cancelled: 'đã dừng', failed: 'không lập được', progress: (done: string, total: string) => `${done}/${total} dòng`, incident: (id: string) => `Sự cố ${id}`, removed: (name: string) => `Đã xoá ${name}`,
  reasons: { 'too-many-rows': 'Danh sách đã dài quá mức cho một tệp; thêm điều kiện lọc rồi xuất lại.', 'no-right-to-export': 'Tài khoản không còn quyền xuất danh sách này.', 'check-fields': 'Bộ lọc không còn hiểu được; mở lại danh sách rồi xuất lại.' } as Record<string, string>,
}
const en: typeof vi = {
  title: 'Exported files', lead: days => `Files of long lists, kept ${days} days, then taken away. Only you can load them.`, list: 'List of exported files', none: 'There is no file yet.', noneText: rows => `A list of up to ${rows} rows is loaded at once; a longer one is made here while you do something else.`,
  file: 'File', count: n => `${n} rows`, of: 'List', rows: 'Rows', size: 'Size', made: 'Asked for', until: 'Kept until', state: 'State', download: 'Download', downloadOne: name => `Download ${name}`, remove: 'Remove the file', removeOne: name => `Remove ${name}`, stop: 'Stop', stopOne: name => `Stop making ${name}`,
  ready: 'ready', queued: 'waiting', running: 'being made', cancelled: 'stopped', failed: 'could not be made', progress: (done, total) => `${done}/${total} rows`, incident: id => `Incident ${id}`, removed: name => `${name} removed`,
  reasons: { 'too-many-rows': 'The list has become too long for one file; add a condition and export again.', 'no-right-to-export': 'This account may no longer export this list.', 'check-fields': 'The filter is no longer understood; open the list and export again.' },
}
export const words = { vi, en }
