import type { Issue, Refusal } from '@khuyencong/domain/refusal'
import type { Label, Lang } from '@khuyencong/domain/text'
import { z } from 'zod'
import { statuses } from '../refusal/answer.ts'

/** Errors of the open doors: RFC 9457, with the parameters at fault by name. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  /** The key of the reason, the same in every language. */
  reason: z.string(),
  errors: z.array(z.object({ parameter: z.string(), reason: z.string(), detail: z.string() })),
  /** Number to quote where the fault is ours. */
  incident: z.string().optional(),
})
export type Problem = z.infer<typeof Problem>

const titles: Record<number, Label> = {
  400: { vi: 'Yêu cầu chưa đúng', en: 'The request is not right' },
  401: { vi: 'Cần đăng nhập', en: 'Sign in first' },
  403: { vi: 'Không được phép', en: 'Not allowed' },
  404: { vi: 'Không tìm thấy', en: 'Not found' },
  405: { vi: 'Chỉ đọc được', en: 'Only reading is possible' },
  409: { vi: 'Dữ liệu đã đổi', en: 'The data have changed' },
  414: { vi: 'Địa chỉ quá dài', en: 'The address is too long' },
  429: { vi: 'Quá nhiều yêu cầu', en: 'Too many requests' },
  500: { vi: 'Có lỗi ở phía chúng tôi', en: 'Something went wrong on our side' },
  503: { vi: 'Hệ thống đang bận', en: 'The system is busy' },
}

/** Sentences by reason; `{name}` takes a value of the issue. */
const sentences: Record<string, Label> = {
  'check-fields': { vi: 'Xem lại các tham số nêu trong errors.', en: 'See the parameters named in errors.' },
  'not-understood': { vi: 'Không hiểu giá trị “{value}”.', en: 'The value “{value}” is not understood.' },
  'required': { vi: 'Thiếu tham số này.', en: 'This parameter is missing.' },
  'unknown-parameter': { vi: 'Không có tham số này. Dùng được: {offered}.', en: 'There is no such parameter. Known: {offered}.' },
  'given-twice': { vi: 'Chỉ được ghi một lần.', en: 'May be given only once.' },
  'date': { vi: 'Ngày không có trong lịch; ghi theo dạng 2025-06-30.', en: 'No day of the calendar; write it like 2025-06-30.' },
  'date-before-register': { vi: 'Chưa có dữ liệu trước ngày {first}.', en: 'Nothing is known before {first}.' },
  'unknown-province': { vi: 'Không có tỉnh, thành nào mang mã “{value}”.', en: 'No province has the id “{value}”.' },
  'phase-not-published': { vi: 'Giai đoạn {value} chưa được công bố.', en: 'The phase {value} is not published.' },
  'phases-overlap': { vi: 'Hai giai đoạn trùng năm với nhau.', en: 'The two phases share years.' },
  'centre-without-region': { vi: 'Chưa rõ trung tâm này phụ trách khu vực nào trong giai đoạn đó.', en: 'It is not known which region this centre served in that phase.' },
  'no-such-product': { vi: 'Không có sản phẩm nào đang trưng bày ở địa chỉ này.', en: 'No product is shown at this address.' },
  'no-such-door': { vi: 'Không có địa chỉ này. Danh sách: /api/v1/openapi.json.', en: 'There is no such address. They are listed at /api/v1/openapi.json.' },
  'wrong-method': { vi: 'Chỉ dùng GET, HEAD hoặc OPTIONS.', en: 'Use GET, HEAD or OPTIONS.' },
  'address-too-long': { vi: 'Phần sau dấu hỏi dài quá {max} ký tự.', en: 'What follows the question mark is longer than {max} characters.' },
  'try-again': { vi: 'Thử lại sau ít phút.', en: 'Try again in a moment.' },
  'fault': { vi: 'Thử lại sau; nếu vẫn lỗi, báo cho chúng tôi mã sự cố.', en: 'Try again later; if it persists, tell us the number of the incident.' },
}

function sentence(reason: string, values: Issue['values'], lang: Lang): string {
  const text = (sentences[reason] ?? sentences['not-understood']!)[lang]
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values?.[name] ?? '…'))
}

/** What a parameter takes, in words, from its own schema. */
function expectation(field: z.ZodType | undefined, lang: Lang): string {
  if (field === undefined)
    return ''
  const schema = z.toJSONSchema(field, { io: 'input', unrepresentable: 'any' }) as { items?: Record<string, unknown> } & Record<string, unknown>
  const { enum: offered, type, minimum, maximum, maxLength, format, pattern } = (schema.items ?? schema) as Record<string, unknown>
  const say = (vi: string, en: string) => ` ${lang === 'vi' ? vi : en}`
  if (Array.isArray(offered))
    return say(`Dùng: ${offered.join(', ')}.`, `Use ${offered.join(', ')}.`)
  if (type === 'integer')
    return say(`Số nguyên từ ${minimum} đến ${maximum}.`, `A whole number from ${minimum} to ${maximum}.`)
  if (type === 'boolean')
    return say('true hoặc false.', 'true or false.')
  if (format === 'date')
    return say('Ngày có thật, ghi như 2025-06-30.', 'A real day, written like 2025-06-30.')
  if (maxLength !== undefined)
    return say(`Nhiều nhất ${maxLength} ký tự.`, `At most ${maxLength} characters.`)
  return pattern === undefined ? '' : say(`Ghi như ${schema.example ?? 'VN-19@2025'}.`, `Write it like ${schema.example ?? 'VN-19@2025'}.`)
}

/** A refusal in the reader's language, with every parameter at fault and what would be right. */
export function problemOf({ code, detail }: Pick<Refusal, 'code' | 'detail'>, lang: Lang, query?: z.ZodObject, status: number = statuses[code]): Problem {
  const errors = (detail.issues ?? []).map(({ field, reason, values }) => ({
    parameter: field,
    reason,
    detail: sentence(reason, values, lang) + (reason === 'not-understood' || reason === 'required' ? expectation(query?.shape[field] as z.ZodType | undefined, lang) : ''),
  }))
  const own = sentence(detail.reason, detail.issues?.[0]?.values, lang)
  return { type: 'about:blank', title: (titles[status] ?? titles[400]!)[lang], status, detail: detail.reason === 'check-fields' && errors.length === 1 ? errors[0]!.detail : own, reason: detail.reason, errors }
}
