import type { CollectionSlug, TypeWithVersion } from 'payload'
import { z } from 'zod'
import { type TextKind, textKindLabels, textKinds } from '../../domain/editorial/text-kinds'
import { Refusal } from '../../domain/refusal'
import type { Call } from '../action'

/** A text of any of the kinds that go through the reviews, relations as ids. */
export type EditorialText = Record<string, unknown> & {
  id: string
  title: string
  _status?: 'draft' | 'published' | null
  writers?: string[] | null
  changedBy?: string | null
  updatedAt: string
}

/** Which text an action is about. */
export const textInput = z.strictObject({ kind: z.enum(textKinds), id: z.string().min(1) })

export type TextAddress = z.infer<typeof textInput>

/**
 * The text as it was saved last, as the caller may see it.
 * @throws Refusal `not-found`.
 */
export async function textFor(call: Call, { id, kind }: TextAddress): Promise<EditorialText> {
  const text = await versionOf(call, { id, kind }, true)
  if (!text) throw new Refusal('not-found', `找不到这篇${textKindLabels[kind]}，可能已被删除，请刷新页面。`)
  return text
}

/** The text as the public reads it; null while it is not published. */
export async function publishedText(call: Call, address: TextAddress): Promise<EditorialText | null> {
  const text = await versionOf(call, address, false)
  return text?._status === 'published' ? text : null
}

const versionOf = async ({ req }: Call, { id, kind }: TextAddress, draft: boolean) =>
  (await req.payload.findByID({
    collection: kind as CollectionSlug,
    id,
    draft,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })) as EditorialText | null

/**
 * One of the stored versions of a text.
 * @throws Refusal `not-found` when it is none of this text's, or has been cleared away.
 */
export async function versionFor(
  { req }: Call,
  { id, kind }: TextAddress,
  version: string,
): Promise<EditorialText> {
  const { docs } = await req.payload.findVersions({
    collection: kind as CollectionSlug,
    where: { id: { equals: version }, parent: { equals: id } },
    depth: 0,
    limit: 1,
    overrideAccess: false,
    req,
  })
  const [found] = docs as unknown as TypeWithVersion<EditorialText>[]
  if (!found) throw new Refusal('not-found', '这个旧版本已被清理，请刷新页面后另选一个。')
  return { ...found.version, id }
}

/** The collection that holds a kind of text. */
export const collectionOf = ({ req }: Call, kind: TextKind) => req.payload.collections[kind].config
