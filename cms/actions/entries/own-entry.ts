import { idOf } from '../../access/roles'
import type { EntryDraft } from '../../domain/entry-complete'
import { bodyWords } from '../../domain/outline/body-characters'
import { Refusal } from '../../domain/refusal'
import { picturesIn, type TextNode } from '../../domain/rich-text-tree'
import type { Campaign, Entry } from '../../payload-types'
import type { Call } from '../action'
import { documentFor } from '../documents'
import { authorsOf } from '../quota-usage'

/** A campaign that the caller may read, with the extensions of all schools, which schools do not read themselves. */
export async function campaignWithExtensions(call: Call, id: string): Promise<Campaign> {
  const { id: readable } = await documentFor(call, 'campaigns', id, '个征集活动')
  return call.req.payload.findByID({ collection: 'campaigns', id: readable, depth: 0, req: call.req })
}

/** An entry of the caller's own school with its campaign. */
export async function ownEntry(call: Call, id: string): Promise<{ entry: Entry; campaign: Campaign }> {
  const entry = await documentFor(call, 'entries', id, '件作品')
  return { entry, campaign: await campaignWithExtensions(call, idOf(entry.campaign) ?? '') }
}

/** The school the caller speaks for. */
export function schoolOf({ actor }: Call): string {
  if (actor.school) return actor.school
  throw new Refusal('forbidden', '您的账号还没有绑定学校，请联系系统管理员。', 'school')
}

/** An entry as it is looked at before it is handed in; the pictures in its text count among the images, each once. */
export function draftOf(entry: Entry): EntryDraft {
  const listed = (entry.images ?? []).flatMap((image) => idOf(image) ?? [])
  const images = new Set([...listed, ...picturesIn(entry.body?.root as TextNode | undefined)])
  return {
    text: bodyWords(entry.body),
    images: images.size,
    attachments: entry.attachments?.length ?? 0,
    video: entry.video,
    category: entry.category,
    division: entry.division,
    authors: authorsOf(entry),
    aiUse: entry.aiUse,
    pledge: entry.pledge,
    authorization: entry.authorization,
  }
}
