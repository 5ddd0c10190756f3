import type { MakerSheet } from '../makers.ts'

export const metal: MakerSheet[] = [
  {
    maker: { name: 'Cơ sở Đúc đồng Trúc Hoàn', nameEn: 'Trúc Hoàn Bronze Foundry', legalForm: 'household', province: 'Thanh Hóa', sector: null, founded: 1991, workers: 20, address: null },
    products: [{
      group: 'handicraft',
      plate: 'dong-mat-trong',
      name: ['Mặt trống đồng đúc nguyên khối', 'Bronze drumhead cast in one piece'],
      summary: ['Khuôn đất làm thủ công, hoa văn chim và thuyền rõ nét, gõ ngân mười hai giây.', 'Cast in a hand-made clay mould, birds and boats crisp, ringing for twelve seconds.'],
      story: [
        'Khuôn là đất sét trộn trấu giã, nung hai lần, khắc ngược bằng đinh nhọn. Mỗi khuôn chỉ đúc được một mặt trống rồi đập bỏ.\n\nĐồng pha thiếc nấu 1.200 °C, rót một hơi không nghỉ. Trước khi rót thợ cả gõ vào khuôn nghe xem còn ẩm không; ẩm một góc là nổ.\n\nMặt trống nguội trong khuôn một đêm. Sáng ra đập khuôn, treo lên gõ thử, tiếng rè thì nấu lại từ đầu.',
        'The mould is clay and pounded husk, fired twice and cut in reverse with a nail. It gives one drumhead and is then broken.\n\nCopper and tin melt at 1,200 °C and are poured in one breath. The master first knocks on the mould to hear whether it is dry: one damp corner and it bursts.\n\nThe drumhead cools overnight. In the morning the mould is broken, the bronze hung and struck; if it buzzes, it is melted again.',
      ],
      specification: [['Đường kính', 'Diameter', '60 cm'], ['Hợp kim', 'Alloy', 'Đồng, thiếc, chì', 'Copper, tin, lead'], ['Khuôn', 'Mould', 'Đất, dùng một lần', 'Clay, used once'], ['Khối lượng', 'Weight', '21 kg'], ['Âm ngân', 'Rings for', '12 giây', '12 seconds']],
      honour: { level: 'nation', year: 2025, paper: 'valid', earlier: [{ level: 'region', year: 2018 }] },
    }],
  },
  {
    maker: { name: 'HTX Đúc đồng Diệp Khoái', nameEn: 'Diệp Khoái Bronze Cooperative', legalForm: 'cooperative', province: 'Nam Định', sector: null, founded: 2003, workers: 34, address: null },
    products: [{
      group: 'handicraft',
      plate: 'dong-mat-trong',
      name: ['Bộ đỉnh đồng tam sự', 'Bronze altar set of three'],
      summary: ['Một đỉnh, hai chân nến, đúc khuôn sáp, màu hun khói bền.', 'An incense burner and two candlesticks, lost-wax cast, with a lasting smoked patina.'],
      story: ['Màu nâu không phải sơn mà hun bằng khói trấu rồi lau sáp. Dùng mười năm chỗ tay cầm sáng lên, khách gọi đó là màu nhà mình.', 'The brown is no paint: rice-husk smoke, then wax. After ten years the places hands touch grow bright, and owners call it the colour of their house.'],
      specification: [['Gồm', 'Set of', '1 đỉnh, 2 chân nến', '1 burner, 2 candlesticks'], ['Chiều cao', 'Height', '48 cm'], ['Hợp kim', 'Alloy', 'Đồng vàng', 'Brass'], ['Kỹ thuật', 'Technique', 'Đúc khuôn sáp', 'Lost wax']],
      isSet: true,
      honour: { level: 'region', year: 2022, paper: 'valid' },
    }],
  },
  {
    maker: { name: 'Cơ sở Chạm bạc Thục Mẫn', nameEn: 'Thục Mẫn Silver Workshop', legalForm: 'household', province: 'Thái Bình', sector: null, founded: 1990, workers: 15, address: null },
    products: [{
      group: 'handicraft',
      plate: 'bac-vong-co',
      name: ['Vòng cổ bạc chạm lá đề', 'Silver collar chased with bodhi leaves'],
      summary: ['Bạc 925 gò nguyên tấm, chạm lộng, khoá giấu trong lá.', 'Sterling silver raised from one sheet, pierced and chased, its clasp hidden in a leaf.'],
      story: [
        'Tấm bạc đặt trên lớp nhựa thông nguội, chạm từ mặt trái trước cho nổi khối rồi lật lại tỉa nét. Lật qua lật lại sáu lần mới xong một lá.\n\nBộ đục của xưởng có hơn ba trăm cây, cây nào cũng tự rèn, cây nào của ai người ấy giữ. Người mới học năm đầu chỉ rèn đục.\n\nMáy kéo dây và máy cán mua năm 2021 lo phần tấm và dây; phần chạm không đổi.',
        'The sheet lies on cold pine resin and is worked from the back to raise the form, then turned and cut from the front. A single leaf is turned six times.\n\nThe workshop has more than three hundred punches, each forged by the one who uses it. A beginner spends the first year making them.\n\nA rolling mill and a wire bench bought in 2021 make sheet and wire. The chasing is as it was.',
      ],
      specification: [['Chất liệu', 'Material', 'Bạc 925', 'Sterling silver'], ['Khối lượng', 'Weight', '86 g'], ['Kỹ thuật', 'Technique', 'Chạm nổi, chạm lộng', 'Repoussé, piercing'], ['Đường kính', 'Diameter', '13 cm']],
      honour: { level: 'nation', year: 2023, paper: 'valid' },
    }],
  },
  {
    maker: { name: 'Cơ sở Bạc Sính Xá', nameEn: 'Sính Xá Silver Workshop', legalForm: 'household', province: 'Cao Bằng', sector: null, founded: 2004, workers: 7, address: null },
    products: [{
      group: 'handicraft',
      plate: 'bac-vong-co',
      name: ['Xà tích bạc năm dây', 'Five-strand silver waist chain'],
      summary: ['Dây mắt đan bằng tay, treo ống vôi và chìa khoá bạc, theo lối áo chàm cũ.', 'Links woven by hand, hung with a silver lime box and key, as worn with indigo dress.'],
      story: ['Mỗi dây có bốn trăm mắt, luồn tay không hàn. Xưa là của hồi môn, nay cô dâu ở phố cũng đặt.', 'Each strand has four hundred links, threaded and not soldered. Once a dowry, it is now ordered by brides in town as well.'],
      specification: [['Chất liệu', 'Material', 'Bạc 900', 'Silver 900'], ['Chiều dài', 'Length', '82 cm'], ['Số dây', 'Strands', '5'], ['Khối lượng', 'Weight', '140 g']],
      honour: { level: 'region', year: 2024, paper: 'valid' },
    }],
  },
  {
    maker: { name: 'HTX Rèn Lạc Xá', nameEn: 'Lạc Xá Forge Cooperative', legalForm: 'cooperative', province: 'Cao Bằng', sector: 'mechanical', founded: 2008, workers: 28, address: 'Xóm Lạc Xá, xã Phong Sùng' },
    products: [{
      group: 'mechanical',
      plate: 'nhom-khac',
      name: ['Dao rèn thép nhíp', 'Knife forged from spring steel'],
      summary: ['Thép nhíp ô tô rèn búa máy, tôi nước suối, lưỡi cứng sống dẻo.', 'Leaf-spring steel under a power hammer, quenched in stream water: hard edge, tough back.'],
      story: ['Búa máy thay ba người quai búa từ năm 2023. Nhìn màu thép lúc tôi vẫn phải là mắt người: đỏ mào gà thì nhúng, chậm một nhịp là giòn.', 'A power hammer has done the work of three strikers since 2023. The colour at quenching is still for the eye: cock’s-comb red and in; a beat late and it is brittle.'],
      specification: [['Thép', 'Steel', 'Nhíp ô tô', 'Leaf spring'], ['Độ cứng', 'Hardness', '56–58 HRC'], ['Chiều dài', 'Length', '31 cm'], ['Cán', 'Handle', 'Gỗ nghiến', 'Ironwood']],
      honour: { level: 'region', year: 2024, paper: 'valid' },
    }],
  },
]
