import type { Client } from '@khuyencong/client'
import type { Lang } from '@khuyencong/domain/text'
import type { Context } from 'hono'
import type { View, Visit } from './shell/view.ts'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { refusalOf } from '@khuyencong/client'
import { Refusal } from '@khuyencong/domain/refusal'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { getCookie } from 'hono/cookie'
import { etag } from 'hono/etag'
import { homeView } from './home/home-view.ts'
import { catalogueView } from './product/catalogue-view.ts'
import { productView } from './product/product-view.ts'
import { suggestionsFor } from './product/suggestions.ts'
import { pageHtml } from './render.ts'
import { figuresView } from './report/figures-view.ts'
import { backTo, langOf, paths } from './shell/address.ts'
import { readAssets } from './shell/assets.ts'
import { doorsOf } from './shell/doors.ts'
import { browserRules } from './shell/headers.ts'
import { problemView } from './shell/problem-view.ts'
import { robotsText, sitemapText } from './shell/robots.ts'
import { statementView } from './shell/statement-view.ts'
import { staticFiles } from './shell/static-files.ts'

export interface PortalParts {
  client: Client
  /** Origin that visitors see; canonical addresses begin with it. */
  baseUrl: string
  /** Milliseconds a page waits for the platform before it says that it is busy. */
  patience?: number
  /** Told of every bug; visitors only read that something went wrong. */
  onBug?: (error: unknown, path: string) => void
  /** Folder of the built files; the portal's own by default. */
  filesFolder?: string
}

const builtFiles = join(dirname(fileURLToPath(import.meta.url)), '../client')

/** The portal as one request handler: server-rendered pages, static files, no socket of its own. */
export function createPortal({ client, baseUrl, patience = 8000, onBug, filesFolder = builtFiles }: PortalParts): Hono {
  const app = new Hono()
  const doors = doorsOf(client, patience)
  const assets = readAssets(filesFolder)
  const origin = baseUrl.replace(/\/$/, '')

  app.use(browserRules(origin))
  app.route('/', staticFiles(filesFolder))
  app.use(compress())
  app.use(etag({ weak: true }))

  const themeOf = (c: Context): Visit['theme'] => {
    const theme = getCookie(c, 'theme')
    return theme === 'dark' || theme === 'light' ? theme : null
  }
  const answer = async (c: Context, lang: Lang, view: View, demonstration: boolean) => {
    const url = new URL(c.req.url)
    const html = await pageHtml(view, { lang, theme: themeOf(c), demonstration, baseUrl: origin, address: `${url.pathname}${url.search}` }, assets)
    c.header('Cache-Control', view.status === undefined ? 'no-cache' : 'no-store')
    c.header('Vary', 'Cookie', { append: true })
    c.header('Content-Language', lang)
    if (demonstration || view.robots === 'noindex')
      c.header('X-Robots-Tag', 'noindex')
    if (view.status === 503)
      c.header('Retry-After', '10')
    return c.html(html, view.status ?? 200)
  }
  /** A page that cannot say whether the site holds demonstration records is not offered to search engines. */
  const troubled = async (c: Context, problem: 'missing' | 'broken' | 'busy') => {
    const lang = langOf(c.req.path)
    const demonstration = await doors.site().then(site => site.demonstration, () => true)
    return answer(c, lang, problemView(problem, lang), demonstration)
  }
  const page = (make: (c: Context, lang: Lang) => View | Promise<View>) => async (c: Context) => {
    const lang = langOf(c.req.path)
    const [site, view] = await Promise.all([doors.site(), make(c, lang)])
    return answer(c, lang, view, site.demonstration)
  }
  const query = (c: Context) => new URL(c.req.url).searchParams

  for (const lang of ['vi', 'en'] as const) {
    const { home, catalogue, figures, privacy, terms, accessibility } = paths[lang]
    app.get(home, page(async c => homeView(await doors.home(), lang, query(c))))
    app.get(catalogue, page(c => catalogueView(doors, lang, query(c))))
    app.get(`${catalogue}/:slug`, page(async (c) => {
      const slug = c.req.param('slug') ?? ''
      if (!/^[a-z\d]+(?:-[a-z\d]+)*$/.test(slug) || slug.length > 200)
        throw new Refusal('not-found', { reason: 'no-such-product' })
      return productView(await doors.product(slug), lang, origin)
    }))
    app.get(figures, page(c => figuresView(doors, lang, query(c))))
    for (const [name, path] of Object.entries({ privacy, terms, accessibility }))
      app.get(path, page(() => statementView(name as 'privacy', lang)))
    app.get(lang === 'vi' ? '/goi-y' : '/en/suggest', async (c) => {
      c.header('Cache-Control', 'public, max-age=60')
      return c.json(await suggestionsFor(doors, query(c).get('q') ?? '', lang))
    })
  }
  app.get('/en', c => c.redirect('/en/', 301))
  app.get('/robots.txt', c => c.text(robotsText(origin)))
  app.get('/sitemap.xml', async c => c.body(await sitemapText(doors, origin), 200, { 'Content-Type': 'application/xml; charset=utf-8' }))
  app.post('/giao-dien', async (c) => {
    const form = await c.req.formData().catch(() => new FormData())
    const theme = form.get('theme') === 'dark' ? 'dark' : 'light'
    c.header('Set-Cookie', `theme=${theme}; Path=/; Max-Age=31536000; SameSite=Lax`)
    return c.redirect(backTo(String(form.get('back') ?? '/')), 303)
  })
  app.get('*', async (c, next) => {
    const path = c.req.path
    const bare = path.replace(/\/+$/, '')
    if (bare !== '' && bare !== '/en' && bare !== path && !bare.startsWith('//'))
      return c.redirect(`${bare}${new URL(c.req.url).search}`, 301)
    await next()
  })
  app.notFound(c => troubled(c, 'missing'))
  app.onError((error, c) => {
    const refusal = error instanceof Refusal ? error : refusalOf(error)
    if (refusal?.code === 'not-found')
      return troubled(c, 'missing')
    if (refusal?.code === 'busy' || refusal?.code === 'too-many')
      return troubled(c, 'busy')
    onBug?.(error, c.req.path)
    return troubled(c, 'broken')
  })
  return app
}
