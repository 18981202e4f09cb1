import type { CollectionSlug, TypeWithVersion } from 'payload'
import { action } from '../action'
import { type EditorialText, publishedText, textFor, textInput } from './text-for'

type TextVersion = {
  id: string
  savedAt: string
  by: string | null
  standing: 'shown' | 'once' | 'draft'
}

/**
 * The stored versions of a text, the last first: when and by whom each was saved, and whether the public reads it or has
 * read it.
 */
export const openVersions = action({
  name: 'open-versions',
  method: 'get',
  input: textInput,
  run: async (call, address) => {
    await textFor(call, address)
    const { docs } = await call.req.payload.findVersions({
      collection: address.kind as CollectionSlug,
      where: { parent: { equals: address.id } },
      sort: '-updatedAt',
      depth: 0,
      pagination: false,
      overrideAccess: false,
      req: call.req,
    })
    const versions = docs as unknown as TypeWithVersion<EditorialText>[]
    const isShown = (await publishedText(call, address)) !== null
    const shown = isShown ? versions.find(({ version }) => version._status === 'published')?.id : undefined
    return versions.map(
      ({ id, version }): TextVersion => ({
        id,
        savedAt: version.updatedAt,
        by: version.changedBy ?? null,
        standing: id === shown ? 'shown' : version._status === 'published' ? 'once' : 'draft',
      }),
    )
  },
})

export type TextVersions = Awaited<ReturnType<typeof openVersions.run>>
