import type { Assets } from './shell/assets.ts'
import type { View, Visit } from './shell/view.ts'
import { renderToString } from '@vue/server-renderer'
import { createSSRApp, h } from 'vue'
import { headOf } from './shell/head.ts'
import PortalShell from './shell/PortalShell.vue'
import picture from './shell/showroom.png?url'

/** One Vue app per request: nothing of one visitor can reach another. */
export async function pageHtml(view: View, visit: Visit, assets: Assets): Promise<string> {
  const islands = { search: assets.island('search'), swap: assets.island('swap') }
  const app = createSSRApp(() => h(PortalShell, { visit, place: view.place, crumbs: view.crumbs, section: view.section ?? null }, {
    default: () => h(view.component, { ...view.props, visit }),
  }))
  app.provide('islands', islands)
  const body = await renderToString(app)
  return `<!doctype html>
<html lang="${visit.lang}"${visit.theme ? ` data-theme="${visit.theme}"` : ''}>
<head>
${headOf(view, visit, assets, picture)}
</head>
<body>
${body}
</body>
</html>
`
}
