import type { MakerSheet } from '../makers.ts'

export const coffee: MakerSheet[] = [
  {
    maker: { name: 'Công ty TNHH Nông sản Ea Rây', nameEn: 'Ea Rây Farm Produce Co., Ltd', legalForm: 'enterprise', province: 'Đắk Lắk', sector: 'agro', founded: 2010, workers: 63, address: 'Buôn Rây, xã Ea Sương' },
    products: [
      {
        group: 'food',
        plate: 'thuc-pham-ca-phe',
        name: ['Cà phê robusta chín cây rang mộc', 'Plain-roasted robusta, picked ripe'],
        summary: ['Chỉ quả chín đỏ, phơi giàn lưới, rang không tẩm; đắng gọn, thơm ca cao.', 'Only red cherries, dried on raised nets and roasted with nothing added: a short bitterness and cocoa.'],
        story: [
          'Hái chín là việc khó nhất vì phải đi qua một cây bốn lượt. Công ty trả thêm cho mỗi cân quả có tỷ lệ chín trên chín mươi lăm phần trăm, cân ngay đầu rẫy, ghi sổ trước mặt người hái.\n\nCà phê phơi trên giàn lưới cao ngang ngực, đảo hai giờ một lần, hai mươi ngày mới khô. Nhờ vậy hạt không có mùi đất như phơi sân.\n\nMáy rang 30 kg có đầu dò nhiệt, mua năm 2021 một phần bằng kinh phí khuyến công. Mỗi mẻ in ra một đường nhiệt, dán lên bao.',
          'Picking ripe is the hard part, since every tree must be visited four times. The firm pays more for each kilo with over ninety-five per cent ripe cherries, weighed at the edge of the field and written down before the picker’s eyes.\n\nThe coffee dries on nets at the height of the chest, turned every two hours for twenty days. So it has none of the earthy smell of coffee dried on the ground.\n\nThe 30 kg roaster with its probe came in 2021, in part with industrial promotion money. Each batch prints its curve, and the curve goes on the bag.',
        ],
        specification: [['Giống', 'Variety', 'Robusta'], ['Tỷ lệ quả chín', 'Ripe cherries', '≥ 95 %'], ['Mức rang', 'Roast', 'Vừa', 'Medium'], ['Khối lượng', 'Weight', '250 g; 500 g'], ['Phụ gia', 'Additives', 'Không', 'None'], ['Hạn dùng', 'Keeps for', '9 tháng', '9 months']],
        honour: { level: 'nation', year: 2025, paper: 'valid', earlier: [{ level: 'region', year: 2022 }] },
      },
      {
        group: 'food',
        plate: 'nhom-khac',
        name: ['Bơ sáp sấy giòn', 'Crisp dried avocado'],
        summary: ['Bơ sáp chín tới, thái lát, sấy thăng hoa; giòn, béo, không chiên.', 'Ripe buttery avocado, sliced and freeze-dried: crisp and rich, never fried.'],
        story: ['Bơ chín trong ba ngày là hết bán được. Sấy thăng hoa giữ nguyên màu xanh và vị béo, nên mùa bơ ba tháng nay đủ hàng cho cả năm, quả nhỏ cũng không phải bỏ.', 'A ripe avocado can be sold for three days. Freeze-drying keeps the green and the richness, so that three months of harvest now last a year and small fruit is no longer thrown away.'],
        specification: [['Thành phần', 'Contents', '100 % bơ sáp', '100 % avocado'], ['Khối lượng', 'Weight', '50 g; 100 g'], ['Độ ẩm', 'Moisture', '≤ 4 %'], ['Đường, muối', 'Sugar, salt', 'Không thêm', 'None added'], ['Hạn dùng', 'Keeps for', '12 tháng', '12 months']],
        honour: { level: 'region', year: 2024, paper: 'valid' },
      },
    ],
  },
  {
    maker: { name: 'HTX Cà phê Mận Đỉnh', nameEn: 'Mận Đỉnh Coffee Cooperative', legalForm: 'cooperative', province: 'Sơn La', sector: 'agro', founded: 2016, workers: 41, address: 'Bản Mận Đỉnh, xã Quế Hoàn' },
    products: [{
      group: 'food',
      plate: 'thuc-pham-ca-phe',
      name: ['Cà phê arabica chế biến mật ong', 'Honey-processed arabica'],
      summary: ['Arabica độ cao 1.100 m, phơi còn lớp nhớt, vị mận chín và đường thốt.', 'Arabica from 1,100 m, dried in its mucilage: ripe plum and palm sugar.'],
      story: ['Bà con quen bán quả tươi cho xe tải. Ba năm nay hợp tác xã giữ lại một phần, xát vỏ mà không rửa nhớt, phơi mười tám ngày dưới mái nhựa. Mỗi cân nhân giữ lại bán được gấp ba bán quả.', 'Families here sold fresh cherries to the lorry. For three years the cooperative has kept part of them, pulped but unwashed, drying eighteen days under a plastic roof. A kilo kept back earns three times as much.'],
      specification: [['Giống', 'Variety', 'Arabica Catimor'], ['Độ cao', 'Altitude', '1.100 m', '1,100 m'], ['Mức rang', 'Roast', 'Sáng vừa', 'Light to medium'], ['Khối lượng', 'Weight', '250 g']],
      honour: { level: 'nation', year: 2023, paper: 'expired' },
    }],
  },
  {
    maker: { name: 'HTX Nông sản Gio Khê', nameEn: 'Gio Khê Farm Produce Cooperative', legalForm: 'cooperative', province: 'Quảng Trị', sector: 'agro', founded: 2014, workers: 33, address: null },
    products: [{
      group: 'food',
      plate: 'thuc-pham-ca-phe',
      name: ['Cà phê arabica rửa ướt Gio Khê', 'Gio Khê washed arabica'],
      summary: ['Arabica đất đỏ, rửa ướt, vị sạch, chua thanh như cam.', 'Arabica from red soil, fully washed: clean, with the brightness of orange.'],
      story: ['Nước rửa cà phê trước đây chảy thẳng ra suối. Nay xưởng có bể lắng ba ngăn, vỏ ủ thành phân trả lại vườn, và cà phê sạch vị hơn hẳn vì nước luôn mới.', 'The washing water used to run straight into the stream. Now there are three settling tanks, the pulp goes back to the gardens as compost, and the coffee is cleaner because the water always is.'],
      specification: [['Giống', 'Variety', 'Arabica'], ['Sơ chế', 'Process', 'Rửa ướt', 'Washed'], ['Khối lượng', 'Weight', '250 g; 1 kg'], ['Hạn dùng', 'Keeps for', '9 tháng', '9 months']],
      honour: { level: 'region', year: 2022, paper: 'valid' },
    }],
  },
  {
    maker: { name: 'Công ty TNHH Cà phê Krông Quýt', nameEn: 'Krông Quýt Coffee Co., Ltd', legalForm: 'enterprise', province: 'Lâm Đồng', sector: 'agro', founded: 2017, workers: 28, address: null },
    products: [{
      group: 'food',
      plate: 'thuc-pham-ca-phe',
      name: ['Cà phê phin giấy Krông Quýt', 'Krông Quýt drip-bag coffee'],
      summary: ['Cà phê xay đóng túi phin giấy, nạp khí ni tơ, pha trong hai phút ở bất cứ đâu.', 'Ground coffee in paper drip bags flushed with nitrogen: two minutes, anywhere with hot water.'],
      story: ['Máy đóng túi nhận hỗ trợ khuyến công làm 1.800 túi một giờ. Cà phê xay lúc nào đóng luôn lúc đó, không để qua đêm.', 'A bagging machine bought with promotion support makes 1,800 bags an hour. Coffee is bagged the hour it is ground and never left overnight.'],
      specification: [['Phối trộn', 'Blend', '70 % arabica, 30 % robusta'], ['Quy cách', 'Packing', '10 túi × 12 g', '10 bags of 12 g'], ['Hạn dùng', 'Keeps for', '12 tháng', '12 months'], ['Phụ gia', 'Additives', 'Không', 'None']],
      honour: { level: 'province', year: 2025, paper: 'valid' },
    }],
  },
]
