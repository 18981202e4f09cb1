import { randomUUID } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
  SanitizedCollectionConfig,
} from 'payload'
import { afterCommit, afterRollback } from './after-commit'

type Collection = Pick<SanitizedCollectionConfig, 'custom'>

/** Where a collection keeps its uploads as they came. */
export const originalAt = ({ custom }: Collection, name: string): string =>
  path.join(String(custom?.originals), path.basename(name))

type Noted = { name: string; bytes: Uint8Array } | { name: null }

/** Notes an upload before it is cleaned; documents are not cleaned, and are their own originals. */
export const noteOriginal: CollectionBeforeOperationHook = ({ args, context, operation, req: { file } }) => {
  if (operation === 'create' || operation === 'update') context.original = file && noted(file)
  return args
}

const noted = ({ data, mimetype }: NonNullable<PayloadRequest['file']>): Noted =>
  mimetype.startsWith('application/') ? { name: null } : { name: randomUUID(), bytes: data }

const notedIn = (context: Record<string, unknown>) => context.original as Noted | undefined

/** Says in the document where its original is. */
export const stampOriginal: CollectionBeforeChangeHook = ({ context, data, operation }) => {
  const original = notedIn(context)
  if (!original && operation === 'update') return data
  return { ...data, original: original?.name ?? null }
}

/** Keeps what was noted, which nobody else on the machine may read, and removes what the file before came as. */
export const saveOriginal: CollectionAfterChangeHook = async ({
  collection,
  context,
  doc,
  previousDoc,
  req,
}) => {
  const original = notedIn(context)
  if (!original) return doc
  if (original.name !== null) {
    const place = originalAt(collection, original.name)
    await mkdir(path.dirname(place), { recursive: true, mode: 0o700 })
    await writeFile(place, original.bytes, { mode: 0o600 })
    await afterRollback(req, () => void remove(req, place))
  }
  if (previousDoc?.original) await dropped(req, collection, previousDoc.original)
  return doc
}

/** Notes the original of a file that is about to be deleted: the answer need not tell it. */
export const noteDeletedOriginal: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const { original } = (await req.payload.findByID({
    collection: collection.slug as 'media',
    id,
    select: { original: true },
    depth: 0,
    req,
  })) as { original?: string | null }
  // Not the hook's own context: the look-up has put another in its place.
  req.context.deletedOriginals = { ...(req.context.deletedOriginals as object), [id]: original }
}

/** Removes the original of a file with it. */
export const dropDeletedOriginal: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  const original = (req.context.deletedOriginals as Record<string, string | null> | undefined)?.[id]
  if (original) await dropped(req, collection, original)
}

const dropped = (req: PayloadRequest, collection: Collection, name: string): Promise<void> =>
  afterCommit(req, () => void remove(req, originalAt(collection, name)))

const remove = (req: PayloadRequest, place: string): Promise<void> =>
  rm(place, { force: true }).catch((error) => req.payload.logger.error(error))
