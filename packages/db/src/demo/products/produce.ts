import type { MakerSheet } from '../makers.ts'

export const produce: MakerSheet[] = [
  {
    maker: { name: 'Công ty TNHH Nông sản Phong Trạch', nameEn: 'Phong Trạch Farm Produce Co., Ltd', legalForm: 'enterprise', province: 'Nghệ An', sector: 'agro', founded: 2013, workers: 31, address: null },
    products: [{
      group: 'food',
      plate: 'nhom-khac',
      name: ['Bơ lạc mịn nguyên vỏ lụa', 'Smooth peanut butter with the skin'],
      summary: ['Lạc rang cát, nghiền đá hai lần, chỉ thêm chút muối biển.', 'Peanuts roasted in sand and stone-ground twice, with nothing but a little sea salt.'],
      story: ['Lạc vùng cát ven biển nhỏ hạt mà nhiều dầu. Nghiền bằng đá chậm nên không nóng, dầu không tách, để nửa năm mặt hũ vẫn mịn.', 'Peanuts from the coastal sands are small and rich in oil. Stone grinds slowly and stays cool, the oil does not part, and a jar is still smooth after half a year.'],
      specification: [['Thành phần', 'Contents', 'Lạc 99 %, muối biển', 'Peanuts 99 %, sea salt'], ['Khối lượng', 'Weight', '300 g'], ['Đường, dầu cọ', 'Sugar, palm oil', 'Không', 'None'], ['Hạn dùng', 'Keeps for', '9 tháng', '9 months']],
      honour: { level: 'region', year: 2022, paper: 'valid' },
    }],
  },
  {
    maker: { name: 'HTX Miến dong Giáng Ngạn', nameEn: 'Giáng Ngạn Arrowroot Noodle Cooperative', legalForm: 'cooperative', province: 'Bắc Kạn', sector: 'agro', founded: 2010, workers: 42, address: 'Thôn Giáng Ngạn, xã Tuyền Khánh' },
    products: [{
      group: 'food',
      plate: 'nhom-khac',
      name: ['Miến dong tráng tay Giáng Ngạn', 'Giáng Ngạn arrowroot noodles'],
      summary: ['Bột dong riềng lọc mười hai lượt nước, sợi trong, nấu lại không nát.', 'Arrowroot starch washed in twelve waters: clear noodles that stand being heated again.'],
      story: [
        'Củ dong đào từ tháng Mười một đến giáp Tết, nghiền ngay trong ngày. Bột lắng mười hai lượt nước cho đến khi nước trong như nước giếng, vì vậy sợi miến trong mà không cần tẩy.\n\nBánh tráng phơi trên phên nứa, gặp nắng to thì giòn gãy, gặp mưa thì mốc. Nhà sấy nhận hỗ trợ năm 2021 giữ cho bánh khô đều, đêm mưa cũng làm được.\n\nTỉnh nay đã thuộc Thái Nguyên, nhưng trên bao vẫn in bản đồ thôn, ai đi qua cũng tìm được xưởng.',
        'The roots are dug from November to the lunar new year and ground the same day. The starch settles in twelve waters until they are as clear as a well, so the noodles are clear without any bleach.\n\nThe sheets dry on bamboo screens: strong sun makes them brittle and rain brings mould. A drying house supported in 2021 keeps them even, also on wet nights.\n\nThe province is now part of Thái Nguyên, but the bag still shows a map of the hamlet, and anyone passing will find the workshop.',
      ],
      specification: [['Thành phần', 'Contents', '100 % tinh bột dong riềng', '100 % arrowroot starch'], ['Khối lượng', 'Weight', '500 g'], ['Thời gian nấu', 'Cooking', '4–5 phút', '4–5 minutes'], ['Chất tẩy trắng', 'Bleach', 'Không', 'None'], ['Hạn dùng', 'Keeps for', '18 tháng', '18 months']],
      honour: { level: 'region', year: 2024, paper: 'valid' },
    }],
  },
  {
    maker: { name: 'HTX Mỳ gạo Đoài Khoái', nameEn: 'Đoài Khoái Rice Noodle Cooperative', legalForm: 'cooperative', province: 'Bắc Giang', sector: 'agro', founded: 2009, workers: 27, address: null },
    products: [{
      group: 'food',
      plate: 'nhom-khac',
      name: ['Mỳ gạo sợi nhỏ Đoài Khoái', 'Đoài Khoái fine rice noodles'],
      summary: ['Mỳ gạo bao thai, phơi hai nắng, dai mà không hàn the.', 'Noodles of bao thai rice, dried in two suns: firm without borax.'],
      story: ['Gạo ngâm tám giờ, xay nước, ép khô bớt rồi tráng hai lớp mỏng. Hai lớp dính vào nhau thành sợi dai, không cần thêm gì.', 'The rice soaks eight hours, is wet-ground, pressed and spread in two thin sheets. The two layers bind into a firm noodle, and nothing else is needed.'],
      specification: [['Thành phần', 'Contents', 'Gạo bao thai, muối', 'Bao thai rice, salt'], ['Khối lượng', 'Weight', '500 g; 1 kg'], ['Thời gian nấu', 'Cooking', '3 phút', '3 minutes'], ['Hạn dùng', 'Keeps for', '12 tháng', '12 months']],
      honour: { level: 'region', year: 2022, paper: 'expired' },
    }],
  },
  {
    maker: { name: 'HTX Nông sản Xuyến Khánh', nameEn: 'Xuyến Khánh Farm Produce Cooperative', legalForm: 'cooperative', province: 'Hưng Yên', sector: 'agro', founded: 2011, workers: 35, address: null },
    products: [{
      group: 'food',
      plate: 'nhom-khac',
      name: ['Tinh bột nghệ sấy lạnh', 'Cold-dried turmeric starch'],
      summary: ['Nghệ đỏ đất bãi, lọc bảy nước, sấy dưới 45 °C, màu cam tươi.', 'Red turmeric from river soil, washed seven times and dried below 45 °C, bright orange.'],
      story: ['Mười hai cân củ mới được một cân tinh bột. Máy sấy lạnh làm việc đó lâu gấp ba lò nóng nhưng bột không sạm.', 'Twelve kilos of root give one of starch. The cold dryer takes three times as long as the hot one, and the powder does not darken.'],
      specification: [['Thành phần', 'Contents', '100 % nghệ đỏ', '100 % red turmeric'], ['Khối lượng', 'Weight', '250 g'], ['Độ ẩm', 'Moisture', '≤ 8 %'], ['Hạn dùng', 'Keeps for', '24 tháng', '24 months']],
      honour: { level: 'region', year: 2024, paper: 'valid' },
    }],
  },
  {
    maker: { name: 'Cơ sở Kẹo dừa Thới Hảo', nameEn: 'Thới Hảo Coconut Candy Workshop', legalForm: 'household', province: 'Bến Tre', sector: 'agro', founded: 1997, workers: 21, address: null },
    products: [{
      group: 'food',
      plate: 'nhom-khac',
      name: ['Kẹo dừa lá dứa ít ngọt', 'Pandan coconut candy, less sweet'],
      summary: ['Nước cốt dừa cô chậm với mạch nha, giảm một phần ba đường, mềm không dính răng.', 'Coconut milk slowly reduced with malt and a third less sugar: soft, and kind to the teeth.'],
      story: ['Nồi quấy có mô tơ thay cho hai người đứng chảo nóng. Giảm đường thì kẹo chóng chảy, nên phải cô lâu hơn hai mươi phút và gói trong phòng lạnh.', 'A motor now stirs where two people stood over the hot pan. With less sugar the candy softens sooner, so it cooks twenty minutes longer and is wrapped in a cool room.'],
      specification: [['Thành phần', 'Contents', 'Dừa, mạch nha, đường, lá dứa', 'Coconut, malt, sugar, pandan'], ['Khối lượng', 'Weight', '300 g'], ['Đường', 'Sugar', '38 g/100 g'], ['Hạn dùng', 'Keeps for', '6 tháng', '6 months']],
      honour: { level: 'region', year: 2024, paper: 'valid' },
    }],
  },
  {
    maker: { name: 'HTX Đường thốt nốt Vĩnh Lẫm', nameEn: 'Vĩnh Lẫm Palm Sugar Cooperative', legalForm: 'cooperative', province: 'An Giang', sector: 'agro', founded: 2015, workers: 40, address: null },
    products: [{
      group: 'food',
      plate: 'nhom-khac',
      name: ['Đường thốt nốt sệt', 'Palm sugar syrup'],
      summary: ['Nước thốt nốt cô trong ngày, hũ thuỷ tinh, thơm mùi rơm nắng.', 'Palm sap reduced the day it is drawn, in glass, with the scent of sunny straw.'],
      story: ['Người lấy nước trèo mỗi ngày hai lượt, mỗi lượt ba mươi cây. Lò nấu hơi thay chảo củi giữ màu vàng sáng và bớt khói cho cả xóm.', 'The climbers go up twice a day, thirty palms each time. A steam boiler in place of the wood-fired pan keeps the gold colour and spares the whole hamlet the smoke.'],
      specification: [['Thành phần', 'Contents', '100 % nước thốt nốt', '100 % palm sap'], ['Khối lượng', 'Weight', '350 g'], ['Độ đường', 'Brix', '76°'], ['Hạn dùng', 'Keeps for', '12 tháng', '12 months']],
      honour: { level: 'region', year: 2024, paper: 'valid' },
    }],
  },
  {
    maker: { name: 'Công ty TNHH Hạt điều Long Đượm', nameEn: 'Long Đượm Cashew Co., Ltd', legalForm: 'enterprise', province: 'Bình Phước', sector: 'agro', founded: 2005, workers: 120, address: null },
    products: [{
      group: 'food',
      plate: 'nhom-khac',
      name: ['Hạt điều rang muối còn vỏ lụa', 'Salted cashews in their skins'],
      summary: ['Điều nhân cỡ W240 rang muối biển, giữ vỏ lụa, bùi và giòn lâu.', 'W240 kernels roasted in sea salt with the skin left on: nutty, and crisp for long.'],
      story: [
        'Điều về kho phải còn dưới chín phần trăm độ ẩm, không thì nhân mềm. Hạt hấp, để nguội một ngày rồi mới tách, nhờ thế ít vỡ.\n\nMáy tách vỏ cứng của công ty do một xưởng cơ khí trong tỉnh làm, tách được tám mươi cân một giờ. Người làm không còn phải chạm tay vào dầu vỏ.\n\nRang muối bằng trống quay, mười chín phút, sàng hết muối mịn. Vỏ lụa giữ lại làm hạt thơm hơn và lâu ỉu.',
        'Nuts must arrive with less than nine per cent moisture or the kernel turns soft. They are steamed and rest a day before shelling, and so break less.\n\nThe shelling machine was built by a mechanical workshop in the province and does eighty kilos an hour. Nobody touches the caustic oil of the shell any more.\n\nThe kernels turn nineteen minutes in a drum of salt, then the fine salt is sieved off. The skin that stays on gives scent and keeps them crisp.',
      ],
      specification: [['Cỡ nhân', 'Grade', 'W240'], ['Thành phần', 'Contents', 'Hạt điều 98 %, muối', 'Cashews 98 %, salt'], ['Khối lượng', 'Weight', '250 g; 500 g'], ['Độ ẩm', 'Moisture', '≤ 4 %'], ['Hạn dùng', 'Keeps for', '12 tháng', '12 months']],
      honour: { level: 'nation', year: 2025, paper: 'valid' },
    }],
  },
  {
    maker: { name: 'Cơ sở Muối ớt Tân Triêm', nameEn: 'Tân Triêm Chilli Salt Workshop', legalForm: 'household', province: 'Tây Ninh', sector: 'agro', founded: 2008, workers: 12, address: null },
    products: [{
      group: 'food',
      plate: 'nhom-khac',
      name: ['Muối tôm phơi nắng', 'Sun-dried shrimp salt'],
      summary: ['Muối, tôm khô, ớt và tỏi giã chung, phơi ba nắng, hạt tơi.', 'Salt, dried shrimp, chilli and garlic pounded together and dried in three suns, loose in grain.'],
      story: ['Tôm rang riêng, ớt bỏ hạt, tất cả giã lại rồi phơi trên nia. Hũ có nắp rắc hai cỡ lỗ, ý của một người khách.', 'The shrimp is roasted apart and the chilli seeded; all is pounded again and sunned on flat baskets. The lid has holes of two sizes, a customer’s idea.'],
      specification: [['Thành phần', 'Contents', 'Muối, tôm, ớt, tỏi', 'Salt, shrimp, chilli, garlic'], ['Khối lượng', 'Weight', '120 g'], ['Phẩm màu', 'Colouring', 'Không', 'None'], ['Hạn dùng', 'Keeps for', '12 tháng', '12 months']],
      honour: { level: 'region', year: 2022, paper: 'expired' },
    }],
  },
  {
    maker: { name: 'HTX Ong Sậu Phả', nameEn: 'Sậu Phả Beekeeping Cooperative', legalForm: 'cooperative', province: 'Hà Giang', sector: 'agro', founded: 2013, workers: 18, address: null },
    products: [{
      group: 'food',
      plate: 'nhom-khac',
      name: ['Mật ong hoa bạc hà cao nguyên', 'Highland mint-blossom honey'],
      summary: ['Mật quay một vụ trong năm, xanh ánh vàng, mát, tan nhanh.', 'One harvest a year: green with a glint of gold, cool, quick to melt.'],
      story: ['Hoa nở từ tháng Mười đến hết tháng Chạp trên nương đá. Ong nội, đàn nhỏ, mỗi đàn chừng bốn lít. Hết hoa là thôi quay, để lại nửa cầu mật cho ong ăn đông.', 'The flowers last from October to the end of the lunar year on stony fields. The bees are native and the hives small, some four litres each. When the bloom ends so does the harvest, and half the comb is left for the winter.'],
      specification: [['Mùa quay', 'Harvest', 'Tháng 11–12', 'November–December'], ['Độ ẩm', 'Moisture', '≤ 20 %'], ['Dung tích', 'Volume', '500 ml'], ['Hạn dùng', 'Keeps for', '24 tháng', '24 months']],
      honour: { level: 'province', year: 2024, paper: 'valid', earlier: [{ level: 'district', year: 2022 }] },
    }],
  },
  {
    maker: { name: 'HTX Gạo Quế Phiên', nameEn: 'Quế Phiên Rice Cooperative', legalForm: 'cooperative', province: 'Điện Biên', sector: 'agro', founded: 2017, workers: 26, address: null },
    products: [{
      group: 'food',
      plate: 'nhom-khac',
      name: ['Bánh gạo lứt rong biển', 'Brown rice crackers with seaweed'],
      summary: ['Gạo lứt thung lũng nổ hơi, ép mỏng, không chiên dầu.', 'Brown rice from the valley, puffed and pressed thin, without oil.'],
      story: ['Gạo gãy trước bán làm cám. Máy nổ hơi biến nó thành bánh, mỗi ngày ba tạ gạo gãy thành hai nghìn gói.', 'Broken rice used to go for bran. A puffing machine turns it into crackers: three hundred kilos a day make two thousand bags.'],
      specification: [['Thành phần', 'Contents', 'Gạo lứt 94 %, rong biển, muối', 'Brown rice 94 %, seaweed, salt'], ['Khối lượng', 'Weight', '80 g'], ['Hạn dùng', 'Keeps for', '8 tháng', '8 months'], ['Bảo quản', 'Storage', 'Nơi khô ráo', 'Keep dry']],
      status: 'draft',
    }],
  },
]
