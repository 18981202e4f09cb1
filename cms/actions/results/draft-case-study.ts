import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { convertLexicalToPlaintext } from '@payloadcms/richtext-lexical/plaintext'
import { z } from 'zod'
import { idOf } from '../../access/roles'
import { Refusal } from '../../domain/refusal'
import { pictureId, type TextNode, withPictures } from '../../domain/rich-text-tree'
import type { Entry } from '../../payload-types'
import { action, type Call } from '../action'
import { documentFor } from '../documents'
import { filesOf } from '../screening/blind-work'

/** Makes the draft of a public case study from an awarded entry; its pictures are copied to the public media. */
export const draftCaseStudy = action({
  name: 'draft-case-study',
  method: 'post',
  input: z.strictObject({ result: z.string().min(1) }),
  run: async (call, input) => {
    const { payload } = call.req
    const result = await documentFor(call, 'results', input.result, '条评审结果')
    if (!result.awardName) throw new Refusal('conflict', '只有获奖作品可以转为案例，这件作品没有获奖。')
    const made = await payload.find({
      collection: 'case-studies',
      where: { result: { equals: result.id } },
      depth: 0,
      limit: 1,
      req: call.req,
    })
    if (made.totalDocs > 0) throw new Refusal('conflict', '这件作品已经转为案例，请直接在“案例”里编辑。')
    // An editor reads no results' entry: the frozen link is followed on their behalf.
    const frozen = await payload.findByID({ collection: 'results', id: result.id, depth: 0, req: call.req })
    const entry = await payload.findByID({
      collection: 'entries',
      id: idOf(frozen.entry) ?? '',
      depth: 0,
      req: call.req,
    })
    const campaign = await documentFor(call, 'campaigns', idOf(result.campaign) ?? '', '个征集活动')
    const copies = await copyPictures(call, entry, `case-${result.id.slice(0, 8)}`)
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

/** Copies the entry's pictures into the public media under a name of their own; returns the new id of each. */
async function copyPictures({ req }: Call, entry: Entry, name: string): Promise<Map<string, string>> {
  const { payload } = req
  const { docs } = await payload.find({
    collection: 'entry-files',
    where: { id: { in: filesOf(entry) }, mimeType: { contains: 'image/' } },
    depth: 0,
    pagination: false,
    req,
  })
  const folder = payload.collections['entry-files'].config.upload.staticDir ?? ''
  const inOrder = filesOf(entry).flatMap((id) => docs.find((file) => file.id === id) ?? [])
  const copies = new Map<string, string>()
  for (const [index, file] of inOrder.entries()) {
    const data = await readFile(path.join(folder, path.basename(file.filename ?? '')))
    const filename = `${name}-${index + 1}${path.extname(file.filename ?? '')}`
    const copy = await payload.create({
      collection: 'media',
      data: { alt: `《${entry.title}》图 ${index + 1}`, demo: entry.demo },
      file: { data, mimetype: file.mimeType ?? '', name: filename, size: data.length },
      depth: 0,
      req,
    })
    copies.set(file.id, copy.id)
  }
  return copies
}

function withCopies(entry: Entry, copies: Map<string, string>): NonNullable<Entry['body']> {
  if (!entry.body) throw new Refusal('conflict', '这件作品没有正文，不能转为案例。')
  const root = withPictures(entry.body.root as TextNode, (picture) => {
    const copy = copies.get(pictureId(picture) ?? '')
    return copy ? { ...picture, relationTo: 'media', value: copy } : null
  })
  return { ...entry.body, root: root as typeof entry.body.root }
}
