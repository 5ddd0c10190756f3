import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'

/** Built files carry the hash of their content in their name, so a browser keeps them for good. */
export function staticFiles(root: string): Hono {
  const app = new Hono()
  app.get('/assets/*', serveStatic({ root, precompressed: true, onFound: (_path, c) => c.header('Cache-Control', 'public, max-age=31536000, immutable') }))
  app.get('/assets/*', c => c.text('Not found', 404, { 'Cache-Control': 'no-store' }))
  app.get('/favicon.svg', serveStatic({ root, path: 'favicon.svg', onFound: (_path, c) => c.header('Cache-Control', 'public, max-age=86400') }))
  return app
}
