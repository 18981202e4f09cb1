import { type Replacement, withReplacements } from '../rich-text-paragraphs'
import type { TextNode } from '../rich-text-tree'
import type { PlacedText } from './entry-texts'
import { findLeaks, type IdentityNames } from './identity-leaks'
import type { Leak } from './leak'
import { maskLeaks, maskWords } from './mask-leaks'

/** A find on the desk of the screening clerk: it is masked, cleared as no leak, or waits. */
export type BlindFind = Leak & {
  decision: 'open' | 'mask' | 'clear'
  /** What stands before and after a find in an attachment, whose text is not kept. */
  around?: [before: string, after: string]
}

/** A file of a blind copy: left out of it, or with a problem that somebody has to look at. */
export type BlindFileState = { name: string; withheld: boolean; problem: string | null }

/** Characters of an attachment that are shown on each side of a find. */
const aroundLength = 30

/** What the texts of a work tell, none of it decided; each text is searched for itself. */
export const openFinds = (texts: readonly PlacedText[], names: IdentityNames): BlindFind[] =>
  texts.flatMap((placed) =>
    findLeaks([placed], names).map(
      (leak): BlindFind => ({ ...leak, decision: 'open', ...aroundOf(leak, placed) }),
    ),
  )

/** What names and properties of files told before they were taken away: masked without anybody's doing. */
export const removedFinds = (texts: readonly PlacedText[], names: IdentityNames): BlindFind[] =>
  findLeaks([...texts], names).map((leak): BlindFind => ({ ...leak, decision: 'mask' }))

function aroundOf({ end, start }: Leak, { place, text }: PlacedText): Pick<BlindFind, 'around'> {
  if (place.part !== 'attachment-text') return {}
  const before = text.slice(Math.max(0, start - aroundLength), start)
  return { around: [before, text.slice(end, end + aroundLength)] }
}

/** Whether a find stood where cleaning has left nothing: there is nothing to decide any more. */
export const isRemoved = ({ place }: Pick<Leak, 'place'>): boolean =>
  place.part === 'file-name' || place.part === 'attachment-property'

/** Whether a find can be masked: what a page of a PDF shows is drawn and stays, and a link would lead nowhere. */
export function canMask(find: Pick<Leak, 'place'>): boolean {
  const { place } = find
  if (place.part === 'attachment-text') return place.page === undefined
  if (place.part === 'video') return !place.link
  return !isRemoved(find)
}

/** Whether judges may not read the work before somebody has decided: it surely names its own school, place or people. */
export const needsDecision = (find: Pick<Leak, 'certainty' | 'own'>): boolean =>
  find.certainty === 'certain' && find.own

/** Whether nothing is left to decide, so that judges may read the copy. Finds in files that are withheld do not count. */
export function isReady(finds: readonly BlindFind[], files: readonly BlindFileState[]): boolean {
  const withheld = new Set(files.filter((file) => file.withheld).map(({ name }) => name))
  const open = finds.filter(
    (find) => find.decision === 'open' && needsDecision(find) && !withheld.has(fileOf(find) ?? ''),
  )
  return open.length === 0 && files.every((file) => file.withheld || file.problem === null)
}

/** The file that a find stands in, by its neutral name. */
export const fileOf = ({ place }: Pick<Leak, 'place'>): string | null => ('file' in place ? place.file : null)

const masked = (finds: readonly BlindFind[]) => finds.filter(({ decision }) => decision === 'mask')

/** A title with its masked finds replaced. */
export const maskedTitle = (title: string, finds: readonly BlindFind[]): string =>
  maskLeaks(
    title,
    masked(finds).filter(({ place }) => place.part === 'title'),
  )

/** The caption of the nth picture, from 1 on, with its masked finds replaced. */
export const maskedCaption = (caption: string, picture: number, finds: readonly BlindFind[]): string =>
  maskLeaks(
    caption,
    masked(finds).filter(({ place }) => place.part === 'caption' && place.picture === picture),
  )

/** A body with the masked finds of its paragraphs and headings replaced. */
export function maskedBody<Node extends TextNode>(body: Node, finds: readonly BlindFind[]): Node {
  const due = Map.groupBy(masked(finds), paragraphOf)
  return withReplacements(body, (index) => (due.get(index + 1) ?? []).map(replacementOf))
}

/** The paragraph or heading of the body that a find stands in, from 1 on; 0 for a find elsewhere. */
export const paragraphOf = ({ place }: Pick<Leak, 'place'>): number =>
  place.part === 'body' || place.part === 'heading' ? place.paragraph : 0

const replacementOf = ({ end, kind, start }: BlindFind): Replacement => ({ start, end, by: maskWords[kind] })
