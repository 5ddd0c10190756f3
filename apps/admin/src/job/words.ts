const vi = {
  title: 'Việc đang chạy', help: 'Việc lâu đang chạy và vừa xong', none: 'Không có việc nào đang chạy.', count: (n: number) => `${n} việc đang chạy`, recent: 'Vừa xong',
  kinds: { 'import-check': 'Kiểm tra tệp', 'import-commit': 'Ghi vào sổ', 'export': 'Xuất danh sách' }, states: { queued: 'đang chờ', running: 'đang chạy', done: 'đã xong', failed: 'không xong', cancelled: 'đã dừng' },
  cancel: (title: string) => `Dừng ${title}`, open: 'Xem', download: 'Tải về', rows: (done: string, all: string) => `${done}/${all} dòng`, ended: (what: string, title: string) => `${what} xong: ${title}`, failed: (what: string, title: string) => `${what} không xong: ${title}`,
}
const en: typeof vi = {
  title: 'Running work', help: 'Long work that runs or has just ended', none: 'Nothing is running.', count: n => `${n} running`, recent: 'Just ended',
  kinds: { 'import-check': 'Checking a file', 'import-commit': 'Writing', 'export': 'Exporting a list' }, states: { queued: 'waiting', running: 'running', done: 'done', failed: 'failed', cancelled: 'stopped' },
  cancel: title => `Stop ${title}`, open: 'Open', download: 'Download', rows: (done, all) => `${done}/${all} rows`, ended: (what, title) => `${what}: done, ${title}`, failed: (what, title) => `${what}: failed, ${title}`,
}
export const words = { vi, en }
