import type { PublicHome } from '@khuyencong/domain/product'
import type { Lang } from '@khuyencong/domain/text'
import type { View } from '../shell/view.ts'
import { formatNumber } from '@khuyencong/domain/text'
import { say } from '../shell/say.ts'
import HomePage from './HomePage.vue'

export function homeView(home: PublicHome, lang: Lang, params: URLSearchParams): View {
  const t = say(lang)
  const count = formatNumber(home.totals.products, lang)
  const vintage = params.get('map') === '63' ? 'then' : 'today'
  return {
    component: HomePage,
    props: { home, vintage },
    title: t('Phòng trưng bày sản phẩm công nghiệp nông thôn tiêu biểu', 'Showroom of featured rural-industry products of Vietnam'),
    description: home.totals.products === 0 ? t('Nơi trưng bày sản phẩm công nghiệp nông thôn tiêu biểu đã được hội đồng các cấp công nhận.', 'The showroom of rural-industry products recognised by councils at each level.') : t(`${count} sản phẩm đã được hội đồng các cấp công nhận: tìm theo tên, nghề, tỉnh; xem giấy chứng nhận và nơi làm ra.`, `${count} products recognised by councils at each level: search by name, craft or province; see the certificate and who makes it.`),
    place: { page: 'home' },
    query: vintage === 'then' ? 'map=63' : undefined,
    crumbs: [],
  }
}
