const vi = { title: 'Trợ giúp', open: 'Trợ giúp trang này', close: 'Đóng trợ giúp', keys: 'Phím tắt', back: 'Về trang này', all: 'Mục lục', none: 'Trang này chưa có hướng dẫn riêng. Chọn trong mục lục.', failed: 'Chưa tải được hướng dẫn. Kiểm tra mạng rồi mở lại.' }
const en: typeof vi = { title: 'Help', open: 'Help for this page', close: 'Close help', keys: 'Shortcuts', back: 'Back to this page', all: 'Contents', none: 'This page has no text of its own. Choose one from the contents.', failed: 'The text did not load. Check the network and open it again.' }
export const words = { vi, en }
