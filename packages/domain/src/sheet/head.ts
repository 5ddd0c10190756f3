import { fold, nfc } from '../text/text.ts'
import { unitSaid } from './unit.ts'

/** Abbreviations in heads of officers' tables. With marks, since `ĐA` (đề án) is not `đã`. */
const abbreviations: Readonly<Record<string, string>> = {
  mst: 'mã số thuế', msdn: 'mã số doanh nghiệp', sđt: 'số điện thoại', sdt: 'số điện thoại', đt: 'điện thoại', dt: 'điện thoại', đc: 'địa chỉ', dc: 'địa chỉ',
  kp: 'kinh phí', ht: 'hỗ trợ', cs: 'cơ sở', dn: 'doanh nghiệp', sp: 'sản phẩm', lđ: 'lao động', ld: 'lao động', sl: 'số lượng', qđ: 'quyết định', qd: 'quyết định',
  gcn: 'giấy chứng nhận', kh: 'kế hoạch', th: 'thực hiện', đv: 'đơn vị', dv: 'đơn vị', nd: 'nội dung', đa: 'đề án', tp: 'thành phố',
  kcqg: 'khuyến công quốc gia', kcđp: 'khuyến công địa phương', kcdp: 'khuyến công địa phương', kc: 'khuyến công', nstw: 'ngân sách trung ương', nsđp: 'ngân sách địa phương', nsdp: 'ngân sách địa phương',
  cnnt: 'công nghiệp nông thôn', htx: 'hợp tác xã', mmtb: 'máy móc thiết bị', qt: 'quyết toán', tl: 'thành lập',
}

/**
 * A head as it is compared: without marks, case, punctuation and units, abbreviations written out.
 * @example
 * headKey('KP hỗ trợ KCQG (triệu đồng)') // 'kinh phi ho tro khuyen cong quoc gia'
 * headKey('Tỉnh/TP') // 'tinh thanh pho'
 */
export function headKey(head: string): string {
  const bare = nfc(head).replace(/[([][^()[\]]*[)\]]/g, inner => unitSaid(inner) !== null || /^[([][\d*=+\-.,:\s]+[)\]]$/.test(inner) ? ' ' : inner)
    .replace(/(?:đvt|đơn vị tính|dvt)\s*(?:\S.*)?$/iu, ' ').replace(/(?:triệu|tỷ|tỉ|nghìn|ngàn)\s+đồng/giu, ' ')
  const words = bare.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim().split(' ')
  return fold(words.map(word => abbreviations[word] ?? word).join(' '))
}

const ordinalHeads = new Set(['tt', 'stt', 'so tt', 'so thu tu', 'thu tu', 'no', 'ord', 'order', 'stt dong'])

/** The column that only counts the rows. `Số` is none: it may be a number of a paper. */
export function isOrdinalHead(head: string): boolean {
  return ordinalHeads.has(fold(head)) || head.trim() === '#'
}

/** How heads begin, folded; of words that also begin values (`Tỉnh Nghệ An`, `Cơ sở mộc A`) the whole head is asked. */
const starts = new RegExp(`^(?:${[
  'ten|ma|so|ngay|nam|tu nam|den nam|dia chi|dia diem|dia ban|kinh phi|tong|von|nguon|loai|hinh thuc|nganh|linh vuc|noi dung|don vi|chu|nguoi|dien thoai|email|e mail|thu dien tu',
  'lao dong|quyet dinh|muc|ghi chu|trang thai|tinh trang|doi ung|khuyen cong|ngan sach|cong suat|doanh thu|giay|gia tri|thong so|tien do|ket qua|can cu|van ban|hieu luc|thoi|thanh tien|dien giai|phan nguon|dinh muc|ly do|but toan|du lieu|tranh|cau chuyen|gioi thieu|giai trinh|sua|tiep noi|nganh khac|co gia tri',
  'tinh(?= $| thanh | trang )|huyen(?= $| xa )|xa(?= $| phuong )|co so(?= $| cong nghiep | duoc | thu | san xuat $)|doanh nghiep(?= $| duoc | thu )|khu vuc(?= $)|cap(?= $| cong nhan | binh chon | chung nhan )|nhom(?= $| san pham $| hang $)',
  'de an(?= $)|chuong trinh(?= $| de an $| quoc gia $)|trung tam(?= $)|(?:bo )?san pham(?= $| bo | duoc )|noi(?= to chuc | san xuat )|ke hoach(?= $| nam )|thuc hien(?= $| nam )|hop dong(?= $)|tam ung(?= $)|quyet toan(?= $)|cac(?= tinh )',
  'code|name|facility|province|provinces|year|type|types|kind|sector|further|address|telephone|phone|tax|amount|date|day|decision|product|certificate|number|level|valid|issued|note|state|status|programme|title|legal|workers|english|founded|paper|budget|property|value|group|summary|story|picture|data|plan|national|local|counterpart|other|measure|source|contact|position|bank|account|from|to|renews|objective|centre|region|temporary|place|participants|norm|reason|support|revises|split|withdrawn|a set',
].join('|')}) `)

/** Does a text look like the head of a column? Long sentences, and lines such as `Đơn vị: Sở Công Thương`, do not. */
export function isHeadLike(text: string): boolean {
  if (text === '' || text.length > 200 || /:\s*\S+\s\S+\s\S/.test(text))
    return false
  if (isOrdinalHead(text))
    return true
  const key = headKey(text)
  return key.split(' ').length <= 30 && !/\d/.test(key.replace(/\b(?:19|20)\d\d\b/g, '')) && starts.test(`${key} `)
}
