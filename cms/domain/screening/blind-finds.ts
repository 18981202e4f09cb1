import { type Replacement, withReplacements } from '../rich-text-paragraphs'
import type { TextNode } from '../rich-text-tree'
import type { Leak } from './leak'
import { maskLeaks, maskWords } from './mask-leaks'

/** A find on the desk of the screening clerk: it is masked, cleared as no leak, or waits. */
export type BlindFind = Leak & { decision: 'open' | 'mask' | 'clear' }

/** A file of a blind copy: left out of it, or with a problem that somebody has to look at. */
export type BlindFileState = { name: string; withheld: boolean; problem: string | null }

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
  const due = Map.groupBy(masked(finds), ({ place }) =>
    'paragraph' in place && inBody(place.part) ? place.paragraph : 0,
  )
  return withReplacements(body, (index) => (due.get(index + 1) ?? []).map(replacementOf))
}

const inBody = (part: string) => part === 'body' || part === 'heading'

const replacementOf = ({ end, kind, start }: BlindFind): Replacement => ({ start, end, by: maskWords[kind] })
