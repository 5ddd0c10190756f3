import process from 'node:process'
import { connect } from '@khuyencong/db/connect'
import { createApp } from '../app.ts'
import { readEnv } from '../env.ts'

/**
 * A server without doors that takes up what is left to do, and kills itself once one job is so far: `writing:50` is half of
 * the rows written; `end` lets it come to its end. Prints how far the work was.
 */
const [place, dataDir, jobId, until] = process.argv.slice(2) as [string, string, string, string]
const [step = '', percent] = until.split(':')
const { env } = readEnv({ DATA_DIR: dataDir, AUTH_SECRET: 'a-secret-for-tests-and-nothing-else' })
const connection = await connect(place === 'embedded' ? { dataDir } : { url: place })
const app = createApp({ connection, env: env!, clock: () => new Date('2026-11-25T03:00:00Z') })
app.jobs.start()
let hasBegun = false
const timer = setInterval(() => {
  const now = app.jobs.running(jobId)?.progress
  hasBegun ||= now !== undefined
  if (now?.step === step && now.total !== null && now.done >= now.total * Number(percent) / 100) {
    clearInterval(timer)
    process.stdout.write(`killed ${now.step} ${now.done} ${now.total}\n`, () => process.kill(process.pid, 'SIGKILL'))
  }
  if (until === 'end' && hasBegun && now === undefined) {
    clearInterval(timer)
    void app.jobs.stop().then(() => connection.close()).then(() => process.stdout.write('ended\n'))
  }
}, 1)
