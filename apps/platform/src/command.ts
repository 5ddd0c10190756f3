import type { Task } from './control.ts'
import process from 'node:process'
import { readEnv } from '@khuyencong/api/env'
import { restore } from '@khuyencong/db/backup'
import { connect, migrate } from '@khuyencong/db/connect'
import { askControl, tasks } from './control.ts'

/** One sentence and a code that scripts can see. */
function stop(sentence: string): never {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

const [name = '', ...words] = process.argv.slice(2)
const [file] = words
const { env, problems } = readEnv(process.env)
if (env === null)
  stop(problems.join('\n'))

async function run(task: Task): Promise<string> {
  const answer = env!.databaseUrl ? null : await askControl(env!.dataDir, task, words)
  if (answer?.ok)
    return answer.text
  if (answer)
    throw new Error(answer.text)
  const connection = await connect(env!.databaseUrl ? { url: env!.databaseUrl } : { dataDir: env!.dataDir })
  try {
    await migrate(connection)
    return await tasks[task](connection, env!.dataDir, words)
  }
  finally {
    await connection.close()
  }
}

try {
  if (name === 'restore') {
    if (!file)
      stop('Cần tên tệp sao lưu / name the backup: npm run restore -- .data/backups/khuyencong-….tar.gz')
    await restore(file, env.dataDir)
    process.stdout.write(`Đã phục hồi vào / restored into ${env.dataDir}\n`)
  }
  else if (Object.hasOwn(tasks, name)) {
    process.stdout.write(`${await run(name as Task)}\n`)
  }
  else {
    stop(`There is no command "${name}": ${[...Object.keys(tasks), 'restore'].join(', ')}.`)
  }
}
catch (error) {
  stop(error instanceof Error ? error.message : String(error))
}
