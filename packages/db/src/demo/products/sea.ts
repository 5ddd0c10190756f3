import type { MakerSheet } from '../makers.ts'

export const sea: MakerSheet[] = [
  {
    maker: { name: 'Cơ sở Nước mắm Lạc Vịnh', nameEn: 'Lạc Vịnh Fish Sauce Workshop', legalForm: 'household', province: 'Nghệ An', sector: 'agro', founded: 1988, workers: 16, address: 'Xóm Lạc Vịnh, xã Thục Giao' },
    products: [{
      group: 'food',
      plate: 'thuc-pham-nuoc-mam',
      name: ['Nước mắm cá cơm ủ chum mười tám tháng', 'Anchovy fish sauce aged eighteen months in jars'],
      summary: ['Ba cá một muối, phơi nắng đánh đảo mỗi sáng; 35 độ đạm tự nhiên, không pha.', 'Three parts fish to one of salt, sunned and stirred every morning: 35° nitrogen by nature, never cut.'],
      story: [
        'Sân nhà xếp hai trăm chum, nắp đan tre, sáng mở ra phơi, chiều đậy lại. Mỗi chum có một sổ nhỏ ghi ngày muối, tàu cá, và ngày nào mưa không mở được.\n\nMuối phải là muối đã để một năm cho hết vị chát. Cá cơm về trong đêm, muối ngay trên bến, không ướp đá. Sau mười tám tháng nước mắm rút ra màu cánh gián, để lắng ba tuần mới đóng chai.\n\nNăm 2019 cơ sở nhận hỗ trợ máy chiết rót và phòng đóng chai kín. Việc ủ thì giữ nguyên, vì chưa có máy nào thay được nắng.',
        'Two hundred jars stand in the yard under woven lids, opened to the sun in the morning and covered at night. Each has a small book: the day of salting, the boat, the days of rain when it stayed shut.\n\nThe salt must have lain a year to lose its bitterness. Anchovies come in at night and are salted on the quay, with no ice. After eighteen months the sauce runs off a deep reddish brown and settles three weeks before bottling.\n\nIn 2019 the workshop was supported with a filling machine and a closed bottling room. The ageing was left alone: no machine has yet replaced the sun.',
      ],
      specification: [['Thành phần', 'Contents', 'Cá cơm, muối biển', 'Anchovy, sea salt'], ['Độ đạm', 'Nitrogen', '35 g/l'], ['Thời gian ủ', 'Aged', '18 tháng', '18 months'], ['Dung tích', 'Volume', '500 ml'], ['Chất bảo quản', 'Preservatives', 'Không', 'None'], ['Hạn dùng', 'Keeps for', '36 tháng', '36 months']],
      honour: { level: 'nation', year: 2025, paper: 'valid', earlier: [{ level: 'region', year: 2020 }] },
    }],
  },
  {
    maker: { name: 'Công ty TNHH Nước mắm Rạch Quới', nameEn: 'Rạch Quới Fish Sauce Co., Ltd', legalForm: 'enterprise', province: 'Kiên Giang', sector: 'agro', founded: 1999, workers: 44, address: null },
    products: [{
      group: 'food',
      plate: 'thuc-pham-nuoc-mam',
      name: ['Nước mắm cá cơm thùng gỗ Rạch Quới', 'Rạch Quới fish sauce from wooden vats'],
      summary: ['Ủ mười hai tháng trong thùng gỗ bời lời, rút từng giọt, thơm dịu, 40 độ đạm.', 'Twelve months in timber vats, drawn drop by drop: mild in scent, 40° nitrogen.'],
      story: ['Thùng gỗ cao hơn đầu người chứa mười hai tấn cá. Nước mắm tự thấm qua lớp cá mà chảy ra, gọi là nước nhĩ. Thùng mới phải dùng ba năm mới hết mùi gỗ, nên không thùng nào bị bỏ đi.', 'A vat taller than a man holds twelve tons of fish. The sauce seeps through the fish and drips out by itself. A new vat needs three years to lose the smell of wood, so none is ever thrown away.'],
      specification: [['Thành phần', 'Contents', 'Cá cơm, muối biển', 'Anchovy, sea salt'], ['Độ đạm', 'Nitrogen', '40 g/l'], ['Thời gian ủ', 'Aged', '12 tháng', '12 months'], ['Dung tích', 'Volume', '520 ml']],
      honour: { level: 'nation', year: 2023, paper: 'valid' },
    }],
  },
  {
    maker: { name: 'Cơ sở Nước mắm Bàu Thuần', nameEn: 'Bàu Thuần Fish Sauce Workshop', legalForm: 'household', province: 'Bình Thuận', sector: 'agro', founded: 1994, workers: 13, address: null },
    products: [{
      group: 'food',
      plate: 'thuc-pham-nuoc-mam',
      name: ['Nước mắm nhĩ Bàu Thuần', 'Bàu Thuần first-draw fish sauce'],
      summary: ['Nước nhĩ đầu tiên của thùng cá nục, vị mặn tròn, hợp chấm sống.', 'The first draw from a vat of scad: round in salt, made for dipping.'],
      story: ['Cơ sở chỉ bán nước nhĩ đầu, phần kéo sau để nấu cơm cho thợ. Từ khi tỉnh nhập vào Lâm Đồng, nhãn ghi cả tên cũ lẫn tên mới để khách quen còn tìm.', 'Only the first draw is sold; the later ones season the workers’ meals. Since the province joined Lâm Đồng the label carries both names, so that old customers still find it.'],
      specification: [['Thành phần', 'Contents', 'Cá nục, muối biển', 'Scad, sea salt'], ['Độ đạm', 'Nitrogen', '30 g/l'], ['Dung tích', 'Volume', '500 ml'], ['Hạn dùng', 'Keeps for', '24 tháng', '24 months']],
      honour: { level: 'region', year: 2020, paper: 'expired' },
    }],
  },
  {
    maker: { name: 'HTX Thủy sản Mạc Xá', nameEn: 'Mạc Xá Seafood Cooperative', legalForm: 'cooperative', province: 'Quảng Ninh', sector: 'agro', founded: 2007, workers: 48, address: null },
    products: [{
      group: 'food',
      plate: 'nhom-khac',
      name: ['Chả mực giã tay Mạc Xá', 'Mạc Xá hand-pounded squid cake'],
      summary: ['Mực mai tươi giã cối đá, dai giòn, cắn vào còn thấy thớ mực.', 'Fresh cuttlefish pounded in stone mortars: springy, with the grain of the flesh still in it.'],
      story: [
        'Máy xay cho ra chả mịn mà bở, nên khâu giã vẫn làm bằng cối đá, chỉ khác là chày có mô tơ nhịp thay tay. Nhịp chày chậm lại khi mực bắt đầu dẻo, người đứng cối nghe tiếng mà chỉnh.\n\nMực lột da, cắt nhỏ, để ráo trên lưới qua đêm ở 2 °C rồi mới giã. Chả rán một lửa, cấp đông ngay để giữ được sáu tháng mà không cần phụ gia giòn.\n\nHợp tác xã có 48 người, phần lớn là vợ của bạn thuyền. Ngày biển động không có mực thì nghỉ.',
        'A mincer makes a paste that is smooth and falls apart, so the pounding is still done in stone mortars; only the pestle has a motor to keep the beat. It slows as the flesh turns sticky, set by ear.\n\nThe cuttlefish is skinned, cut and drained overnight on nets at 2 °C. The cakes are fried once and frozen at once, and keep for six months with nothing added for crispness.\n\nForty-eight people work here, most of them wives of the crews. When the sea is rough there is no squid, and no work.',
      ],
      specification: [['Thành phần', 'Contents', 'Mực mai ≥ 92 %, thì là, tiêu', 'Cuttlefish ≥ 92 %, dill, pepper'], ['Khối lượng', 'Weight', '500 g'], ['Bảo quản', 'Storage', '−18 °C'], ['Hạn dùng', 'Keeps for', '6 tháng', '6 months'], ['Hàn the, phụ gia giòn', 'Borax, firming agents', 'Không', 'None']],
      honour: { level: 'nation', year: 2025, paper: 'valid' },
    }],
  },
  {
    maker: { name: 'Cơ sở Thực phẩm Phước Hiên', nameEn: 'Phước Hiên Foods Workshop', legalForm: 'household', province: 'Thừa Thiên Huế', sector: 'agro', founded: 2001, workers: 19, address: null },
    products: [{
      group: 'food',
      plate: 'nhom-khac',
      name: ['Tôm chua thố sành', 'Sour shrimp in a stoneware jar'],
      summary: ['Tôm đất ủ riềng, tỏi, măng non hai mươi ngày trong thố sành; chua dịu, cay ấm.', 'River shrimp cured twenty days with galangal, garlic and bamboo shoot: gently sour, warmly hot.'],
      story: ['Tôm phải còn nhảy khi rửa bằng rượu nếp. Thố sành thay cho hũ nhựa từ năm 2021, đắt hơn nhưng men trong thố giữ vị không đổi.', 'The shrimp must still jump when it is rinsed in rice spirit. Stoneware replaced plastic tubs in 2021; it costs more, but the taste stays put.'],
      specification: [['Thành phần', 'Contents', 'Tôm đất, riềng, tỏi, ớt, măng', 'Shrimp, galangal, garlic, chilli, bamboo shoot'], ['Khối lượng', 'Weight', '400 g'], ['Bảo quản', 'Storage', '5 °C'], ['Hạn dùng', 'Keeps for', '3 tháng', '3 months']],
      honour: { level: 'region', year: 2024, paper: 'valid' },
    }],
  },
  {
    maker: { name: 'HTX Tôm khô Giồng Mướp', nameEn: 'Giồng Mướp Dried Shrimp Cooperative', legalForm: 'cooperative', province: 'Cà Mau', sector: 'agro', founded: 2012, workers: 36, address: null },
    products: [{
      group: 'food',
      plate: 'nhom-khac',
      name: ['Tôm khô rừng ngập mặn', 'Dried shrimp from the mangroves'],
      summary: ['Tôm nuôi dưới tán đước, luộc, sấy mặt trời trong nhà kính, đỏ tự nhiên.', 'Shrimp reared under mangroves, boiled and sun-dried under glass, red by nature.'],
      story: ['Nhà kính phơi tôm dài bốn mươi mét che được ruồi và mưa, mẻ tôm khô trong hai ngày thay vì bốn. Tiền hỗ trợ khuyến công trả một phần nhà kính ấy.', 'A glasshouse forty metres long keeps off flies and rain and dries a batch in two days instead of four. Industrial promotion paid part of it.'],
      specification: [['Thành phần', 'Contents', 'Tôm, muối', 'Shrimp, salt'], ['Cỡ', 'Size', '80–100 con/kg', '80–100 per kg'], ['Khối lượng', 'Weight', '200 g; 500 g'], ['Độ ẩm', 'Moisture', '≤ 18 %']],
      honour: { level: 'region', year: 2024, paper: 'unstated' },
    }],
  },
]
