import type { Lang } from '@khuyencong/domain/text'
import type { View } from './view.ts'
import { pathOf } from './address.ts'
import PortalStatement from './PortalStatement.vue'
import { say } from './say.ts'
import { statements } from './statements.ts'

export function statementView(name: keyof typeof statements, lang: Lang): View {
  const { title, lead, parts } = statements[name][lang]
  return {
    component: PortalStatement,
    props: { title, lead, parts },
    title,
    description: lead,
    place: { page: name },
    crumbs: [{ label: say(lang)('Trang chủ', 'Home'), href: pathOf({ page: 'home' }, lang) }, { label: title }],
  }
}
