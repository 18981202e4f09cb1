import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'

/** How many statements the database is sent while some work is done; on SQLite only, where the driver can be watched. */
export async function countQueries(payload: Payload, work: () => Promise<unknown>): Promise<number> {
  const { client } = payload.db as unknown as SQLiteAdapter
  const execute = client.execute.bind(client)
  let count = 0
  const counting: typeof execute = (...statement) => {
    count += 1
    return execute(...statement)
  }
  client.execute = counting
  try {
    await work()
  } finally {
    client.execute = execute
  }
  return count
}
