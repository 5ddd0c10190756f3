interface Statement { title: string, lead: string, parts: readonly (readonly [string, string])[] }

/** Short pages that the footer leads to; each says only what this portal does. */
export const statements: Record<'privacy' | 'terms' | 'accessibility', { vi: Statement, en: Statement }> = {
  privacy: {
    vi: {
      title: 'Quyền riêng tư',
      lead: 'Xem trang này không cần tài khoản, và trang không theo dõi người xem.',
      parts: [
        ['Trang ghi lại gì', 'Máy chủ ghi giờ, địa chỉ trang và kết quả của mỗi lượt xem để tìm lỗi. Không có mã theo dõi, quảng cáo hay thống kê của bên thứ ba.'],
        ['Cookie', 'Chỉ một cookie tên “theme”, giữ lựa chọn giao diện sáng hoặc tối trong một năm. Chưa bấm nút đổi giao diện thì không có cookie nào.'],
        ['Thông tin về cơ sở', 'Trang chỉ công bố tên cơ sở, hình thức pháp lý, năm thành lập, số lao động, tỉnh và sản phẩm. Mã số thuế, số điện thoại và tên chủ hộ không rời khỏi cửa công khai.'],
        ['Hỏi và yêu cầu sửa', 'Cơ sở thấy thông tin sai có thể yêu cầu Sở Công Thương nơi mình hoạt động sửa hoặc rút.'],
      ],
    },
    en: {
      title: 'Privacy',
      lead: 'Reading this site needs no account, and the site does not follow its readers.',
      parts: [
        ['What is recorded', 'The server notes the time, address and outcome of each request in order to find faults. There is no tracking, advertising or statistics of others.'],
        ['Cookies', 'One cookie named “theme” keeps your choice of light or dark for a year. Until you press that button there is none.'],
        ['About makers', 'The site shows a maker’s name, legal form, year of founding, number of workers, province and products. Tax codes, telephone numbers and owners’ names of households stay behind the open door.'],
        ['Questions and corrections', 'A maker who finds a mistake may ask the Department of Industry and Trade of its province to correct or withdraw it.'],
      ],
    },
  },
  terms: {
    vi: {
      title: 'Điều khoản sử dụng',
      lead: 'Thông tin trên trang để tra cứu; giấy chứng nhận và quyết định gốc mới là căn cứ.',
      parts: [
        ['Số liệu', 'Số đã công bố được giữ nguyên như văn bản nguồn, kể cả khi chưa khớp; chỗ chưa khớp có ghi chú. Số tính lại luôn được ghi là số tính.'],
        ['Dữ liệu minh hoạ', 'Bản ghi mang nhãn “Dữ liệu minh hoạ” là ví dụ dựng sẵn: không phải cơ sở, sản phẩm hay giấy chứng nhận có thật.'],
        ['Dùng lại', 'Mã nguồn theo giấy phép MIT. Bản đồ dựng từ @svg-maps/vietnam theo giấy phép CC BY 4.0, đã lược nét và gộp; dùng lại phải ghi nguồn. Tranh minh hoạ vẽ riêng cho cổng này.'],
        ['Bản đồ', 'Bản đồ để tra cứu theo tỉnh, thành, không dùng làm căn cứ địa giới.'],
      ],
    },
    en: {
      title: 'Terms of use',
      lead: 'What is shown here is for looking up; the certificates and decisions themselves are the evidence.',
      parts: [
        ['Figures', 'Published figures are kept as their source prints them, even where they disagree; disagreements are marked. What was computed is always said to be computed.'],
        ['Demonstration data', 'Records tagged “Demonstration data” are made-up examples: no real maker, product or certificate.'],
        ['Reuse', 'The code is under the MIT licence. Maps are made from @svg-maps/vietnam under CC BY 4.0, simplified and joined; name the source when you reuse them. The plates were drawn for this site.'],
        ['Maps', 'The maps help to find a province; they are not evidence of boundaries.'],
      ],
    },
  },
  accessibility: {
    vi: {
      title: 'Trợ năng',
      lead: 'Trang được làm để ai cũng đọc và tìm được: bằng bàn phím, bằng trình đọc màn hình, trên điện thoại rẻ và mạng chậm.',
      parts: [
        ['Cách làm', 'Mục tiêu là WCAG 2.2 mức AA. Mọi trang đọc được và tìm được khi tắt JavaScript; bản đồ có danh sách số bên cạnh; trạng thái luôn có chữ và hình, không chỉ có màu; chữ có độ tương phản từ 4,5:1 ở cả giao diện sáng và tối.'],
        ['Đã kiểm tra', 'Trang chủ, danh mục, trang sản phẩm và trang số liệu được kiểm tra bằng axe ở ba cỡ màn hình, hai ngôn ngữ, hai giao diện.'],
        ['Chỗ còn hạn chế', 'Một số mô tả sản phẩm chưa có bản tiếng Anh và hiện bằng tiếng Việt, có ghi chú. Bản đồ chưa chọn được từng tỉnh bằng bàn phím; hãy dùng danh sách bên cạnh.'],
      ],
    },
    en: {
      title: 'Accessibility',
      lead: 'Made to be read and searched by everybody: by keyboard, by screen reader, on a cheap phone over a slow line.',
      parts: [
        ['How', 'The aim is WCAG 2.2 level AA. Every page can be read and searched with JavaScript off; each map has a list of its numbers beside it; a state always has a word and a sign, never a colour alone; text has a contrast of at least 4.5:1 in both themes.'],
        ['Checked', 'The first page, the catalogue, product pages and the figures are checked with axe at three widths, in both languages and themes.'],
        ['What is missing', 'Some product texts have no English yet and are shown in Vietnamese, and say so. Provinces cannot be picked on the map by keyboard; use the list beside it.'],
      ],
    },
  },
}
