import { channel } from 'node:diagnostics_channel'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { type SQLiteAdapter, sqliteAdapter } from '@payloadcms/db-sqlite'
import type { BaseDatabaseAdapter, DatabaseAdapterObj, Migration, PayloadRequest } from 'payload'
import { migrations } from './migrations'
import { keepWritingConnection } from './writing-connection'

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
  const file = `file:${path.join(dataFolder, 'qingfeng.db')}`
  const adapter = sqliteAdapter({
    client: { url: file },
    idType: 'uuid',
    push: false,
    transactionOptions: {},
    wal: { synchronous: 'NORMAL' },
    migrationDir,
  }) as DatabaseAdapterObj
  return withEnds(oneWriterAtATime(withMigrations(adapter, file)))
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

function withMigrations(adapter: DatabaseAdapterObj, url: string): DatabaseAdapterObj {
  return extended(adapter, (db) => {
    const connect = db.connect?.bind(db)
    db.connect = async (options) => {
      await connect?.(options)
      await keepWritingConnection((db as unknown as SQLiteAdapter).client, url)
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

/** What the adapter writes with; Payload calls some of them outside any transaction (a wrong password, a preference). */
const writes = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateMany',
  'updateOne',
  'updateVersion',
] as const

type Write = (args: { req?: Partial<PayloadRequest> }) => Promise<unknown>

/**
 * SQLite has one writer. The driver waits for a lock by blocking the whole process, a write that meets a lock leaves its
 * connection unable to begin again, and Payload's adapter drops a failed commit in silence. So a transaction, or a write
 * without one, begins only when the one before it has ended.
 */
function oneWriterAtATime(adapter: DatabaseAdapterObj): DatabaseAdapterObj {
  return extended(adapter, (db) => {
    const open = new Map<number | string, () => void>()
    let last: Promise<void> = Promise.resolve()

    const turn = async (): Promise<() => void> => {
      const before = last
      let done = () => {}
      last = new Promise((resolve) => {
        done = resolve
      })
      await before
      return done
    }

    const begin = db.beginTransaction.bind(db)
    db.beginTransaction = async (options) => {
      const done = await turn()
      const id = await begin(options).catch((error) => {
        done()
        throw error
      })
      if (id === null) done()
      else open.set(id, done)
      return id
    }

    const ending = (end: typeof db.commitTransaction) => async (id: Parameters<typeof end>[0]) => {
      const key = await id
      try {
        await end(key)
      } finally {
        open.get(key)?.()
        open.delete(key)
      }
    }
    db.commitTransaction = ending(db.commitTransaction.bind(db))
    db.rollbackTransaction = ending(db.rollbackTransaction.bind(db))

    for (const name of writes) {
      const write = (db[name] as Write).bind(db)
      const inTurn: Write = async (args) => {
        const id = await args.req?.transactionID
        if (id && open.has(id)) return write(args)
        const done = await turn()
        return write(args).finally(done)
      }
      Object.assign(db, { [name]: inTurn })
    }
  })
}
