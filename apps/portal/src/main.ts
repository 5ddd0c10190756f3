import process from 'node:process'
import { serve } from '@hono/node-server'
import { connect } from '@khuyencong/client'
import { createPortal } from './app.ts'

/** The portal alone: it needs the address of a platform and nothing else. */
const api = process.env.API_URL
if (!api || !URL.canParse(api)) {
  process.stderr.write('API_URL must be the address of the platform, e.g. API_URL=http://127.0.0.1:3000\n')
  process.exit(1)
}
const port = Number(process.env.PORT ?? 3001)
const hostname = process.env.HOST ?? '127.0.0.1'
const portal = createPortal({
  client: connect(api),
  baseUrl: process.env.BASE_URL ?? `http://${hostname}:${port}`,
  onBug: (error, path) => process.stderr.write(`${path}: ${error instanceof Error ? error.stack : String(error)}\n`),
})
const server = serve({ fetch: portal.fetch, port, hostname }, () => process.stdout.write(`Portal: http://${hostname}:${port}\n`))
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => server.close(() => process.exit(0)))
