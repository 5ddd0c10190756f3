import { fileURLToPath } from 'node:url'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { compress } from 'hono/compress'

const adminFolder = fileURLToPath(new URL('../../admin/dist', import.meta.url))

/** Nuxt UI writes style attributes at run time; scripts come from this site alone. */
const adminPolicy = [
  'default-src \'self\'',
  'script-src \'self\'',
  'style-src \'self\' \'unsafe-inline\'',
  'img-src \'self\' data:',
  'connect-src \'self\'',
  'font-src \'self\'',
  'object-src \'none\'',
  'base-uri \'self\'',
  'form-action \'self\'',
  'frame-ancestors \'none\'',
].join('; ')

interface Houses { api: { fetch: Hono['fetch'] }, portal: { fetch: Hono['fetch'] } }

/** Who answers which address. While the database is opening there are no houses yet. */
export function frontDoor(houses: Houses | null): Hono {
  const app = new Hono()
  if (houses === null) {
    app.get('/healthz', c => c.text('alive'))
    app.get('/readyz', c => c.text('starting', 503, { 'Retry-After': '2' }))
    app.all('*', c => c.text('Đang khởi động, xin tải lại sau vài giây. / Starting, please reload in a few seconds.', 503, { 'Retry-After': '2' }))
    return app
  }
  const { api, portal } = houses
  for (const path of ['/api/*', '/healthz', '/readyz'])
    app.all(path, c => api.fetch(c.req.raw, c.env))
  app.route('/admin', adminFiles())
  app.all('*', c => portal.fetch(c.req.raw, c.env))
  return app
}

/** The built admin app: files as they are, every other address below `/admin/` is its first page. */
function adminFiles(): Hono {
  const app = new Hono()
  app.use(compress())
  app.use(async (c, next) => {
    await next()
    c.header('Content-Security-Policy', adminPolicy)
    c.header('X-Content-Type-Options', 'nosniff')
    c.header('Referrer-Policy', 'same-origin')
    c.header('X-Robots-Tag', 'noindex')
    c.header('Cache-Control', c.req.path.startsWith('/admin/assets/') && c.res.status === 200 ? 'public, max-age=31536000, immutable' : 'no-cache')
  })
  const file = (path: string) => path.replace(/^\/admin/, '')
  app.get('/assets/*', serveStatic({ root: adminFolder, rewriteRequestPath: file }))
  app.get('/assets/*', c => c.text('Not found', 404))
  app.get('*', serveStatic({ root: adminFolder, rewriteRequestPath: file }))
  app.get('*', serveStatic({ root: adminFolder, rewriteRequestPath: () => '/index.html' }))
  return app
}
