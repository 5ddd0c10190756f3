import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('../..', import.meta.url))
const ignored = ['**/node_modules/**', '**/dist/**']
const withDatabase = ['packages/db/src/**/*.test.ts', 'apps/api/src/**/*.test.ts', 'apps/platform/src/**/*.test.ts']

/** No database has a part in these: they run once, beside the embedded one. LibreOffice sees the same files on both. */
const once = ['apps/api/src/workbook/*.test.ts', 'apps/api/src/import/copy.test.ts']

/** The same integration tests run twice, but for the kill test: a PostgreSQL server is not in the process that is killed; and LibreOffice opens files, whatever they came from. */
const integration = (name: string, database: string, setup: string[], excluded: string[] = []) => ({
  test: {
    name,
    root,
    include: withDatabase,
    exclude: [...ignored, ...excluded],
    env: { TEST_DATABASE: database },
    globalSetup: setup,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: 'forks' as const,
  },
})

export default defineConfig({
  root,
  test: {
    maxWorkers: 2,
    projects: [
      { test: { name: 'unit', root, include: ['packages/domain/src/**/*.test.ts', 'packages/client/src/**/*.test.ts', 'tooling/**/*.test.ts'], exclude: ignored, testTimeout: 30_000 } },
      './tooling/vitest/vitest.screens.config.ts',
      integration('embedded', 'embedded', []),
      integration('postgres', 'postgres', ['packages/db/src/testing/cluster.ts'], ['packages/db/src/crash.test.ts', ...once]),
      { test: { name: 'journeys', root, include: ['apps/*/e2e/**/*.test.ts'], exclude: ignored, testTimeout: 120_000, hookTimeout: 180_000, fileParallelism: false, pool: 'forks' } },
    ],
  },
})
