import type { PayloadRequest } from 'payload'
import { type TransactionEnd, transactionEnded } from '../database'

/** Calls `then` when the request's transaction has been kept, never when it was rolled back; at once where there is none. */
export async function afterCommit(req: PayloadRequest, then: () => void): Promise<void> {
  const id = await req.transactionID
  if (!id) return then()
  atEndOf(id, (committed) => {
    if (committed) then()
  })
}

/** Calls `then` when the request's transaction has been rolled back; never where there is none. */
export async function afterRollback(req: PayloadRequest, then: () => void): Promise<void> {
  const id = await req.transactionID
  if (!id) return
  atEndOf(id, (committed) => {
    if (!committed) then()
  })
}

function atEndOf(id: number | string, then: (committed: boolean) => void): void {
  const listen = (message: unknown) => {
    const end = message as TransactionEnd
    if (end.id !== id) return
    transactionEnded.unsubscribe(listen)
    then(end.committed)
  }
  transactionEnded.subscribe(listen)
}
