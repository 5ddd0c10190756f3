import type { MakerSheet } from '../makers.ts'

export const tea: MakerSheet[] = [
  {
    maker: { name: 'HTX Chè Trúc Đàm', nameEn: 'Trúc Đàm Tea Cooperative', legalForm: 'cooperative', province: 'Thái Nguyên', sector: 'agro', founded: 2009, workers: 46, address: 'Xóm Đồng Hoè, xã Tân Cương', before: ['Tổ hợp tác chè Trúc Đàm', '2014-03-31'] },
    products: [{
      group: 'food',
      plate: 'che-am-tra',
      name: ['Chè Tân Cương nõn tôm', 'Tân Cương green tea, one bud and one leaf'],
      summary: ['Một tôm một lá hái trước bảy giờ sáng, sao chảo gang, nước xanh vàng, chát dịu rồi ngọt lâu.', 'One bud and one leaf picked before seven in the morning and pan-fired in iron: a green-gold cup, lightly sharp, then long and sweet.'],
      story: [
        'Chè ở đây hái từ lúc còn sương. Người hái chỉ lấy một tôm và lá non đầu tiên, để rổ thoáng, không nén, rồi gánh về xưởng trong vòng hai giờ. Búp để qua trưa là đã thẫm, sao khéo mấy nước cũng đỏ.\n\nTrước năm 2019 hợp tác xã diệt men bằng chảo than, mỗi người đứng một chảo. Nay có ba tôn quay đốt ga và máy vò mâm đồng nhận hỗ trợ khuyến công, nhưng lần sao lấy hương cuối cùng vẫn làm trong chảo gang, vẫn do người nghe tiếng búp chè mà hạ lửa.\n\nMỗi mẻ có một mã ghi ngày hái, nương chè và người sao. Khách đến xưởng được pha thử ba mẻ gần nhất rồi mới chọn mua.',
        'Picking starts in the mist. Only the bud and the first young leaf are taken, laid loosely in open baskets and carried to the workshop within two hours. Leaves left past noon have already darkened, and no skill at the pan will bring the green back.\n\nUntil 2019 the cooperative fixed its tea over charcoal, one person to a pan. Today it has three gas-fired drums and a copper rolling table bought with industrial promotion support, but the last firing that raises the scent is still done in an iron pan, by someone who lowers the flame on the sound of the leaf.\n\nEach batch carries a code with the day, the plot and the person at the pan. Visitors taste the three latest batches before they choose.',
      ],
      specification: [['Nguyên liệu', 'Leaf', 'Một tôm, một lá', 'One bud, one leaf'], ['Giống chè', 'Cultivar', 'Trung du lá nhỏ', 'Small-leaf midland'], ['Khối lượng', 'Weight', '200 g'], ['Bao gói', 'Packing', 'Hộp thiếc, túi hút chân không', 'Tin box, vacuum pouch'], ['Độ ẩm', 'Moisture', '≤ 5 %'], ['Hạn dùng', 'Keeps for', '24 tháng', '24 months']],
      honour: { level: 'nation', year: 2025, paper: 'valid', earlier: [{ level: 'region', year: 2020 }] },
    }],
  },
  {
    maker: { name: 'HTX Chè Shan Nậm Sùng', nameEn: 'Nậm Sùng Shan Tea Cooperative', legalForm: 'cooperative', province: 'Hà Giang', sector: 'agro', founded: 2012, workers: 38, address: 'Thôn Nậm Sùng, xã Mận Phiên' },
    products: [{
      group: 'food',
      plate: 'che-hop-thiec',
      name: ['Chè Shan tuyết cổ thụ Nậm Sùng', 'Nậm Sùng Shan snow tea from old trees'],
      summary: ['Búp phủ lông trắng hái từ cây chè trăm tuổi, vị đậm, hậu ngọt, pha được bảy nước.', 'White-downed buds from trees a century old: deep in taste, sweet in finish, good for seven infusions.'],
      story: [
        'Cây chè cao hơn mái nhà, người hái phải trèo, nên mỗi ngày một người chỉ được bốn, năm cân búp tươi. Cả bản có chừng sáu trăm cây, cây nào cũng đánh số và ghi tên nhà đang giữ.\n\nBúp về đến xưởng là rải nong cho héo nhẹ, sao, vò tay rồi sấy bằng củi quế khô. Lớp lông trắng còn nguyên là dấu của người vò biết tay.\n\nTừ năm 2022 hợp tác xã trả tiền theo phẩm cấp ngay tại gốc cây, không mua xô. Nhờ vậy không ai chặt cành lấy búp cho nhanh nữa.',
        'The trees stand taller than the roofs and the pickers climb them, so that a day brings four or five kilos of fresh buds each. The hamlet has some six hundred trees, every one numbered and entered under the family that keeps it.\n\nAt the workshop the buds wither on flat baskets, are fired, rolled by hand and dried over cinnamon wood. Down that stays white shows a hand that knows its work.\n\nSince 2022 the cooperative has paid by grade at the foot of the tree instead of buying unsorted. Nobody cuts branches any more to fill a basket faster.',
      ],
      specification: [['Nguyên liệu', 'Leaf', 'Một tôm, hai lá non', 'One bud, two young leaves'], ['Độ cao nương chè', 'Altitude', '1.300–1.600 m', '1,300–1,600 m'], ['Khối lượng', 'Weight', '100 g; 250 g'], ['Cách pha', 'Brewing', '90 °C, 25 giây', '90 °C, 25 seconds'], ['Hạn dùng', 'Keeps for', '36 tháng', '36 months']],
      honour: { level: 'nation', year: 2023, paper: 'valid' },
    }],
  },
  {
    maker: { name: 'Công ty TNHH Chế biến chè Ngòi Hãn', nameEn: 'Ngòi Hãn Tea Processing Co., Ltd', legalForm: 'enterprise', province: 'Yên Bái', sector: 'agro', founded: 2006, workers: 74, address: null },
    products: [{
      group: 'food',
      plate: 'che-hop-thiec',
      name: ['Hồng trà Shan ủ chậm', 'Slow-oxidised Shan black tea'],
      summary: ['Chè đen từ búp Shan, ủ mười bốn giờ ở phòng mát; nước đỏ hổ phách, thơm mật và vỏ cam.', 'Black tea from Shan buds, oxidised fourteen hours in a cool room: an amber cup with honey and orange peel.'],
      story: ['Xưởng trước chỉ bán chè đen thô theo tấn. Năm 2020 một mẻ để quên trong phòng mát qua đêm lại thơm hơn mẻ ủ nóng, và từ đó người ta làm tiếp cái nhầm ấy cho ra bài: nhiệt độ, độ ẩm, bao lâu thì dừng. Nay cứ mười hai cân búp tươi được hai cân rưỡi hồng trà.', 'The works used to sell raw black tea by the ton. In 2020 a batch forgotten overnight in the cool room smelled better than the warm ones, and the mistake was worked out into a method: how cool, how damp, when to stop. Twelve kilos of fresh buds now give two and a half of black tea.'],
      specification: [['Nguyên liệu', 'Leaf', 'Búp chè Shan', 'Shan buds'], ['Thời gian ủ', 'Oxidation', '14 giờ', '14 hours'], ['Khối lượng', 'Weight', '150 g'], ['Cách pha', 'Brewing', '95 °C, 2 phút', '95 °C, 2 minutes']],
      honour: { level: 'region', year: 2024, paper: 'valid' },
    }],
  },
  {
    maker: { name: 'HTX Chè Bích Lâu', nameEn: 'Bích Lâu Tea Cooperative', legalForm: 'cooperative', province: 'Tuyên Quang', sector: 'agro', founded: 2011, workers: 29, address: 'Thôn Bích Lâu, xã Giáng Vịnh' },
    products: [{
      group: 'food',
      plate: 'che-am-tra',
      name: ['Chè xanh hương cốm Bích Lâu', 'Bích Lâu green tea with the scent of young rice'],
      summary: ['Chè xanh sao hai lửa, thoảng hương cốm, vị êm cho người mới uống chè.', 'Twice-fired green tea with a breath of young rice, gentle enough for those new to it.'],
      story: ['Hương cốm không phải ướp vào. Búp được hong chín giờ trên nong tre rồi mới diệt men, lâu hơn lệ thường ba giờ, và chính ba giờ ấy cho ra mùi lúa non.', 'The scent is not added. The leaf rests nine hours on bamboo trays before firing, three more than usual, and those three hours bring out the smell of young rice.'],
      specification: [['Nguyên liệu', 'Leaf', 'Một tôm, hai lá', 'One bud, two leaves'], ['Khối lượng', 'Weight', '100 g; 500 g'], ['Độ ẩm', 'Moisture', '≤ 6 %'], ['Hạn dùng', 'Keeps for', '18 tháng', '18 months']],
      honour: { level: 'region', year: 2022, paper: 'expired' },
    }],
  },
  {
    maker: { name: 'Công ty TNHH Trà Sính Quan', nameEn: 'Sính Quan Tea Co., Ltd', legalForm: 'enterprise', province: 'Lai Châu', sector: 'agro', founded: 2015, workers: 52, address: null },
    products: [{
      group: 'food',
      plate: 'che-hop-thiec',
      name: ['Trà ô long sấy lạnh Sính Quan', 'Sính Quan cold-dried oolong'],
      summary: ['Ô long viên tròn, sấy ở 38 °C để giữ hương hoa, nước vàng trong.', 'Rolled oolong dried at 38 °C to keep its flowers; a clear yellow cup.'],
      story: ['Nương chè trồng ở 1.100 m, trời lạnh nên búp lớn chậm. Xưởng thay lò sấy nóng bằng máy sấy lạnh, mẻ chè lâu gấp bốn lần nhưng hương lan không bay mất.', 'The gardens lie at 1,100 m and the cold slows the buds. A cold dryer has taken the place of the hot one: a batch takes four times as long, and the orchid scent stays.'],
      specification: [['Giống chè', 'Cultivar', 'Kim Tuyên'], ['Độ lên men', 'Oxidation', '25 %'], ['Khối lượng', 'Weight', '150 g'], ['Cách pha', 'Brewing', '90 °C, 40 giây', '90 °C, 40 seconds']],
      honour: { level: 'province', year: 2025, paper: 'unstated' },
    }],
  },
  {
    maker: { name: 'Cơ sở Chè sen Kiều Liễn', nameEn: 'Kiều Liễn Lotus Tea Workshop', legalForm: 'household', province: 'Hà Nội', sector: null, founded: 1996, workers: 11, address: 'Ngõ Hồ, xã Kiều Liễn' },
    products: [{
      group: 'food',
      plate: 'che-am-tra',
      name: ['Chè ướp gạo sen năm lượt', 'Green tea scented five times with lotus'],
      summary: ['Một cân chè ướp với gạo của một nghìn bông sen, năm lượt trong mười lăm ngày.', 'A kilo of tea scented with the stamens of a thousand lotus flowers, five rounds over fifteen days.'],
      story: [
        'Sen hái trước khi mặt trời lên, bông vừa hé. Cả nhà ngồi tách gạo sen, phần hạt trắng ở đầu nhị, rồi rải một lượt chè một lượt gạo trong chum đất.\n\nMỗi lượt ướp ba ngày, sấy khô bằng hơi nước nóng, bỏ gạo cũ, thay gạo mới. Đủ năm lượt thì cánh chè ngậm hương đến mức pha nước thứ ba vẫn còn thơm.\n\nMùa sen chỉ hơn hai tháng. Nhà làm chừng tám mươi cân một năm rồi thôi, không kéo dài bằng hương liệu.',
        'The flowers are cut before sunrise, just as they open. The whole family sits picking out the white tips of the stamens, then lays tea and stamens in turn in an earthen jar.\n\nEach round takes three days; the tea is dried over steam, the spent stamens go and fresh ones come. After five rounds the leaf holds so much scent that a third infusion still carries it.\n\nThe season lasts little more than two months. The house makes about eighty kilos a year and stops there; nothing is stretched with flavouring.',
      ],
      specification: [['Chè nền', 'Base tea', 'Chè xanh trung du', 'Midland green tea'], ['Số lượt ướp', 'Rounds of scenting', '5'], ['Khối lượng', 'Weight', '50 g; 100 g'], ['Mùa làm', 'Season', 'Tháng 5 đến tháng 7', 'May to July'], ['Hạn dùng', 'Keeps for', '12 tháng', '12 months']],
      honour: { level: 'region', year: 2024, paper: 'valid' },
    }],
  },
  {
    maker: { name: 'HTX Dược liệu Khuê Thấu', nameEn: 'Khuê Thấu Herbal Cooperative', legalForm: 'cooperative', province: 'Cao Bằng', sector: 'agro', founded: 2013, workers: 24, address: 'Xóm Khuê Thấu, xã Lịch Phả' },
    products: [{
      group: 'food',
      plate: 'che-hop-thiec',
      name: ['Chè dây túi lọc Khuê Thấu', 'Khuê Thấu vine tea in bags'],
      summary: ['Lá chè dây mọc trên núi đá, ủ phấn trắng tự nhiên, đóng túi lọc không ghim.', 'Vine tea from limestone slopes, cured to its natural white bloom, in bags without staples.'],
      story: ['Chè dây khác cây chè thường: không có chất làm mất ngủ, người già trong bản uống thay nước. Hợp tác xã thuê đất đá trồng lại cho khỏi phải đi rừng.', 'Vine tea is another plant than tea and keeps nobody awake; the old people of the hamlet drink it like water. The cooperative plants it on rented rocky land so that nobody needs to strip the forest.'],
      specification: [['Thành phần', 'Contents', '100 % lá chè dây', '100 % vine tea leaf'], ['Quy cách', 'Packing', '25 túi × 2 g', '25 bags of 2 g'], ['Cách pha', 'Brewing', '100 °C, 5 phút', '100 °C, 5 minutes'], ['Hạn dùng', 'Keeps for', '24 tháng', '24 months']],
      honour: { level: 'region', year: 2020, paper: 'expired' },
    }],
  },
  {
    maker: { name: 'HTX Chè Hạc Cát', nameEn: 'Hạc Cát Tea Cooperative', legalForm: 'cooperative', province: 'Nghệ An', sector: 'agro', founded: 2008, workers: 57, address: null },
    products: [{
      group: 'food',
      plate: 'che-am-tra',
      name: ['Chè xanh sao gang Hạc Cát', 'Hạc Cát iron-fired green tea'],
      summary: ['Chè xanh vùng đồi nắng, cánh xoăn chặt, chát rõ, hợp người uống chè đặc.', 'Green tea from sunny hills, tightly curled and frankly sharp, for those who like it strong.'],
      story: ['Nắng và gió tây làm búp chè ở đây dày, vị mạnh. Hợp tác xã không tìm cách làm nó dịu đi mà chỉ sao cho đều lửa, để ai quen uống chè đặc thì nhận ra ngay.', 'Sun and the western wind make thick buds with a strong taste. The cooperative does not try to soften it, only to fire it evenly, and drinkers of strong tea know it at once.'],
      specification: [['Nguyên liệu', 'Leaf', 'Một tôm, hai lá', 'One bud, two leaves'], ['Khối lượng', 'Weight', '500 g'], ['Bao gói', 'Packing', 'Túi hút chân không', 'Vacuum pouch'], ['Hạn dùng', 'Keeps for', '18 tháng', '18 months']],
      honour: { level: 'province', year: 2023, paper: 'valid' },
    }],
  },
]
