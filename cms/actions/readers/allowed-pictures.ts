import { lacksConsent } from '../../domain/portrait-consent'
import { pictureId, picturesIn, type TextNode, withPictures } from '../../domain/rich-text-tree'
import type { Call } from '../action'
import type { ReusedText } from './reused-text'

/**
 * A text's blocks with the pictures that may be shown once more, and how many were left out: those that are withdrawn or show
 * people who have not agreed; of a pupil's work also those for which the guardian has not agreed to name and face.
 */
export async function allowedPictures(
  { req }: Call,
  { kind, text }: ReusedText,
): Promise<{ blocks: TextNode[]; left: number }> {
  const root = wholeText({ kind, text } as ReusedText)
  const ids = [...new Set(picturesIn(root))]
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
    req,
  })
  const hidesFaces =
    kind === 'works' && text.authorKind === 'pupil' && text.consent?.scope !== 'name-and-face'
  const allowed = new Set(
    docs
      .filter((file) => !file.withdrawnAt && !lacksConsent(file) && !(hidesFaces && file.showsPeople))
      .map(({ id }) => id),
  )
  const kept = withPictures(root, (picture) => (allowed.has(pictureId(picture) ?? '') ? picture : null))
  return { blocks: kept.children ?? [], left: ids.filter((id) => !allowed.has(id)).length }
}

/** The body, and behind it the pictures that stand beside it. */
function wholeText({ kind, text }: ReusedText): TextNode {
  const root = text.body.root as TextNode
  const beside = kind === 'works' ? (text.pictures ?? []) : []
  const uploads = beside.map((file): TextNode => {
    const value = typeof file === 'string' ? file : file.id
    return {
      type: 'upload',
      version: 3,
      id: `picture-${value}`,
      relationTo: 'media',
      value,
      fields: null,
      format: '',
    }
  })
  return { ...root, children: [...(root.children ?? []), ...uploads] }
}
