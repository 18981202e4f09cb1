import path from 'node:path'
import { z } from 'zod'
import { idOf } from '../../access/roles'
import { Refusal } from '../../domain/refusal'
import { pictureId, picturesIn, type TextNode, withPictures } from '../../domain/rich-text-tree'
import { requireSchoolWindow } from '../../domain/school-window'
import type { Campaign, Entry } from '../../payload-types'
import { action, type Call } from '../action'
import { documentFor } from '../documents'
import { campaignWithExtensions, schoolOf } from './own-entry'
import { storedEntryFile } from './stored-file'

/**
 * Begins a draft with the title, the text and the pictures of an entry that the school handed in to another campaign; the
 * pictures are files of their own. Authors, attachments, consent and promises are to be given anew.
 */
export const copyEntry = action({
  name: 'copy-entry',
  method: 'post',
  input: z.strictObject({
    entry: z.string().min(1),
    campaign: z.string().min(1),
    category: z.string().min(1).max(30).optional(),
  }),
  run: async (call, input) => {
    const school = schoolOf(call)
    const entry = await documentFor(call, 'entries', input.entry, '件作品')
    const campaign = await campaignWithExtensions(call, input.campaign)
    if (idOf(entry.campaign) === campaign.id)
      throw new Refusal('invalid', '这件作品就是这次征集的，请直接打开它修改。', 'campaign')
    requireSchoolWindow(campaign, school, call.now)
    const category = categoryIn(campaign, input.category ?? entry.category)
    const copies = await copyPictures(call, entry, school)
    const { id } = await call.req.payload.create({
      collection: 'entries',
      data: {
        campaign: campaign.id,
        school,
        title: entry.title,
        category,
        body: entry.body && withCopies(entry.body, copies),
        images: (entry.images ?? []).flatMap((image) => copies.get(idOf(image) ?? '') ?? []),
        status: 'draft',
        demo: entry.demo,
      },
      depth: 0,
      req: call.req,
    })
    return { id, pictures: copies.size }
  },
})

/** @throws Refusal `invalid` on `category` when the campaign has none of this key. */
function categoryIn({ categories }: Campaign, key: string): string {
  if (categories.some((category) => category.key === key)) return key
  throw new Refusal('invalid', '这次征集没有原来的类别，请选择一个类别。', 'category')
}

/** Copies the pictures of the text and the images, each once; the new id of each by its old one. */
async function copyPictures(call: Call, entry: Entry, school: string): Promise<Map<string, string>> {
  const { req } = call
  const listed = (entry.images ?? []).flatMap((image) => idOf(image) ?? [])
  const wanted = [...new Set([...picturesIn(entry.body?.root as TextNode | undefined), ...listed])]
  const { docs } = await req.payload.find({
    collection: 'entry-files',
    where: { id: { in: wanted } },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const copies = new Map<string, string>()
  for (const { filename, id, mimeType } of docs) {
    const name = path.basename(filename ?? '')
    const data = await storedEntryFile(call, filename)
    const copy = await req.payload.create({
      collection: 'entry-files',
      data: { school },
      file: { data, mimetype: mimeType ?? '', name, size: data.length },
      depth: 0,
      req,
    })
    copies.set(id, copy.id)
  }
  return copies
}

function withCopies(
  body: NonNullable<Entry['body']>,
  copies: Map<string, string>,
): NonNullable<Entry['body']> {
  const root = withPictures(body.root as TextNode, (picture) => {
    const copy = copies.get(pictureId(picture) ?? '')
    return copy ? { ...picture, id: `${picture.id}-${copy}`, value: copy } : null
  })
  return { ...body, root: root as typeof body.root }
}
