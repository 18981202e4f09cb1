import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { picturesIn, type TextNode } from '../../domain/rich-text-tree'
import { blocksOf } from '../../office/booklet/blocks-of'
import type { BookletCase, Picture } from '../../office/booklet/booklet'
import { printedPicture } from '../../office/booklet/printed-picture'
import type { Campaign, CaseStudy, School } from '../../payload-types'
import type { Call } from '../action'

/** The published cases of a campaign, by award in the order of its tiers, then by title; without an award last. */
export async function bookletCases(call: Call, campaign: Campaign): Promise<BookletCase[]> {
  const { docs } = await call.req.payload.find({
    collection: 'case-studies',
    where: { campaign: { equals: campaign.id }, _status: { equals: 'published' } },
    populate: { schools: { name: true } },
    depth: 1,
    pagination: false,
    overrideAccess: false,
    req: call.req,
  })
  const tiers = (campaign.awards.tiers ?? []).map(({ name }) => name)
  const placeOf = ({ awardName }: CaseStudy) => {
    const place = tiers.indexOf(awardName ?? '')
    return place < 0 ? tiers.length : place
  }
  const inOrder = docs.toSorted((a, b) => placeOf(a) - placeOf(b) || a.title.localeCompare(b.title, 'zh'))
  const pictures = await picturesFor(call, inOrder)
  return inOrder.map(({ awardName, body, categoryLabel, school, title }) => ({
    title,
    school: (school as School).name,
    category: categoryLabel ?? '',
    award: awardName ?? '',
    blocks: blocksOf(body.root as TextNode, pictures),
  }))
}

/** The pictures of the texts, ready to be printed; one that is no longer on the disk is not among them. */
async function picturesFor({ req }: Call, cases: readonly CaseStudy[]): Promise<Map<string, Picture>> {
  const wanted = [...new Set(cases.flatMap(({ body }) => picturesIn(body.root as TextNode)))]
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { id: { in: wanted } },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const folder = req.payload.collections.media.config.upload.staticDir ?? ''
  const found = new Map<string, Picture>()
  for (const { filename, id } of docs) {
    const bytes = await readFile(path.join(folder, path.basename(filename ?? ''))).catch(() => null)
    if (bytes) found.set(id, await printedPicture(bytes))
  }
  return found
}
