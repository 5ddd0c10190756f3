/** What Vietnamese lists of stolen passwords begin with, without marks, the commonest first; names of persons and places people love to use. */
export const vietnameseWords = [
  'matkhau', 'anhyeuem', 'emyeuanh', 'iloveyou', 'yeuem', 'yeuanh', 'anhnhoem', 'khongbiet', 'khongcopass', 'khongcomatkhau', 'matkhaucu',
  'maiyeuem', 'maiyeuanh', 'yeuemnhieu', 'yeumaimai', 'tinhyeu', 'conyeu', 'congai', 'contrai', 'giadinh', 'hanhphuc', 'baomat', 'bimat', 'dangnhap', 'taikhoan',
  'vietnam', 'hanoi', 'saigon', 'danang', 'haiphong', 'cantho', 'hochiminh', 'namdinh', 'ninhbinh', 'thaibinh', 'nghean', 'thanhhoa', 'quangninh', 'bacninh', 'hatinh', 'thainguyen', 'phutho', 'vinhphuc', 'dongnai', 'binhduong', 'longan', 'tiengiang',
  'nguyen', 'tran', 'pham', 'hoang', 'huynh', 'phan', 'dang', 'bui', 'duong', 'nguyenvan', 'nguyenthi', 'tranvan', 'tranthi', 'phamvan', 'lethi', 'levan',
  'tuan', 'hung', 'dung', 'cuong', 'thang', 'minh', 'linh', 'huong', 'trang', 'thuy', 'phuong', 'hien', 'nga', 'lan', 'hoa', 'mai', 'ngoc', 'anh', 'tung', 'son', 'long', 'hai', 'nam', 'quang', 'thanh', 'tien', 'toan', 'trung',
  'cogang', 'cohoc', 'hoctap', 'toiyeu', 'toiyeuvietnam', 'chaobuoisang', 'xinchao', 'camon', 'tamsu', 'thangngu', 'concac', 'voyeu', 'chongyeu', 'bome', 'meyeu', 'boyeu', 'nhotoi', 'motminh', 'codon', 'buonlam',
  'nhanvien', 'vanphong', 'congty', 'giamdoc', 'lanhdao', 'canbo', 'chuyenvien', 'phongban', 'hoinghi', 'baocao', 'sothong', 'socongthuong', 'ubnd', 'uyban', 'chinhphu',
  'motnamba', 'muoihai', 'motthaihai', 'mothaiba', 'mothaibabon', 'mothaibabonnam', 'thanhcong', 'phattai', 'phatloc', 'maytinh', 'dienthoai', 'internet', 'facebook', 'zalo',
] as const

/** Words of this house that everybody who works with it would try. */
export const houseWords = [
  'khuyencong', 'congthuong', 'bocongthuong', 'cuccongthuong', 'socongthuong', 'congthuongdiaphuong', 'congnghiep', 'tieuthucongnghiep', 'khuyen', 'congnghiepnongthon', 'cnnt', 'moit', 'arit', 'trungtamkhuyencong', 'quantri', 'quantrivien', 'admin', 'administrator', 'sanphamtieubieu', 'minhhoa',
] as const
