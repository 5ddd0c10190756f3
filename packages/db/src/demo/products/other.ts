import type { MakerSheet } from '../makers.ts'

export const other: MakerSheet[] = [
  {
    maker: { name: 'HTX Quế Giáng Trạch', nameEn: 'Giáng Trạch Cinnamon Cooperative', legalForm: 'cooperative', province: 'Yên Bái', sector: 'wood', founded: 2010, workers: 39, address: null },
    products: [{
      group: 'other',
      plate: 'nhom-khac',
      name: ['Hương quế que tăm', 'Cinnamon incense on fine sticks'],
      summary: ['Bột vỏ quế và lá quế, không hoá chất, tàn cong tự nhiên, khói nhẹ.', 'Ground cinnamon bark and leaf, no chemicals, ash that curls by itself, little smoke.'],
      story: ['Cành lá quế trước bỏ lại rừng, nay nghiền làm hương cùng vụn vỏ. Tăm vót từ vầu của chính vùng quế.', 'Twigs and leaves were left in the forest; now they are ground with the bark trimmings. The sticks are split from bamboo of the same hills.'],
      specification: [['Thành phần', 'Contents', 'Bột quế, keo bời lời, tăm vầu', 'Cinnamon, litsea gum, bamboo'], ['Chiều dài', 'Length', '30 cm'], ['Cháy trong', 'Burns for', '45 phút', '45 minutes'], ['Quy cách', 'Packing', '200 que', '200 sticks']],
      honour: { level: 'region', year: 2024, paper: 'valid' },
    }],
  },
  {
    maker: { name: 'Cơ sở Tinh dầu Gio Lũng', nameEn: 'Gio Lũng Essential Oil Workshop', legalForm: 'household', province: 'Quảng Bình', sector: null, founded: 2013, workers: 8, address: null },
    products: [{
      group: 'other',
      plate: 'nhom-khac',
      name: ['Tinh dầu tràm gió chưng nồi đồng', 'Cajuput oil from a copper still'],
      summary: ['Lá tràm cát, chưng hơi năm giờ, lọc qua giấy, ấm và dịu.', 'Leaves from the sands, five hours over steam, filtered through paper: warm and mild.'],
      story: ['Một tạ lá được ba trăm mililít dầu. Bã lá phơi khô đốt lò cho mẻ sau, nên nhà không mua củi.', 'A hundred kilos of leaf give three hundred millilitres of oil. Spent leaf, dried, fires the next batch, and no firewood is bought.'],
      specification: [['Thành phần', 'Contents', '100 % tinh dầu tràm gió', '100 % cajuput oil'], ['Dung tích', 'Volume', '50; 100 ml'], ['Cineol', 'Cineole', '≥ 42 %'], ['Hạn dùng', 'Keeps for', '36 tháng', '36 months']],
      honour: { level: 'region', year: 2022, paper: 'unstated' },
    }],
  },
  {
    maker: { name: 'Công ty TNHH Vật liệu Trà Tuyền', nameEn: 'Trà Tuyền Building Materials Co., Ltd', legalForm: 'enterprise', province: 'Quảng Ngãi', sector: null, founded: 2011, workers: 44, address: null },
    products: [{
      group: 'other',
      plate: 'nhom-khac',
      name: ['Gạch bông xi măng ép tay', 'Hand-pressed encaustic cement tile'],
      summary: ['Gạch bông 20 × 20, màu khoáng rót khuôn đồng, ép 80 tấn, không nung.', 'Tiles 20 × 20 cm, mineral colours poured in brass dividers, pressed at 80 tons, never fired.'],
      story: [
        'Màu rót vào từng ngăn của khuôn đồng, nhấc khuôn lên thì các màu chạm nhau mà không lẫn, đó là cái khó học nhất. Tay run một chút là cánh hoa nhoè.\n\nÉp xong gạch ngâm nước một ngày, phơi bóng râm hai tám ngày. Không lò nung nên không khói; vụn gạch hỏng nghiền lại làm lớp lót.\n\nMáy ép thuỷ lực mua năm 2021 thay cho đòn bẩy hai người đu, mỗi viên vẫn rót bằng tay.',
        'Colour is poured into each cell of a brass divider; when it is lifted the colours touch and do not mix, and that is the hardest thing to learn. A trembling hand blurs the petal.\n\nThe pressed tile lies a day in water and twenty-eight in the shade. There is no kiln and no smoke, and broken tiles are ground for the backing.\n\nA hydraulic press bought in 2021 replaced a lever on which two people swung. Each tile is still poured by hand.',
      ],
      specification: [['Kích thước', 'Size', '20 × 20 × 1,6 cm', '20 × 20 × 1.6 cm'], ['Lực ép', 'Pressed at', '80 tấn', '80 tons'], ['Số màu', 'Colours', '2–6'], ['Độ hút nước', 'Absorption', '≤ 10 %'], ['Dưỡng hộ', 'Curing', '28 ngày', '28 days']],
      honour: { level: 'region', year: 2024, paper: 'valid' },
    }],
  },
  {
    maker: { name: 'HTX Thảo mộc Cẩm Sùng', nameEn: 'Cẩm Sùng Herbal Cooperative', legalForm: 'cooperative', province: 'Hòa Bình', sector: null, founded: 2018, workers: 13, address: null },
    products: [
      {
        group: 'other',
        plate: 'nhom-khac',
        name: ['Xà phòng thảo mộc mường', 'Herbal soap of the hills'],
        summary: ['Dầu dừa, nước tro, lá mùi già; ủ bốn mươi ngày cho dịu da.', 'Coconut oil, lye and old coriander, cured forty days until gentle.'],
        story: ['Bánh xà phòng cắt xong xếp giá như phơi gạch, bốn mươi ngày mới bán. Ai vội thì chỉ bán được vỏ hộp.', 'The bars stand on racks like bricks and are sold after forty days. Those in a hurry may buy the box.'],
        specification: [['Thành phần', 'Contents', 'Dầu dừa, nước tro, mùi già', 'Coconut oil, lye, coriander'], ['Khối lượng', 'Weight', '100 g'], ['Ủ', 'Cured', '40 ngày', '40 days'], ['Hạn dùng', 'Keeps for', '18 tháng', '18 months']],
        honour: { level: 'province', year: 2025, paper: 'valid' },
      },
      {
        group: 'other',
        plate: 'nhom-khac',
        name: ['Nước gội bồ kết vỏ bưởi', 'Soapberry and pomelo hair wash'],
        summary: ['Bồ kết nướng, vỏ bưởi, hương nhu, nấu cô trong ngày.', 'Roasted honey locust, pomelo peel and basil, reduced the same day.'],
        story: ['Cơ sở đã ngừng làm vì chai thuỷ tinh vỡ nhiều khi gửi, đang thử chai khác.', 'No longer made: too many glass bottles broke in the post, and another bottle is being tried.'],
        specification: [['Thành phần', 'Contents', 'Bồ kết, vỏ bưởi, hương nhu', 'Honey locust, pomelo peel, basil'], ['Dung tích', 'Volume', '300 ml'], ['Bảo quản', 'Storage', 'Nơi mát', 'Keep cool'], ['Hạn dùng', 'Keeps for', '6 tháng', '6 months']],
        status: 'withdrawn',
      },
    ],
  },
  {
    maker: { name: 'Công ty TNHH Năng lượng Hoài Vang', nameEn: 'Hoài Vang Biofuel Co., Ltd', legalForm: 'enterprise', province: 'Bình Định', sector: 'wood', founded: 2014, workers: 47, address: null },
    products: [{
      group: 'other',
      plate: 'nhom-khac',
      name: ['Viên nén mùn cưa keo', 'Acacia sawdust pellets'],
      summary: ['Mùn cưa keo ép không keo dán, tro dưới một phần trăm, đốt lò hơi.', 'Acacia sawdust pressed without glue, under one per cent ash, for boilers.'],
      story: ['Mùn cưa của ba mươi xưởng mộc quanh vùng trước đổ đống, mưa chảy đen cả mương. Nay xe gom mỗi ngày hai chuyến.', 'Sawdust of thirty carpenters lay in heaps and ran black into the ditches when it rained. A lorry now collects it twice a day.'],
      specification: [['Đường kính', 'Diameter', '8 mm'], ['Nhiệt trị', 'Heat', '≥ 4.500 kcal/kg', '≥ 4,500 kcal/kg'], ['Độ tro', 'Ash', '≤ 1 %'], ['Độ ẩm', 'Moisture', '≤ 10 %']],
      honour: { level: 'region', year: 2022, paper: 'valid' },
    }],
  },
]
