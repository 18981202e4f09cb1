import { type Client, createClient, type InStatement, type ResultSet, type Transaction } from '@libsql/client'

/**
 * Gives a SQLite client one lasting connection for its transactions. The driver opens a new one for each and never closes
 * it, which costs two file descriptors and half a megabyte every time. Transactions must come one at a time.
 */
export async function keepWritingConnection(client: Client, url: string): Promise<void> {
  const writer = createClient({ url })
  await writer.execute('PRAGMA synchronous = NORMAL')
  client.transaction = async () => {
    await writer.execute('BEGIN IMMEDIATE')
    return transactionOn(writer)
  }
  const close = client.close.bind(client)
  client.close = () => {
    writer.close()
    close()
  }
}

function transactionOn(writer: Client): Transaction {
  let open = true
  const commit = async () => {
    await writer.execute('COMMIT')
    open = false
  }
  const rollback = async () => {
    if (!open) return
    open = false
    await writer.execute('ROLLBACK')
  }
  return {
    execute: (statement: InStatement) => writer.execute(statement),
    batch: async (statements) => {
      const results: ResultSet[] = []
      for (const statement of statements) results.push(await writer.execute(statement as InStatement))
      return results
    },
    executeMultiple: () => Promise.reject(new Error('a script would end the transaction')),
    commit,
    rollback,
    close: () => void rollback(),
    get closed() {
      return !open
    },
  }
}
