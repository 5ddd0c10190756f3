import type { MakerSheet } from '../makers.ts'

export const meat: MakerSheet[] = [
  {
    maker: { name: 'HTX Thực phẩm Mận Lâu', nameEn: 'Mận Lâu Foods Cooperative', legalForm: 'cooperative', province: 'Sơn La', sector: 'agro', founded: 2014, workers: 22, address: 'Bản Mận Lâu, xã Sậu Nội' },
    products: [{
      group: 'food',
      plate: 'nhom-khac',
      name: ['Thịt bò gác bếp tẩm mắc khén', 'Smoke-dried beef with mắc khén pepper'],
      summary: ['Bắp bò thả đồi, ướp mắc khén và ớt khô, hun khói củi nhãn ba ngày.', 'Shank of hill-grazed cattle with mắc khén and dried chilli, three days in the smoke of longan wood.'],
      story: [
        'Miếng thịt thái dọc thớ, dày bằng ba ngón tay, ướp một đêm rồi xiên treo. Lò hun kín khói nhưng hở lửa: thịt khô bằng hơi ấm chứ không chín.\n\nMắc khén phải rang trên than cho thơm rồi mới giã. Giã sớm một ngày là mất mùi, nên chiều nào xưởng cũng rộn tiếng cối.\n\nTrước kia mỗi nhà gác vài cân trên bếp. Lò hun chung làm một mẻ hai trăm cân, có cửa đo nhiệt, và không còn bồ hóng bám vào thịt.',
        'The meat is cut along the grain, three fingers thick, seasoned overnight and hung. The kiln holds smoke but not fire: the beef dries in warmth and is never cooked.\n\nThe mắc khén is toasted over embers before it is pounded. A day too early and the scent is gone, so the mortars sound every afternoon.\n\nOnce every house hung a few kilos over its hearth. The shared kiln takes two hundred at a time, its heat can be read, and no soot falls on the meat.',
      ],
      specification: [['Thành phần', 'Contents', 'Bắp bò, mắc khén, ớt, gừng, muối', 'Beef shank, mắc khén, chilli, ginger, salt'], ['Khối lượng', 'Weight', '300 g; 500 g'], ['Bảo quản', 'Storage', '5 °C, hút chân không', '5 °C, vacuum-packed'], ['Hạn dùng', 'Keeps for', '4 tháng', '4 months']],
      honour: { level: 'region', year: 2024, paper: 'valid' },
    }],
  },
  {
    maker: { name: 'Cơ sở Thực phẩm Tùng Điền', nameEn: 'Tùng Điền Foods Workshop', legalForm: 'household', province: 'Hà Tĩnh', sector: 'agro', founded: 2010, workers: 9, address: null },
    products: [{
      group: 'food',
      plate: 'nhom-khac',
      name: ['Bò khô thái sợi sả ớt', 'Shredded dried beef with lemongrass'],
      summary: ['Bò khô xé sợi, cay sả, vị ngọt thịt chứ không ngọt đường.', 'Dried beef in threads, hot with lemongrass, sweet from the meat and not from sugar.'],
      story: ['Thịt luộc chín tái, cán mỏng rồi xé theo thớ. Máy cán mua năm 2023 thay cho chày gỗ, sợi đều hơn và đỡ mỏi tay người làm.', 'The beef is half boiled, rolled thin and torn along the grain. A roller bought in 2023 took over from the wooden pestle: the threads are more even and the arms less tired.'],
      specification: [['Thành phần', 'Contents', 'Thịt bò 90 %, sả, ớt, mật mía', 'Beef 90 %, lemongrass, chilli, molasses'], ['Khối lượng', 'Weight', '200 g'], ['Bảo quản', 'Storage', 'Nơi khô mát', 'Cool and dry'], ['Hạn dùng', 'Keeps for', '6 tháng', '6 months']],
      honour: { level: 'province', year: 2025, paper: 'valid' },
    }],
  },
  {
    maker: { name: 'Công ty TNHH Thực phẩm Lãm Giao', nameEn: 'Lãm Giao Foods Co., Ltd', legalForm: 'enterprise', province: 'Thanh Hóa', sector: 'agro', founded: 2004, workers: 58, address: null },
    products: [{
      group: 'food',
      plate: 'nhom-khac',
      name: ['Nem chua gói lá chuối Lãm Giao', 'Lãm Giao fermented pork in banana leaf'],
      summary: ['Nem lên men tự nhiên ba ngày, gói hai lớp lá, có mã tra ngày gói.', 'Pork fermented three days of its own accord, in two layers of leaf, with a code for the day of wrapping.'],
      story: ['Lá chuối hấp qua hơi nước cho dẻo và sạch, việc trước đây làm bằng tay từng tàu. Nem xếp giá trong phòng 28 °C nên mùa đông mùa hè chua như nhau.', 'The leaves are steamed soft and clean, once done by hand one by one. The rolls ripen on racks at 28 °C and are equally sour in winter and summer.'],
      specification: [['Thành phần', 'Contents', 'Thịt nạc, bì, thính, tỏi, ớt', 'Lean pork, rind, roasted rice, garlic, chilli'], ['Quy cách', 'Packing', '10 chiếc', '10 pieces'], ['Bảo quản', 'Storage', '5 °C'], ['Hạn dùng', 'Keeps for', '15 ngày', '15 days']],
      honour: { level: 'region', year: 2022, paper: 'withdrawn' },
    }],
  },
]
