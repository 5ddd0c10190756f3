import type { MakerSheet } from '../makers.ts'

export const machines: MakerSheet[] = [
  {
    maker: { name: 'Công ty TNHH Cơ khí Thạch Lãng', nameEn: 'Thạch Lãng Mechanical Co., Ltd', legalForm: 'enterprise', province: 'Thái Nguyên', sector: 'mechanical', founded: 2005, workers: 64, address: 'Cụm công nghiệp Thạch Lãng' },
    products: [{
      group: 'mechanical',
      plate: 'co-khi-may-vo-che',
      name: ['Máy vò chè mâm đồng 25 kg/mẻ', 'Tea-rolling machine with a copper table, 25 kg a batch'],
      summary: ['Mâm đồng gân nổi, ép trục vít chỉnh từng nấc, thay tám người vò tay.', 'A ribbed copper table and a screw press set notch by notch: the work of eight pairs of hands.'],
      story: [
        'Mâm bằng đồng vì sắt làm chè thâm và inox thì trơn. Ba mươi hai gân trên mâm xếp theo đường cong tay người vò, đo từ một nghệ nhân chè rồi mới vẽ khuôn.\n\nTrục ép có mười hai nấc. Búp non ép nhẹ, lá già ép mạnh; tem trên máy ghi nấc cho từng loại chè, người mới đứng máy buổi đầu đã vò được.\n\nNăm 2020 công ty nhận hỗ trợ trung tâm gia công CNC nên mâm đúc xong phay một lần là xong, trước kia giũa tay bốn ngày. Máy đã bán ở chín tỉnh chè.',
        'The table is copper because iron darkens tea and steel is too smooth. Its thirty-two ribs follow the curve of a hand rolling leaf, measured from a master before the pattern was drawn.\n\nThe press has twelve notches. Young buds take a light one and old leaf a heavy one; a plate on the machine names the notch for each, and a beginner can roll on the first day.\n\nIn 2020 the firm was supported with a machining centre, so that a cast table is milled once instead of filed for four days. The machine works in nine tea provinces.',
      ],
      specification: [['Năng suất', 'Output', '25 kg/mẻ, 20 phút', '25 kg a batch, 20 minutes'], ['Mâm vò', 'Table', 'Đồng, Ø 650 mm', 'Copper, Ø 650 mm'], ['Động cơ', 'Motor', '1,5 kW, 220 V', '1.5 kW, 220 V'], ['Nấc ép', 'Press notches', '12'], ['Kích thước', 'Size', '1.250 × 1.100 × 1.480 mm', '1,250 × 1,100 × 1,480 mm'], ['Khối lượng', 'Weight', '265 kg'], ['Bảo hành', 'Warranty', '24 tháng', '24 months']],
      honour: { level: 'nation', year: 2025, paper: 'valid', earlier: [{ level: 'region', year: 2022 }] },
    }],
  },
  {
    maker: { name: 'Công ty TNHH Cơ khí chính xác Phong Ngạn', nameEn: 'Phong Ngạn Precision Engineering Co., Ltd', legalForm: 'enterprise', province: 'Hải Dương', sector: 'mechanical', founded: 2008, workers: 95, address: 'Cụm công nghiệp Phong Ngạn', showroom: 2023 },
    products: [{
      group: 'mechanical',
      plate: 'co-khi-banh-rang',
      name: ['Bộ bánh răng hộp số máy cày tay', 'Gear set for walking tractors'],
      summary: ['Thép 20CrMnTi thấm các bon, mài răng cấp 7, thay lẫn được với hàng nhập.', 'Carburised 20CrMnTi, teeth ground to grade 7, interchangeable with imported sets.'],
      story: [
        'Hộp số máy cày tay hỏng nhiều nhất ở bánh răng số hai. Công ty mua hàng chục hộp số cũ về tháo, đo, và thấy răng mẻ luôn cùng một phía: trục cong trước, răng gãy sau.\n\nBộ mới thêm nửa milimét chân răng và đổi ổ trục. Thử trên băng tải mười ngày liền, mỗi lô lấy ba bộ cắt ra soi lớp thấm.\n\nPhòng trưng bày đặt cả hộp số cũ bổ đôi cạnh hộp mới, thợ sửa máy các xã đến xem nhiều hơn khách mua.',
        'In a walking tractor the second gear fails first. The firm bought dozens of worn gearboxes and found the teeth always chipped on one side: the shaft bends and then the tooth breaks.\n\nThe new set has half a millimetre more at the root and another bearing. It ran ten days on the bench, and three sets of each lot are cut open to see the hardened layer.\n\nThe showroom has an old gearbox sawn in half beside the new one, and more village mechanics come than buyers.',
      ],
      specification: [['Gồm', 'Set of', '5 bánh răng', '5 gears'], ['Vật liệu', 'Steel', '20CrMnTi'], ['Độ cứng', 'Hardness', '58–62 HRC'], ['Cấp chính xác', 'Grade', '7'], ['Mô đun', 'Module', '3'], ['Bảo hành', 'Warranty', '12 tháng', '12 months']],
      isSet: true,
      honour: { level: 'region', year: 2022, paper: 'valid' },
    }],
  },
  {
    maker: { name: 'Cơ sở Cơ khí Giáng Lâu', nameEn: 'Giáng Lâu Mechanical Workshop', legalForm: 'household', province: 'Phú Thọ', sector: 'mechanical', founded: 2011, workers: 12, address: null },
    products: [{
      group: 'mechanical',
      plate: 'co-khi-may-vo-che',
      name: ['Máy sao chè tôn quay đốt ga', 'Gas-fired rotary tea pan'],
      summary: ['Tôn quay đường kính 800, có đồng hồ nhiệt hồng ngoại, tiết kiệm một phần tư ga.', 'An 800 mm drum with an infrared thermometer that saves a quarter of the gas.'],
      story: ['Người sao chè trước áp tay vào tôn đoán nhiệt. Mắt hồng ngoại đọc ngay trên vách tôn, ghi lại được mẻ nào ngon để lần sau làm đúng như thế.', 'Tea makers used to hold a hand near the drum and guess. The infrared eye reads the wall itself, and a good batch can be written down and repeated.'],
      specification: [['Năng suất', 'Output', '12 kg/mẻ', '12 kg a batch'], ['Nhiên liệu', 'Fuel', 'Ga', 'LPG'], ['Động cơ', 'Motor', '0,75 kW', '0.75 kW'], ['Khối lượng', 'Weight', '140 kg']],
      honour: { level: 'region', year: 2024, paper: 'valid' },
    }],
  },
  {
    maker: { name: 'Công ty TNHH Máy nông nghiệp Khuê Giao', nameEn: 'Khuê Giao Farm Machinery Co., Ltd', legalForm: 'enterprise', province: 'Thái Bình', sector: 'mechanical', founded: 2006, workers: 51, address: null },
    products: [{
      group: 'mechanical',
      plate: 'co-khi-banh-rang',
      name: ['Máy xay xát gạo liên hoàn 500 kg/giờ', 'Combined rice mill, 500 kg an hour'],
      summary: ['Sàng, bóc, xát, tách tấm trong một máy, gạo ra nguội, tỷ lệ gãy dưới tám phần trăm.', 'Cleaning, husking, whitening and grading in one machine: cool rice and under eight per cent broken.'],
      story: [
        'Gạo nóng là gạo gãy. Máy hút gió giữa hai lần xát nên hạt ra chỉ hơn nhiệt độ phòng sáu độ, gạo thơm giữ được mùi.\n\nĐặt vừa trên xe tải nhẹ, máy đi theo mùa từ xã này sang xã khác. Hợp tác xã mua chung một máy chạy cho ba thôn.\n\nCông ty dạy người mua tự thay quả lô cao su trong mười lăm phút, phụ tùng để sẵn trong hộp sau máy.',
        'Hot rice breaks. Air is drawn between the two passes, so that the grain leaves only six degrees above the room and fragrant rice keeps its scent.\n\nThe mill fits on a light lorry and travels with the harvest; one bought in common serves three hamlets.\n\nBuyers are taught to change the rubber rolls in fifteen minutes, and spares wait in a box at the back.',
      ],
      specification: [['Năng suất', 'Output', '500 kg thóc/giờ', '500 kg of paddy an hour'], ['Tỷ lệ gãy', 'Broken', '≤ 8 %'], ['Công suất', 'Power', '11 kW'], ['Kích thước', 'Size', '2.100 × 1.050 × 2.000 mm', '2,100 × 1,050 × 2,000 mm'], ['Bảo hành', 'Warranty', '18 tháng', '18 months']],
      honour: { level: 'region', year: 2024, paper: 'valid' },
    }],
  },
  {
    maker: { name: 'Công ty Cổ phần Đúc Vân Hãn', nameEn: 'Vân Hãn Foundry JSC', legalForm: 'enterprise', province: 'Nam Định', sector: 'mechanical', founded: 1999, workers: 148, address: null },
    products: [{
      group: 'mechanical',
      plate: 'co-khi-banh-rang',
      name: ['Trục khuỷu gang cầu máy nổ D15', 'Ductile iron crankshaft for D15 engines'],
      summary: ['Gang cầu đúc khuôn cát nhựa, mài cổ trục 0,01 mm, cân bằng động từng chiếc.', 'Ductile iron in resin sand, journals ground to 0.01 mm, each one balanced.'],
      story: ['Lò điện trung tần thay lò đứng đốt than cốc năm 2021, gang sạch hơn và xưởng hết khói. Mỗi trục đánh số, tra được mẻ gang.', 'An induction furnace replaced the coke cupola in 2021; the iron is cleaner and the smoke gone. Every shaft is numbered back to its melt.'],
      specification: [['Vật liệu', 'Material', 'Gang cầu QT700-2', 'Ductile iron QT700-2'], ['Cổ trục', 'Journals', 'Ø 65 mm, sai số 0,01 mm', 'Ø 65 mm, within 0.01 mm'], ['Khối lượng', 'Weight', '14,2 kg', '14.2 kg'], ['Bảo hành', 'Warranty', '12 tháng', '12 months']],
      honour: { level: 'nation', year: 2023, paper: 'valid' },
    }],
  },
  {
    maker: { name: 'Công ty TNHH Cơ khí Bích Hãn', nameEn: 'Bích Hãn Mechanical Co., Ltd', legalForm: 'enterprise', province: 'Nghệ An', sector: 'mechanical', founded: 2012, workers: 33, address: null },
    products: [{
      group: 'mechanical',
      plate: 'nhom-khac',
      name: ['Máy bóc vỏ lạc hai cấp', 'Two-stage peanut sheller'],
      summary: ['Bóc hai cấp khe, hạt vỡ dưới ba phần trăm, chạy điện một pha.', 'Two gaps in turn, under three per cent broken, on a single-phase supply.'],
      story: ['Lạc to nhỏ lẫn lộn nên bóc một khe thì quả nhỏ lọt, quả to vỡ. Máy cho đi hai khe, quả nhỏ quay lại khe hẹp.', 'Peanuts come in all sizes: with one gap the small slip through and the large break. This one has two, and the small go back to the narrow one.'],
      specification: [['Năng suất', 'Output', '300 kg/giờ', '300 kg an hour'], ['Hạt vỡ', 'Broken', '≤ 3 %'], ['Công suất', 'Power', '2,2 kW, 220 V', '2.2 kW, 220 V'], ['Khối lượng', 'Weight', '118 kg']],
      honour: { level: 'region', year: 2022, paper: 'expired' },
    }],
  },
  {
    maker: { name: 'Cơ sở Cơ khí Lãm Đỉnh', nameEn: 'Lãm Đỉnh Mechanical Workshop', legalForm: 'household', province: 'Vĩnh Phúc', sector: 'mechanical', founded: 2014, workers: 10, address: null },
    products: [{
      group: 'mechanical',
      plate: 'nhom-khac',
      name: ['Máy ép cám viên khuôn đứng', 'Vertical-die feed pellet press'],
      summary: ['Ép cám không cần hơi nước, viên 3–6 mm, một người vận hành.', 'Presses feed without steam into pellets of 3–6 mm; one person runs it.'],
      story: ['Khuôn đứng nên thay trong năm phút khi đổi cỡ viên, nhà nuôi cả gà lẫn cá dùng chung một máy.', 'The upright die changes in five minutes, and a farm with hens and fish needs one machine.'],
      specification: [['Năng suất', 'Output', '150 kg/giờ', '150 kg an hour'], ['Cỡ viên', 'Pellets', '3; 4; 6 mm'], ['Công suất', 'Power', '5,5 kW', '5.5 kW'], ['Khối lượng', 'Weight', '180 kg']],
      honour: { level: 'province', year: 2024, paper: 'valid' },
    }],
  },
  {
    maker: { name: 'HTX Cơ khí Mận Thấu', nameEn: 'Mận Thấu Mechanical Cooperative', legalForm: 'cooperative', province: 'Sơn La', sector: 'mechanical', founded: 2016, workers: 14, address: null },
    products: [{
      group: 'mechanical',
      plate: 'nhom-khac',
      name: ['Máy tẽ ngô bánh xe kéo tay', 'Hand-drawn maize sheller on wheels'],
      summary: ['Tẽ ngô ngay đầu nương, chạy xăng, hai người kéo lên dốc được.', 'Shells maize at the edge of the field, on petrol, light enough for two to pull uphill.'],
      story: ['Chở hạt xuống núi nhẹ bằng nửa chở bắp. Máy nặng 86 cân, bánh rộng, qua được lối trâu đi.', 'Grain weighs half as much as cobs on the way down. The machine weighs 86 kg and its broad wheels follow a buffalo path.'],
      specification: [['Năng suất', 'Output', '1.000 kg/giờ', '1,000 kg an hour'], ['Động cơ', 'Engine', 'Xăng 5,5 HP', 'Petrol, 5.5 HP'], ['Khối lượng', 'Weight', '86 kg'], ['Bánh xe', 'Wheels', 'Ø 40 cm']],
      honour: { level: 'province', year: 2022, paper: 'expired' },
    }],
  },
]
