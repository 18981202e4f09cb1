import { channel } from 'node:diagnostics_channel'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { BaseDatabaseAdapter, DatabaseAdapterObj, Migration } from 'payload'
import { migrations } from './migrations'

/** Told the id of each transaction when it has ended, and whether it was kept. Named, so that every copy of this module shares it. */
export const transactionEnded = channel('qingfeng.transaction-ended')

export type TransactionEnd = { id: number | string; committed: boolean }

/**
 * The database that `DATABASE_URL` names: `mongodb://…`, or without one a SQLite file in the data folder
 * with the committed migrations applied when it is opened.
 */
export function database(dataFolder: string, migrationDir: string): DatabaseAdapterObj {
  const url = process.env.DATABASE_URL
  if (url) return withEnds(mongooseAdapter({ url }))
  mkdirSync(dataFolder, { recursive: true })
  const file = path.join(dataFolder, 'qingfeng.db')
  const adapter = sqliteAdapter({
    client: { url: `file:${file}` },
    idType: 'uuid',
    push: false,
    transactionOptions: {},
    wal: { synchronous: 'NORMAL' },
    migrationDir,
  }) as DatabaseAdapterObj
  return withEnds(oneWriterAtATime(withMigrations(adapter)))
}

function extended(
  adapter: DatabaseAdapterObj,
  extend: (db: BaseDatabaseAdapter) => void,
): DatabaseAdapterObj {
  return {
    ...adapter,
    init: (args) => {
      const db = adapter.init(args)
      extend(db)
      return db
    },
  }
}

function withMigrations(adapter: DatabaseAdapterObj): DatabaseAdapterObj {
  return extended(adapter, (db) => {
    const connect = db.connect?.bind(db)
    db.connect = async (options) => {
      await connect?.(options)
      if (process.env.PAYLOAD_MIGRATING !== 'true')
        await db.migrate({ migrations: migrations as Migration[] })
    }
  })
}

function withEnds(adapter: DatabaseAdapterObj): DatabaseAdapterObj {
  return extended(adapter, (db) => {
    const commit = db.commitTransaction.bind(db)
    const rollback = db.rollbackTransaction.bind(db)
    db.commitTransaction = async (id) => {
      await commit(id)
      transactionEnded.publish({ id: await id, committed: true })
    }
    db.rollbackTransaction = async (id) => {
      await rollback(id)
      transactionEnded.publish({ id: await id, committed: false })
    }
  })
}

/**
 * SQLite has one writer. The driver waits for a lock by blocking the whole process, and Payload's adapter drops a failed
 * commit in silence, so a transaction begins only when the one before it has ended.
 */
function oneWriterAtATime(adapter: DatabaseAdapterObj): DatabaseAdapterObj {
  return extended(adapter, (db) => {
    const begin = db.beginTransaction.bind(db)
    const commit = db.commitTransaction.bind(db)
    const rollback = db.rollbackTransaction.bind(db)
    const leave = new Map<number | string, () => void>()
    let last: Promise<void> = Promise.resolve()

    db.beginTransaction = async (options) => {
      const turn = last
      let done = () => {}
      last = new Promise((resolve) => {
        done = resolve
      })
      await turn
      const id = await begin(options).catch((error) => {
        done()
        throw error
      })
      if (id === null) done()
      else leave.set(id, done)
      return id
    }
    const ending = (end: typeof commit) => async (id: Parameters<typeof commit>[0]) => {
      const key = await id
      await end(key)
      leave.get(key)?.()
      leave.delete(key)
    }
    db.commitTransaction = ending(commit)
    db.rollbackTransaction = ending(rollback)
  })
}
