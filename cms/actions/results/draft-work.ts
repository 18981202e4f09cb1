import { convertLexicalToPlaintext } from '@payloadcms/richtext-lexical/plaintext'
import { z } from 'zod'
import { idOf } from '../../access/roles'
import { isRecorded } from '../../domain/consent'
import { Refusal } from '../../domain/refusal'
import type { Entry, Result, School, Work } from '../../payload-types'
import { action } from '../action'
import { documentFor } from '../documents'
import { isByPupils } from './award-groups'
import { awardedEntry } from './awarded-entry'
import { copyPictures, withCopies } from './copy-pictures'

/**
 * Makes the draft of a public work from an awarded entry of a creative-work campaign; its pictures are copied to the public
 * media. A pupil's name goes with it only when the guardian's consent is on record.
 */
export const draftWork = action({
  name: 'draft-work',
  method: 'post',
  input: z.strictObject({ result: z.string().min(1) }),
  run: async (call, input) => {
    const { payload } = call.req
    const { campaign, entry, result } = await awardedEntry(call, input.result, '展示作品')
    if (campaign.kind !== 'creative-work') {
      throw new Refusal('conflict', '案例征集的作品请转为案例，只有作品征集的作品可以转为展示作品。')
    }
    const where = { result: { equals: result.id } }
    const made = await payload.count({ collection: 'works', where, req: call.req })
    if (made.totalDocs > 0) {
      throw new Refusal('conflict', '这件作品已经转为展示作品，请直接在“作品展示”里编辑。')
    }
    const school = await documentFor(call, 'schools', idOf(entry.school) ?? '', '所学校')
    const copies = await copyPictures(call, entry)
    const shown = (entry.images ?? []).flatMap((image) => copies.get(idOf(image) ?? '') ?? [])
    const text = entry.body ? convertLexicalToPlaintext({ data: entry.body }).replace(/\s+/g, '') : ''
    const pupils = isByPupils(campaign, result)
    const { id } = await payload.create({
      collection: 'works',
      draft: true,
      data: {
        _status: 'draft',
        title: entry.title,
        slug: `${campaign.slug}-${result.id.slice(0, 8)}`,
        kind: kindOf(entry, shown),
        school: school.id,
        authorKind: pupils ? 'pupil' : 'teacher',
        authorName: namesOf(entry, result),
        stage: pupils ? stageOf(school) : null,
        consent: pupils && isRecorded(entry.consent) ? entry.consent : { scope: 'none' },
        summary: text.slice(0, 100),
        body: withCopies(entry, copies),
        pictures: shown,
        campaign: campaign.id,
        categoryLabel: result.category,
        awardName: result.awardName,
        result: result.id,
        source: result.schoolName,
        demo: entry.demo,
      },
      depth: 0,
      req: call.req,
    })
    return { id }
  },
})

/** A recording lies elsewhere and is uploaded by the editor; what has pictures shows them. */
function kindOf({ video }: Entry, pictures: string[]): Work['kind'] {
  if (video?.address) return 'video'
  return pictures.length > 0 ? 'picture' : 'writing'
}

/** As they stand on the certificate, or else as the school entered them. */
function namesOf(entry: Entry, result: Result): string {
  const people = result.authors?.length ? result.authors : (entry.authors ?? [])
  return people.map(({ name }) => name).join('、')
}

/** The stage of schools that have one only; the editor chooses it for the others. */
function stageOf({ type }: School): Work['stage'] {
  const stages: Partial<Record<School['type'], Work['stage']>> = {
    kindergarten: 'kindergarten',
    junior: 'junior',
    senior: 'senior',
    vocational: 'vocational',
  }
  return stages[type] ?? null
}
