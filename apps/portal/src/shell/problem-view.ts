import type { Lang } from '@khuyencong/domain/text'
import type { View } from './view.ts'
import PortalProblem from './PortalProblem.vue'

const words = {
  missing: {
    vi: ['Không có trang này', 'Địa chỉ có thể đã gõ sai, hoặc sản phẩm đã rút khỏi phòng trưng bày. Thử tìm theo tên sản phẩm hay tên cơ sở.'],
    en: ['There is no such page', 'The address may be mistyped, or the product has been taken down. Try its name, or its maker’s.'],
  },
  broken: {
    vi: ['Trang này đang hỏng', 'Lỗi ở phía chúng tôi và đã được ghi lại. Tải lại sau ít phút, hoặc xem các trang khác.'],
    en: ['Something went wrong', 'The fault is ours and has been logged. Reload in a few minutes, or look at the other pages.'],
  },
  busy: {
    vi: ['Máy chủ đang bận', 'Câu hỏi này lâu hơn thường lệ nên đã dừng lại. Tải lại sau mười giây; bộ lọc trong địa chỉ vẫn còn.'],
    en: ['The server is busy', 'The answer took longer than it should and was stopped. Reload in ten seconds; your filters are still in the address.'],
  },
} as const

const statuses = { missing: 404, broken: 500, busy: 503 } as const

export function problemView(problem: keyof typeof words, lang: Lang): View {
  const [title, text] = words[problem][lang]
  return { component: PortalProblem, props: { title, text, problem }, title, description: text, place: null, crumbs: [], status: statuses[problem], robots: 'noindex' }
}
