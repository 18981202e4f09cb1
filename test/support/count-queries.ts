import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'

/**
 * How many statements the database is sent while some work is done, in transactions too; on SQLite only, where the driver
 * can be watched.
 */
export async function countQueries(payload: Payload, work: () => Promise<unknown>): Promise<number> {
  const { client } = payload.db as unknown as SQLiteAdapter
  const { execute, transaction } = client
  let count = 0
  const counted = (runner: Pick<typeof client, 'execute'>): typeof execute => {
    const run = runner.execute.bind(runner)
    return (...statement) => {
      count += 1
      return run(...statement)
    }
  }
  const countedTransaction = async () => {
    const begun = await transaction.call(client)
    return Object.assign(begun, { execute: counted(begun) })
  }
  Object.assign(client, { execute: counted(client), transaction: countedTransaction })
  try {
    await work()
  } finally {
    Object.assign(client, { execute, transaction })
  }
  return count
}
