import { convertLexicalToPlaintext } from '@payloadcms/richtext-lexical/plaintext'
import { z } from 'zod'
import { idOf } from '../../access/roles'
import { Refusal } from '../../domain/refusal'
import { action } from '../action'
import { awardedEntry } from './awarded-entry'
import { copyPictures, withCopies } from './copy-pictures'

/** Makes the draft of a public case study from an awarded entry; its pictures are copied to the public media. */
export const draftCaseStudy = action({
  name: 'draft-case-study',
  method: 'post',
  input: z.strictObject({ result: z.string().min(1) }),
  run: async (call, input) => {
    const { payload } = call.req
    const { campaign, entry, result } = await awardedEntry(call, input.result, '案例')
    const made = await payload.find({
      collection: 'case-studies',
      where: { result: { equals: result.id } },
      depth: 0,
      limit: 1,
      req: call.req,
    })
    if (made.totalDocs > 0) throw new Refusal('conflict', '这件作品已经转为案例，请直接在“案例”里编辑。')
    const copies = await copyPictures(call, entry)
    const text = entry.body ? convertLexicalToPlaintext({ data: entry.body }).replace(/\s+/g, '') : ''
    const [cover] = copies.values()
    const { id } = await payload.create({
      collection: 'case-studies',
      draft: true,
      data: {
        _status: 'draft',
        title: entry.title,
        slug: `${campaign.slug}-${result.id.slice(0, 8)}`,
        school: idOf(entry.school) ?? '',
        categoryLabel: result.category,
        summary: text.slice(0, 100),
        body: withCopies(entry, copies),
        cover,
        campaign: campaign.id,
        awardName: result.awardName,
        result: result.id,
        entry: entry.id,
        source: result.schoolName,
        demo: entry.demo,
      },
      depth: 0,
      req: call.req,
    })
    return { id }
  },
})
