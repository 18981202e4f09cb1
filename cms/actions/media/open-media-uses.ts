import { z } from 'zod'
import { Refusal } from '../../domain/refusal'
import { mediaUses } from '../../hooks/media-uses'
import { action } from '../action'

/** Where a picture or attachment is used, as far as the caller may read it, what visitors see first. */
export const openMediaUses = action({
  name: 'open-media-uses',
  method: 'get',
  input: z.strictObject({ id: z.string().min(1) }),
  run: async ({ req }, { id }) => {
    const found = await req.payload.count({
      collection: 'media',
      where: { id: { equals: id } },
      overrideAccess: false,
      req,
    })
    if (found.totalDocs === 0) throw new Refusal('not-found', '找不到这个文件，可能已被删除，请刷新页面。')
    const uses = await mediaUses(req, id, { overrideAccess: false })
    return {
      uses: [...uses.filter(({ published }) => published), ...uses.filter(({ published }) => !published)],
    }
  },
})

export type MediaUses = Awaited<ReturnType<typeof openMediaUses.run>>
