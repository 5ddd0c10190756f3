import type { Lang } from '@khuyencong/domain/text'
import type { Doors } from '../shell/doors.ts'
import type { View } from '../shell/view.ts'
import { regionShortLabels } from '@khuyencong/domain/region'
import { pathOf } from '../shell/address.ts'
import { say } from '../shell/say.ts'
import ReportPage from './ReportPage.vue'

export async function figuresView(doors: Doors, lang: Lang, params: URLSearchParams): Promise<View> {
  const t = say(lang)
  const map = params.get('map') === 'today' ? 'today' : 'then'
  const report = await doors.phase(map)
  const span = `${report.phase.from}–${report.phase.to}`
  const region = regionShortLabels[report.region][lang]
  return {
    component: ReportPage,
    props: { report },
    title: t(`Đề án khuyến công quốc gia điểm ${region.charAt(0).toLowerCase()}${region.slice(1)}, ${span}`, `Key national programmes, ${region}, ${span}`),
    description: t(`Kinh phí, cơ sở được hỗ trợ, loại hình và tỉnh, thành trong giai đoạn ${span}, so với giai đoạn trước; số công bố và số tính lại đặt cạnh nhau.`, `Money, facilities, types of support and provinces in ${span} beside the phase before; published and computed figures side by side.`),
    place: { page: 'figures' },
    query: map === 'today' ? 'map=today' : undefined,
    crumbs: [{ label: t('Trang chủ', 'Home'), href: pathOf({ page: 'home' }, lang) }, { label: t('Số liệu chương trình', 'The programme in figures') }],
    section: 'figures',
  }
}
