import type { MakerSheet } from '../makers.ts'

export const clayAndLacquer: MakerSheet[] = [
  {
    maker: { name: 'Công ty TNHH Gốm Cẩm Trạch', nameEn: 'Cẩm Trạch Pottery Co., Ltd', legalForm: 'enterprise', province: 'Hải Dương', sector: null, founded: 2001, workers: 49, address: null },
    products: [{
      group: 'handicraft',
      plate: 'gom-hoa-lam',
      name: ['Bộ ấm chén hoa lam cúc dây', 'Blue-and-white tea set with chrysanthemums'],
      summary: ['Ấm vuốt tay, sáu chén, cúc dây vẽ lam dưới men, rót không nhỏ giọt.', 'A thrown pot and six cups, chrysanthemums in underglaze blue, and a spout that does not drip.'],
      story: [
        'Ấm rót không nhỏ giọt là nhờ cái môi vòi vát bằng dao nứa khi đất còn ẩm. Thợ trẻ tập vát ba tháng mới được đụng vào ấm bán.\n\nHoa cúc vẽ bằng bút lông mèo, một nét từ cuống đến cánh, không tô lại. Men tro trấu nung 1.280 °C cho màu lam hơi ngả tím, đúng màu gốm cũ đào được trong vùng.\n\nLò ga thay lò than năm 2019. Mỗi bộ có dấu triện của người vuốt và người vẽ ở đáy ấm.',
        'The pot does not drip because its lip is cut with a bamboo knife while the clay is damp. Young hands practise that cut three months before they touch a pot for sale.\n\nThe chrysanthemums are painted with a cat-hair brush, one stroke from stem to petal and no second. Rice-husk glaze fired at 1,280 °C gives a blue that leans to violet, like the old ware dug up in the district.\n\nA gas kiln replaced coal in 2019. Under each pot stand two seals: who threw it and who painted it.',
      ],
      specification: [['Gồm', 'Set of', '1 ấm, 6 chén, 6 đĩa', '1 pot, 6 cups, 6 saucers'], ['Dung tích ấm', 'Pot', '450 ml'], ['Men', 'Glaze', 'Tro trấu', 'Rice-husk ash'], ['Nhiệt độ nung', 'Fired at', '1.280 °C', '1,280 °C'], ['Lò vi sóng', 'Microwave', 'Dùng được', 'Safe']],
      isSet: true,
      honour: { level: 'nation', year: 2025, paper: 'valid', earlier: [{ level: 'region', year: 2020 }] },
    }],
  },
  {
    maker: { name: 'Cơ sở Gốm Hoè Cát', nameEn: 'Hoè Cát Pottery Workshop', legalForm: 'household', province: 'Hà Nội', sector: null, founded: 1993, workers: 18, address: null },
    products: [{
      group: 'handicraft',
      plate: 'gom-hoa-lam',
      name: ['Bình tỳ bà men rạn', 'Pipa-shaped vase in crackle glaze'],
      summary: ['Bình cao 42 phân, men rạn ngà, vân rạn nhuộm chè đặc.', 'A vase 42 cm high in ivory crackle, its lines stained with strong tea.'],
      story: ['Rạn là men co nhanh hơn đất. Người nung mở cửa lò sớm hơn lệ thường, nghe tiếng men reo lách tách rồi mới nhuộm vân bằng nước chè.', 'Crackle comes when the glaze shrinks faster than the clay. The kiln is opened early, the glaze is heard ticking, and only then are the lines stained with tea.'],
      specification: [['Chiều cao', 'Height', '42 cm'], ['Men', 'Glaze', 'Rạn ngà', 'Ivory crackle'], ['Nhiệt độ nung', 'Fired at', '1.250 °C', '1,250 °C'], ['Tạo dáng', 'Made by', 'Vuốt tay', 'Throwing']],
      honour: { level: 'region', year: 2024, paper: 'valid' },
    }],
  },
  {
    maker: { name: 'HTX Gốm Quế Vịnh', nameEn: 'Quế Vịnh Pottery Cooperative', legalForm: 'cooperative', province: 'Bắc Ninh', sector: null, founded: 2006, workers: 32, address: null },
    products: [{
      group: 'handicraft',
      plate: 'gom-dat-nung',
      name: ['Chum đất nung men tro', 'Earthenware jar with ash glaze'],
      summary: ['Chuốt thủ công, nung củi bốn ngày đêm, mặt men da lươn, giữ nước mát.', 'Coiled by hand and wood-fired four days and nights, eel-brown in glaze; it keeps water cool.'],
      story: [
        'Chum to phải hai người đắp: một người đi vòng quanh, một người nặn con chạch đất. Người đi vòng một buổi sáng là mấy cây số quanh một cái chum.\n\nLò củi nung bốn ngày đêm. Tro bay bám vào vai chum chảy thành men, không chum nào giống chum nào, nên khách được chọn ngay trên bãi.\n\nTrước đây bán cho nhà làm tương; nay nửa số chum đi theo các nhà vườn.',
        'A large jar takes two: one walks around it, the other rolls the clay. In a morning the walker covers kilometres around a single jar.\n\nThe wood kiln burns four days and nights. Ash settles on the shoulders and runs into glaze; no two are alike, and buyers choose in the yard.\n\nThey used to go to makers of soy paste; half now go to gardens.',
      ],
      specification: [['Dung tích', 'Volume', '60 lít', '60 litres'], ['Chiều cao', 'Height', '68 cm'], ['Men', 'Glaze', 'Tro củi tự nhiên', 'Natural wood ash'], ['Nung', 'Firing', 'Lò củi, 4 ngày đêm', 'Wood kiln, 4 days and nights']],
      honour: { level: 'region', year: 2024, paper: 'valid', earlier: [{ level: 'region', year: 2020 }] },
    }],
  },
  {
    maker: { name: 'Công ty TNHH Gốm đỏ Phú Trấp', nameEn: 'Phú Trấp Red Pottery Co., Ltd', legalForm: 'enterprise', province: 'Vĩnh Long', sector: null, founded: 2002, workers: 66, address: null },
    products: [{
      group: 'handicraft',
      plate: 'gom-dat-nung',
      name: ['Chậu gốm đỏ không men', 'Unglazed red clay planter'],
      summary: ['Đất sét phù sa, đỏ tự nhiên khi nung, thấm nước cho rễ thở.', 'River clay that fires red by itself and lets roots breathe.'],
      story: ['Lò đốt trấu, tro trấu lại bán cho nhà làm gạch. Màu đỏ đậm nhạt theo chỗ đặt trong lò, người xếp lò nhớ từng hàng.', 'The kilns burn rice husk, and the ash goes to brickmakers. The red deepens with the place in the kiln, and whoever stacks it knows every row by heart.'],
      specification: [['Đường kính', 'Diameter', '20; 30; 40 cm'], ['Chất liệu', 'Material', 'Đất sét phù sa', 'River clay'], ['Nung', 'Firing', '950 °C, lò trấu', '950 °C, husk kiln'], ['Thoát nước', 'Drainage', 'Một lỗ đáy', 'One hole']],
      honour: { level: 'region', year: 2022, paper: 'valid' },
    }],
  },
  {
    maker: { name: 'Cơ sở Sơn mài Kiều Vịnh', nameEn: 'Kiều Vịnh Lacquer Workshop', legalForm: 'household', province: 'Hà Nội', sector: null, founded: 1989, workers: 14, address: null, before: ['Tổ sơn mài Kiều Vịnh', '2006-05-31'] },
    products: [
      {
        group: 'handicraft',
        plate: 'son-mai-dia',
        name: ['Đĩa sơn mài khảm trứng “Cò trăng”', 'Eggshell lacquer plate “Heron and moon”'],
        summary: ['Mười bốn lớp sơn ta, trăng khảm vỏ trứng vịt, mài nước đến khi soi được mặt.', 'Fourteen coats of natural lacquer, a moon of duck eggshell, wet-polished until it mirrors a face.'],
        story: [
          'Sơn ta chỉ khô khi trời ẩm. Mỗi lớp sơn là một đêm trong buồng ủ, mười bốn lớp là hơn một tháng, chưa kể ngày nắng hanh phải chờ.\n\nVỏ trứng đặt từng mảnh bằng đầu nhíp, mảnh to cho giữa trăng, mảnh nhỏ ra rìa. Mài là việc cuối và cũng dễ hỏng nhất: quá tay một chút là mất con cò.\n\nXưởng có mười bốn thợ, người mới vào nghề học pha sơn một năm.',
          'Natural lacquer dries only in damp air. Every coat is a night in the curing room, fourteen coats are more than a month, and dry weather means waiting.\n\nThe shell is set piece by piece with tweezers, large pieces in the middle of the moon, small ones at its rim. Polishing comes last and spoils most: a touch too much and the heron is gone.\n\nFourteen people work here. A beginner spends the first year mixing lacquer.',
        ],
        specification: [['Đường kính', 'Diameter', '32 cm'], ['Cốt', 'Core', 'Gỗ mỡ', 'Manglietia wood'], ['Số lớp sơn', 'Coats', '14'], ['Khảm', 'Inlay', 'Vỏ trứng vịt', 'Duck eggshell'], ['Chất sơn', 'Lacquer', 'Sơn ta', 'Natural lacquer']],
        honour: { level: 'nation', year: 2025, paper: 'valid' },
      },
      {
        group: 'handicraft',
        plate: 'son-mai-hop',
        name: ['Hộp trang sức sơn mài cánh gián', 'Jewel box in deep brown lacquer'],
        summary: ['Hộp mười cạnh, lòng đỏ, ngoài nâu cánh gián, nắp khít không kêu.', 'Ten-sided, red inside and deep brown outside, with a lid that closes without a sound.'],
        story: ['Nắp khít là nhờ mài thử với chính thân hộp ở lớp sơn thứ chín, không đổi nắp hộp này sang hộp khác được.', 'The lid fits because it is ground against its own box at the ninth coat; no lid fits another box.'],
        specification: [['Kích thước', 'Size', '16 × 16 × 9 cm'], ['Cốt', 'Core', 'Gỗ', 'Wood'], ['Số lớp sơn', 'Coats', '12'], ['Chất sơn', 'Lacquer', 'Sơn ta', 'Natural lacquer']],
        honour: { level: 'region', year: 2026, paper: 'valid' },
      },
    ],
  },
  {
    maker: { name: 'Công ty TNHH Sơn mài Hưng Lẫm', nameEn: 'Hưng Lẫm Lacquer Co., Ltd', legalForm: 'enterprise', province: 'Bình Dương', sector: null, founded: 2000, workers: 71, address: null },
    products: [{
      group: 'handicraft',
      plate: 'son-mai-hop',
      name: ['Hộp sơn mài nắp chạm sen', 'Lacquer box with a carved lotus lid'],
      summary: ['Hộp tròn, nắp chạm nông hoa sen rồi phủ sơn, khảm xà cừ nhuỵ hoa.', 'A round box whose lid is carved with a lotus, lacquered over, its heart inlaid with mother-of-pearl.'],
      story: [
        'Chạm trước, sơn sau: nét chạm phải sâu hơn ý muốn vì mười lớp sơn sẽ lấp bớt. Người chạm không thấy được thành phẩm, chỉ đoán.\n\nXưởng pha sơn ta với sơn điều cho khí hậu miền Nam khô nóng, công thức ghi trong sổ từ năm 2000 đến nay đã sửa mười chín lần.\n\nBuồng ủ ẩm có máy phun sương, nhận hỗ trợ năm 2022, giúp mùa khô không phải nghỉ việc.',
        'Carving comes first and lacquer after: the cut must be deeper than meant, since ten coats will fill it. The carver never sees the result and works by guess.\n\nThe works blend lacquers for the hot, dry South by a recipe kept in a book since 2000 and corrected nineteen times.\n\nA misting room supported in 2022 means that work no longer stops in the dry season.',
      ],
      specification: [['Đường kính', 'Diameter', '22 cm'], ['Cốt', 'Core', 'Gỗ cao su', 'Rubberwood'], ['Số lớp sơn', 'Coats', '10'], ['Khảm', 'Inlay', 'Xà cừ', 'Mother-of-pearl'], ['Lòng hộp', 'Inside', 'Đỏ son', 'Vermilion']],
      honour: { level: 'nation', year: 2023, paper: 'valid' },
    }],
  },
]
