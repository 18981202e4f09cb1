import { passStep } from '../../cms/actions/editorial/pass-step'
import { returnText } from '../../cms/actions/editorial/return-text'
import { sendToReview } from '../../cms/actions/editorial/send-to-review'
import { act } from '../contest/stage'
import { idFor, type Seeding } from '../context'
import { listedWords, type TextInReview, textsInReview } from '../data/texts-in-review'

/** Posts at different steps of the reviews, by the real actions; what is there already stays as people have left it. */
export async function seedReviews(seeding: Seeding): Promise<void> {
  const { payload, say } = seeding
  const { words } = await payload.findGlobal({ slug: 'editorial-settings', depth: 0 })
  if (!words?.length) await payload.updateGlobal({ slug: 'editorial-settings', data: { words: listedWords } })
  for (const text of textsInReview) await seedText(seeding, text)
  say(`${textsInReview.length} 篇稿件在审校`)
}

async function seedText({ ids, payload, richText }: Seeding, text: TextInReview): Promise<void> {
  const { slug, title, digest, body, writer, passedBy, returned } = text
  const known = await payload.count({ collection: 'column-posts', where: { slug: { equals: slug } } })
  if (known.totalDocs > 0) return
  const columns = await payload.find({
    collection: 'columns',
    where: { slug: { equals: text.column } },
    depth: 0,
    limit: 1,
  })
  const user = await payload.findByID({ collection: 'users', id: idFor(ids.users, writer), depth: 0 })
  const { id } = await payload.create({
    collection: 'column-posts',
    draft: true,
    data: {
      slug,
      title,
      summary: digest,
      body: richText(body) as never,
      column: columns.docs[0]?.id ?? '',
      source: '荷城教育局清廉办（演示）',
      responsibleEditor: '演示编辑',
      _status: 'draft',
      demo: true,
    },
    user: { ...user, collection: 'users' },
    depth: 0,
  })
  const now = new Date()
  const { review } = await act(payload, sendToReview, user.id, now, { kind: 'column-posts', id })
  for (const name of passedBy) await act(payload, passStep, idFor(ids.users, name), now, { review })
  if (!returned) return
  await act(payload, returnText, idFor(ids.users, returned.by), now, { review, reason: returned.reason })
}
