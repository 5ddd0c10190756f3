import process from 'node:process'
import { readEnv } from '@khuyencong/api/env'
import { connect, DatabaseProblem, migrate } from '@khuyencong/db/connect'
import { removeDemonstration } from '@khuyencong/db/demo'
import { askControl } from './control.ts'

const { env, problems } = readEnv(process.env)
if (env === null) {
  process.stderr.write(`${problems.join('\n')}\n`)
  process.exit(1)
}

try {
  const answer = env.databaseUrl ? null : await askControl(env.dataDir, '/demonstration/remove')
  if (answer && !answer.ok)
    throw new Error(answer.text)
  if (!answer) {
    const connection = await connect(env.databaseUrl ? { url: env.databaseUrl } : { dataDir: env.dataDir })
    try {
      await migrate(connection)
      await removeDemonstration(connection.db)
    }
    finally {
      await connection.close()
    }
  }
  process.stdout.write('Đã bỏ dữ liệu minh hoạ / the demonstration records are gone.\n')
}
catch (error) {
  process.stderr.write(error instanceof DatabaseProblem ? `${error.message}\n` : `The demonstration records could not be removed: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}
