import type { MakerSheet } from '../makers.ts'

export const woodAndBamboo: MakerSheet[] = [
  {
    maker: { name: 'HTX Mây tre Lịch Điền', nameEn: 'Lịch Điền Rattan and Bamboo Cooperative', legalForm: 'cooperative', province: 'Ninh Bình', sector: 'wood', founded: 2007, workers: 43, address: 'Thôn Lịch Điền, xã Vân Trạch', showroom: 2023 },
    products: [{
      group: 'handicraft',
      plate: 'may-tre-lang',
      name: ['Lẵng tre quai cong đan nong mốt', 'Bamboo basket with a bent handle, plain weave'],
      summary: ['Tre ngâm một năm, nan chẻ tay, quai uốn trên lửa; nhẹ, chắc, không mọt.', 'Bamboo soaked a year, split by hand, its handle bent over fire: light, strong, free of worm.'],
      story: [
        'Tre chặt vào tháng Mười một, lúc cây nghỉ, rồi dìm xuống ao đủ một năm. Mùi ngâm khó chịu nhưng tre hết đường, mọt không ăn.\n\nQuai uốn trên lửa rơm, vừa hơ vừa bẻ, giữ tay mười phút cho nguội dáng. Nong mốt là kiểu đan đầu tiên trẻ con học, cũng là kiểu khó đều nhất trên mặt cong.\n\nPhòng trưng bày mở năm 2023 nhờ kinh phí khuyến công. Máy chẻ nan làm phần nặng; đan thì chỉ có tay.',
        'The bamboo is cut in November, when it rests, and sunk in a pond for a full year. It smells, but the sugar is gone and the worm with it.\n\nThe handle is bent over burning straw and held ten minutes until it keeps its line. Plain weave is the first a child learns and the hardest to keep even on a curve.\n\nThe showroom opened in 2023 with industrial promotion money. A machine splits the canes now; the weaving is hands alone.',
      ],
      specification: [['Chất liệu', 'Material', 'Tre ngâm, mây buộc', 'Soaked bamboo, rattan binding'], ['Kích thước', 'Size', '34 × 26 × 38 cm'], ['Kiểu đan', 'Weave', 'Nong mốt', 'Plain'], ['Tải trọng', 'Carries', '8 kg'], ['Chống mọt', 'Against worm', 'Ngâm nước, hun khói', 'Soaking, smoking']],
      honour: { level: 'region', year: 2022, paper: 'valid' },
    }],
  },
  {
    maker: { name: 'Công ty TNHH Mây tre Hạc Hoàn', nameEn: 'Hạc Hoàn Rattan Co., Ltd', legalForm: 'enterprise', province: 'Thanh Hóa', sector: 'wood', founded: 2004, workers: 132, address: 'Cụm công nghiệp Hạc Hoàn', showroom: 2023 },
    products: [{
      group: 'handicraft',
      plate: 'may-tre-lang',
      name: ['Ghế thư giãn mây đan khung luồng', 'Rattan lounge chair on a bamboo frame'],
      summary: ['Khung luồng ép, mặt mây đan mắt cáo, chịu 150 kg, tháo được để gửi xa.', 'A frame of pressed bamboo and a caned seat: bears 150 kg and comes apart for transport.'],
      story: [
        'Luồng xứ này to, thịt dày, nhưng ống tròn khó làm chân ghế thẳng. Xưởng chẻ luồng thành nan vuông rồi ép lại thành thanh, từ đó mới có bộ khung đều như gỗ.\n\nMây đan mắt cáo giao về cho tám mươi nhà, mỗi mặt ghế đan một ngày rưỡi. Mặt nào cũng thử bằng bao cát 150 kg trong mười hai giờ.\n\nGhế tháo rời bốn con ốc, một thùng hàng xếp gấp ba lần ghế nguyên chiếc.',
        'The giant bamboo here is thick, but a round stem makes no straight leg. The works splits it square and presses it into bars, and so has a frame as true as wood.\n\nThe caning goes out to eighty homes, a day and a half for each seat. Every seat is tried with 150 kg of sand for twelve hours.\n\nFour bolts take the chair apart, and a container holds three times as many.',
      ],
      specification: [['Khung', 'Frame', 'Luồng ép khối', 'Pressed giant bamboo'], ['Mặt ghế', 'Seat', 'Mây đan mắt cáo', 'Caned rattan'], ['Kích thước', 'Size', '78 × 82 × 86 cm'], ['Tải trọng', 'Carries', '150 kg'], ['Keo ép', 'Glue', 'E0'], ['Khối lượng', 'Weight', '9,4 kg', '9.4 kg']],
      honour: { level: 'region', year: 2022, paper: 'valid' },
    }],
  },
  {
    maker: { name: 'Cơ sở Đèn tre Đại Hiên', nameEn: 'Đại Hiên Bamboo Lantern Workshop', legalForm: 'household', province: 'Quảng Nam', sector: 'wood', founded: 2005, workers: 17, address: null },
    products: [{
      group: 'handicraft',
      plate: 'may-tre-den',
      name: ['Đèn lồng tre ba dáng', 'Bamboo lanterns in three shapes'],
      summary: ['Bộ ba đèn quả bí, giọt nước và ống, nan tre vót mỏng, gấp lại được.', 'A set of three, gourd, drop and cylinder, in thin bamboo ribs that fold flat.'],
      story: ['Nan vót còn bảy phần mười milimét mới uốn được dáng giọt nước. Đèn gấp phẳng như cuốn vở, khách nước ngoài cho vào va li.', 'The ribs are shaved to seven tenths of a millimetre before they take the shape of a drop. Folded, a lantern lies flat as a notebook in a suitcase.'],
      specification: [['Gồm', 'Set of', '3 đèn', '3 lanterns'], ['Khung', 'Frame', 'Tre', 'Bamboo'], ['Vỏ', 'Cover', 'Tơ, lanh', 'Silk, hemp'], ['Kích thước', 'Size', 'Ø 26; 32; 40 cm'], ['Đui đèn', 'Socket', 'E27']],
      isSet: true,
      honour: { level: 'region', year: 2024, paper: 'valid' },
    }],
  },
  {
    maker: { name: 'HTX Cói Vân Khánh', nameEn: 'Vân Khánh Sedge Cooperative', legalForm: 'cooperative', province: 'Ninh Bình', sector: 'wood', founded: 2005, workers: 69, address: null },
    products: [{
      group: 'handicraft',
      plate: 'may-tre-lang',
      name: ['Giỏ cói quai da', 'Sedge tote with leather handles'],
      summary: ['Cói nước lợ phơi chín nắng, đan dày, quai da khâu tay, giặt được.', 'Brackish-water sedge dried in nine suns, closely woven, leather handles sewn by hand; washable.'],
      story: ['Cói phải phơi gặp nắng liền, gặp mưa giữa chừng là thâm. Nhà sấy khí nóng giúp vụ tháng Sáu không mất nửa nữa.', 'Sedge wants unbroken sun; rain half way turns it dark. A hot-air house saves the half of the June harvest that used to be lost.'],
      specification: [['Chất liệu', 'Material', 'Cói, da bò', 'Sedge, cowhide'], ['Kích thước', 'Size', '36 × 28 × 16 cm'], ['Kiểu đan', 'Weave', 'Long mốt', 'Tight plain'], ['Lót', 'Lining', 'Vải bông', 'Cotton']],
      honour: { level: 'region', year: 2022, paper: 'expired' },
    }],
  },
  {
    maker: { name: 'Cơ sở Gỗ mỹ nghệ Thạch Liễn', nameEn: 'Thạch Liễn Fine Woodwork Workshop', legalForm: 'household', province: 'Nam Định', sector: 'wood', founded: 1995, workers: 23, address: 'Xóm 4, xã Thạch Liễn', showroom: 2022 },
    products: [{
      group: 'handicraft',
      plate: 'go-cham',
      name: ['Bức chạm “Sen vàng” gỗ hương', 'Carved panel “Golden lotus” in padauk'],
      summary: ['Chạm bong kênh ba lớp trên một tấm liền, cánh sen mỏng hai milimét soi được sáng.', 'Three planes of relief from a single board, with petals two millimetres thin that let the light through.'],
      story: [
        'Cả bức là một tấm gỗ, không ghép. Lớp ngoài cùng chạm trước, lớp trong cùng chạm sau, nên nhát đục nào lỡ cũng không có chỗ giấu.\n\nXưởng có máy khắc số từ năm 2021 để phá nền, việc trước kia mất hai tuần đục thô. Từ nét phá trở đi vẫn là hai mươi hai cây đục tay.\n\nGỗ mua đấu giá có hồ sơ nguồn gốc; mỗi bức kèm bản sao.',
        'The panel is one board, nothing joined. The outermost plane is cut first and the innermost last, and a slip of the chisel has nowhere to hide.\n\nSince 2021 a milling machine has cleared the ground, once two weeks of rough work. From there on it is twenty-two hand chisels.\n\nThe timber is bought at auction with its papers, and each panel comes with a copy.',
      ],
      specification: [['Chất liệu', 'Material', 'Gỗ hương, có hồ sơ nguồn gốc', 'Padauk, with papers of origin'], ['Kích thước', 'Size', '81 × 107 × 4 cm'], ['Kỹ thuật', 'Technique', 'Chạm bong kênh ba lớp', 'Three-plane relief'], ['Hoàn thiện', 'Finish', 'Sáp ong', 'Beeswax'], ['Thời gian', 'Time', '28 ngày công', '28 days']],
      honour: { level: 'region', year: 2024, paper: 'valid', earlier: [{ level: 'region', year: 2020 }] },
    }],
  },
  {
    maker: { name: 'Công ty TNHH Mộc Tuyền Quan', nameEn: 'Tuyền Quan Carpentry Co., Ltd', legalForm: 'enterprise', province: 'Phú Thọ', sector: 'wood', founded: 2009, workers: 57, address: null },
    products: [{
      group: 'handicraft',
      plate: 'go-cham',
      name: ['Khay trà gỗ mít chạm lá cọ', 'Jackwood tea tray carved with palm leaves'],
      summary: ['Gỗ mít vườn, rãnh thoát nước khoét liền, lá cọ chạm nông.', 'Garden jackwood with a drain cut in one piece and palm leaves in low relief.'],
      story: ['Gỗ mít mua của vườn nhà dân, cây già không còn quả. Để khô hai năm dưới mái lá rồi mới xẻ, khay ngâm nước chè không cong.', 'The jackwood comes from gardens, from trees too old to bear. It dries two years under thatch, and the tray does not warp under spilt tea.'],
      specification: [['Chất liệu', 'Material', 'Gỗ mít', 'Jackwood'], ['Kích thước', 'Size', '48 × 28 × 6 cm'], ['Hoàn thiện', 'Finish', 'Dầu lau', 'Food-safe oil'], ['Thoát nước', 'Drain', 'Rãnh và vòi đồng', 'Channel and brass spout']],
      honour: { level: 'province', year: 2022, paper: 'expired' },
    }],
  },
]
