import type {
  CollectionBeforeOperationHook,
  PayloadRequest,
  SanitizedCollectionConfig,
  TypeWithVersion,
} from 'payload'
import { actorOf } from '../access/roles'
import { beijingTime } from '../domain/beijing-time'
import { Refusal } from '../domain/refusal'

type Saved = { updatedAt: string; changedBy?: string | null }

/**
 * Refuses a save over what somebody else has saved in the meantime. A form sends the `updatedAt` that it was opened with or
 * saved last; who sends none is not asked.
 * @throws Refusal `conflict` at `updatedAt`, saying who saved and when.
 */
export const refuseStale: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  if (operation !== 'update' || req.payloadAPI !== 'REST' || !('id' in args) || args.overrideAccess)
    return args
  const base = (req.data as Partial<Saved> | undefined)?.updatedAt
  if (typeof base !== 'string') return args
  const saved = (await req.payload.findByID({
    collection: collection.slug,
    id: String(args.id),
    draft: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })) as Saved | null
  if (!saved || !isLater(saved, base)) return args
  const written = (await lastVersion(req, collection, String(args.id))) ?? saved
  if (!isLater(written, base)) return args
  throw new Refusal('conflict', staleSentence(written, actorOf(req).name), 'updatedAt')
}

const isLater = ({ updatedAt }: Saved, base: string) => Date.parse(updatedAt) > Date.parse(base)

/** What was last saved where versions are kept; a number or a day that the system writes beside them is nobody's save. */
async function lastVersion(
  req: PayloadRequest,
  { slug, versions }: SanitizedCollectionConfig,
  id: string,
): Promise<Saved | undefined> {
  if (!versions) return undefined
  const where = { parent: { equals: id }, latest: { equals: true } }
  const { docs } = await req.payload.db.findVersions({ collection: slug, where, limit: 1, req })
  return (docs as unknown as TypeWithVersion<Saved>[])[0]?.version
}

function staleSentence({ changedBy, updatedAt }: Saved, self: string | undefined): string {
  const who = changedBy && changedBy === self ? '您的账号在别的窗口里' : (changedBy ?? '别人')
  const when = beijingTime(Date.parse(updatedAt))
  return `打开以后，${who}在 ${when} 又保存过，这一次没有保存；您写的都还在，请核对现在的版本，再决定怎么办。`
}
