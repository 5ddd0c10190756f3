import type { Db } from '@khuyencong/db'

type Query = (...args: unknown[]) => Promise<unknown>

/** The driver below Drizzle; both drivers answer to `query`. */
function driverOf(db: Db): { query: Query } {
  return (db as unknown as { $client: { query: Query } }).$client
}

/** Runs `work` and gives back the same statements to run on the bare driver, nothing of ours between. */
export async function recorded(db: Db, work: () => Promise<unknown>): Promise<() => Promise<void>> {
  const driver = driverOf(db)
  const original = driver.query.bind(driver)
  const calls: unknown[][] = []
  driver.query = (...args) => {
    calls.push(args)
    return original(...args)
  }
  try {
    await work()
  }
  finally {
    driver.query = original
  }
  if (calls.length === 0)
    throw new Error('The page asked the database nothing; there is no floor to measure against')
  return async () => {
    for (const args of calls)
      await original(...args)
  }
}
