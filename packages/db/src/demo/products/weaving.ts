import type { MakerSheet } from '../makers.ts'

export const weaving: MakerSheet[] = [
  {
    maker: { name: 'Cơ sở Dệt lụa Nha Đàm', nameEn: 'Nha Đàm Silk Workshop', legalForm: 'household', province: 'Hà Nam', sector: 'textile', founded: 1998, workers: 26, address: 'Thôn Nha Đàm, xã Cẩm Điền', showroom: 2021, before: ['Tổ dệt lụa Nha Đàm', '2009-12-31'] },
    products: [
      {
        group: 'handicraft',
        plate: 'det-lua',
        name: ['Lụa tơ tằm hoa dây khổ 90', 'Mulberry silk with trailing flowers, 90 cm'],
        summary: ['Lụa trơn mềm, hoa dây nổi chìm theo hướng sáng. Dệt trên máy jacquard, ươm tơ và nhuộm bằng tay.', 'Soft plain silk whose trailing flowers come and go with the light. Woven on a jacquard loom, reeled and dyed by hand.'],
        story: [
          'Nhà dệt lụa đã ba đời, nhưng mười năm trước cả xóm chỉ còn bốn khung chạy. Thanh niên đi làm khu công nghiệp, tơ bán theo cân cho lái buôn.\n\nNăm 2019 xưởng mua máy jacquard đầu tiên. Hoa dây vốn phải nhặt sợi bằng tay nay lên đều trên khổ 90, còn ươm tơ và nhuộm củ nâu vẫn giữ lối cũ. Một tấm lụa đi qua mười một công đoạn, bảy trong số đó làm tay.\n\nPhòng trưng bày mở năm 2021, một phần bằng kinh phí khuyến công. Hiện 26 thợ làm thường xuyên, quá nửa là phụ nữ trong xã.',
          'Three generations have woven silk in this house, but ten years ago only four looms still ran in the hamlet. The young left for the industrial parks and the yarn went to dealers by the kilo.\n\nIn 2019 the workshop bought its first jacquard loom. Trailing flowers that had to be picked out thread by thread now come evenly at 90 cm, while reeling and dyeing with yam root stay as they were. A length of silk goes through eleven stages, seven of them by hand.\n\nThe showroom opened in 2021, in part with industrial promotion money. Twenty-six people work here all year, more than half of them women of the commune.',
        ],
        specification: [['Chất liệu', 'Material', '100 % tơ tằm', '100 % mulberry silk'], ['Khổ vải', 'Width', '90 cm'], ['Định lượng', 'Weight', '62 g/m²'], ['Kiểu dệt', 'Weave', 'Jacquard, hoa dây', 'Jacquard, trailing flowers'], ['Màu', 'Colours', 'Trắng ngà, đỏ vang, chàm', 'Ivory, sappan red, indigo'], ['Nhuộm', 'Dye', 'Củ nâu, gỗ vang, lá chàm', 'Yam root, sappan wood, indigo leaf']],
        honour: { level: 'nation', year: 2025, paper: 'valid', earlier: [{ level: 'region', year: 2020 }] },
      },
      {
        group: 'handicraft',
        plate: 'det-lua',
        name: ['Khăn lụa chàm buộc nút', 'Indigo silk scarf, tie-dyed'],
        summary: ['Khăn tơ tằm buộc nút nhuộm chàm sáu lượt, không chiếc nào giống chiếc nào.', 'Silk scarf knotted and dipped six times in indigo; no two alike.'],
        story: ['Nút buộc bằng chỉ bông, chỗ chặt chỗ lơi. Nhuộm xong phơi trong bóng râm hai ngày cho màu ăn.', 'The knots are of cotton, some tight and some loose. After dyeing the scarf dries two days in the shade for the colour to take.'],
        specification: [['Chất liệu', 'Material', '100 % tơ tằm', '100 % mulberry silk'], ['Kích thước', 'Size', '180 × 60 cm'], ['Nhuộm', 'Dye', 'Lá chàm', 'Indigo leaf'], ['Giặt', 'Care', 'Giặt tay, nước lạnh', 'Hand wash, cold']],
        honour: { level: 'province', year: 2024, paper: 'valid' },
      },
    ],
  },
  {
    maker: { name: 'Công ty TNHH Dệt Thục Khánh', nameEn: 'Thục Khánh Weaving Co., Ltd', legalForm: 'enterprise', province: 'Thái Bình', sector: 'textile', founded: 2003, workers: 88, address: 'Cụm công nghiệp Thục Khánh', showroom: 2023 },
    products: [{
      group: 'handicraft',
      plate: 'det-lua',
      name: ['Khăn đũi tơ tằm kéo tay', 'Hand-drawn raw silk shawl'],
      summary: ['Đũi kéo tay từ kén ngâm, mặt vải sần, mát mùa hè, ấm mùa đông.', 'Raw silk drawn by hand from soaked cocoons: rough to the eye, cool in summer, warm in winter.'],
      story: [
        'Kéo đũi là ngâm tay trong nước cả ngày, kéo từ kén ra sợi bằng cảm giác đầu ngón. Sợi to nhỏ không đều là cái đẹp của đũi, máy không bắt chước được.\n\nCông ty giao kén cho một trăm hai mươi nhà trong huyện, thu sợi theo tuần, dệt và nhuộm tại xưởng. Người già kéo được sợi thì ngồi nhà vẫn có việc.\n\nPhòng trưng bày đặt ngay cạnh xưởng; khách xem được cả người kéo sợi lẫn khung dệt.',
        'Drawing raw silk means hands in water all day, pulling thread from the cocoon by touch. The unevenness is its beauty, and no machine has copied it.\n\nThe firm gives cocoons to a hundred and twenty homes, collects the yarn each week, and weaves and dyes it in the works. Old people who can draw thread have work at home.\n\nThe showroom stands beside the looms, and visitors can watch both the drawing and the weaving.',
      ],
      specification: [['Chất liệu', 'Material', '100 % đũi tơ tằm', '100 % raw silk'], ['Kích thước', 'Size', '200 × 70 cm'], ['Định lượng', 'Weight', '110 g/m²'], ['Màu', 'Colours', 'Mộc, chàm, nâu', 'Natural, indigo, brown'], ['Giặt', 'Care', 'Giặt tay', 'Hand wash']],
      honour: { level: 'nation', year: 2023, paper: 'valid' },
    }],
  },
  {
    maker: { name: 'HTX Dệt Nậm Lâu', nameEn: 'Nậm Lâu Weaving Cooperative', legalForm: 'cooperative', province: 'Lào Cai', sector: 'textile', founded: 2011, workers: 54, address: 'Bản Nậm Lâu, xã Sậu Quan' },
    products: [{
      group: 'handicraft',
      plate: 'det-tho-cam',
      name: ['Thổ cẩm dệt khung gỗ, hoa văn quả trám', 'Brocade with the lozenge pattern, from a wooden loom'],
      summary: ['Sợi bông nhuộm chàm, dệt thủ công trên khung gỗ, hoa văn quả trám cài sợi đỏ.', 'Indigo cotton woven by hand on wooden looms, with lozenges laid in red.'],
      story: [
        'Hoa văn không vẽ ra giấy mà nhớ trong đầu. Người dệt đếm sợi, cài que, mỗi hàng trám là một câu đếm; ai dệt chung một khung phải thuộc cùng một bài.\n\nHợp tác xã có năm mươi tư người, chia nhau từ bật bông, nhuộm chàm đến dệt. Một tấm khổ 45 phân mất năm ngày.\n\nNăm 2018 hợp tác xã nhận hỗ trợ khung dệt cải tiến có bánh đà. Khung mới nhẹ chân hơn, còn hoa văn vẫn là tay người.',
        'The pattern is on no paper; it is kept in the head. The weaver counts threads and sets rods, each row of lozenges a line of counting, and two who share a loom must know the same verse.\n\nFifty-four people share the work from carding to indigo to weaving. A length 45 cm wide takes five days.\n\nIn 2018 the cooperative was supported with improved looms with a flywheel. They are lighter on the feet; the pattern is still in the hands.',
      ],
      specification: [['Chất liệu', 'Material', 'Bông, nhuộm chàm', 'Cotton, indigo dyed'], ['Khổ vải', 'Width', '45 cm'], ['Hoa văn', 'Pattern', 'Quả trám', 'Lozenge'], ['Cách dệt', 'Weave', 'Khung gỗ, cài sợi', 'Wooden loom, laid-in'], ['Thời gian', 'Time', '5 ngày một tấm', '5 days a length']],
      honour: { level: 'nation', year: 2023, paper: 'valid' },
    }],
  },
  {
    maker: { name: 'HTX Lanh Sính Ngạn', nameEn: 'Sính Ngạn Hemp Cooperative', legalForm: 'cooperative', province: 'Hà Giang', sector: 'textile', founded: 2008, workers: 61, address: null },
    products: [{
      group: 'handicraft',
      plate: 'det-tho-cam',
      name: ['Túi vải lanh vẽ sáp ong', 'Hemp bag with beeswax batik'],
      summary: ['Lanh trồng trên nương, se sợi bằng tay, vẽ sáp ong rồi nhuộm chàm.', 'Hemp grown on the slopes, spun by hand, drawn in beeswax and dyed in indigo.'],
      story: ['Bút vẽ sáp là một miếng đồng gập, chấm sáp nóng rồi kẻ. Chỗ có sáp giữ trắng, chỗ không có thì xanh. Từ gieo hạt đến chiếc túi là bảy tháng.', 'The pen is a folded piece of copper dipped in hot wax. Where the wax lies the cloth stays white, and the rest turns blue. From seed to bag takes seven months.'],
      specification: [['Chất liệu', 'Material', '100 % lanh', '100 % hemp'], ['Kích thước', 'Size', '38 × 42 cm'], ['Trang trí', 'Decoration', 'Vẽ sáp ong, nhuộm chàm', 'Beeswax batik, indigo'], ['Giặt', 'Care', 'Giặt tay', 'Hand wash']],
      honour: { level: 'region', year: 2024, paper: 'valid' },
    }],
  },
  {
    maker: { name: 'HTX Thổ cẩm Mạc Nội', nameEn: 'Mạc Nội Brocade Cooperative', legalForm: 'cooperative', province: 'Hòa Bình', sector: 'textile', founded: 2012, workers: 37, address: null },
    products: [{
      group: 'handicraft',
      plate: 'det-tho-cam',
      name: ['Khăn trải bàn thổ cẩm cạp váy', 'Table runner with skirt-band brocade'],
      summary: ['Hoa văn cạp váy dệt nổi, viền tay, dài hai mét.', 'The raised bands of a woman’s skirt, woven two metres long and hemmed by hand.'],
      story: ['Cạp váy xưa chỉ dệt hẹp bằng gang tay. Hợp tác xã ghép ba cạp thành khăn trải bàn, giữ nguyên con rồng, con hươu mà bà ngoại vẫn dệt.', 'The old bands were no wider than a hand. The cooperative joins three into a runner and keeps the dragons and deer that grandmothers wove.'],
      specification: [['Chất liệu', 'Material', 'Bông, tơ', 'Cotton, silk'], ['Kích thước', 'Size', '200 × 40 cm'], ['Hoa văn', 'Pattern', 'Cạp váy', 'Skirt band'], ['Giặt', 'Care', 'Giặt tay', 'Hand wash']],
      honour: { level: 'region', year: 2022, paper: 'expired' },
    }],
  },
  {
    maker: { name: 'HTX Dệt Phước Lang', nameEn: 'Phước Lang Weaving Cooperative', legalForm: 'cooperative', province: 'Ninh Thuận', sector: 'textile', founded: 2007, workers: 45, address: null },
    products: [{
      group: 'handicraft',
      plate: 'det-tho-cam',
      name: ['Khăn choàng thổ cẩm khung dải', 'Shawl from the band loom'],
      summary: ['Dệt dải hẹp rồi nối, hoa văn mắt gà và hình thoi, mặt nào cũng mặc được.', 'Narrow bands joined edge to edge, hen’s eye and diamond, wearable on both sides.'],
      story: ['Khung dải chỉ dệt được khổ hai mươi phân, nên chiếc khăn là bốn dải nối tay. Chỗ nối thành đường hoa, không giấu đi.', 'The band loom gives a width of twenty centimetres, so a shawl is four bands joined by hand. The seams become part of the pattern and are not hidden.'],
      specification: [['Chất liệu', 'Material', 'Bông', 'Cotton'], ['Kích thước', 'Size', '180 × 80 cm'], ['Hoa văn', 'Pattern', 'Mắt gà, hình thoi', 'Hen’s eye, diamond'], ['Màu', 'Colours', 'Đỏ, đen, trắng', 'Red, black, white']],
      honour: { level: 'region', year: 2024, paper: 'valid' },
    }],
  },
]
