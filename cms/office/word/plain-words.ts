import type { Document, Element } from '@xmldom/xmldom'
import { acceptDeletions } from '../clean-docx-changes'
import { ancestorOf, childrenOf, elementsIn, isWord, removeAll, unwrap } from '../docx-elements'
import { formulaWords } from './formula-words'
import { type Losses, noteLoss } from './losses'
import { paragraphAround, placeOf, runOf, settingOf, wordsIn } from './word-paragraphs'

const named = (document: Document, ...names: string[]) =>
  elementsIn(document).filter((element) => isWord(element) && names.includes(element.localName ?? ''))

/** Accepts the tracked changes of a part, as people do before they hand in a text. */
export function acceptChanges(document: Document, losses: Losses): void {
  const changed = named(document, 'ins', 'del', 'moveTo', 'moveFrom')
  const places = new Set(changed.map((change) => paragraphAround(change) ?? change))
  for (const place of places) noteLoss(losses, 'change', placeOf(place))
  acceptDeletions(document)
  removeAll(named(document, 'del', 'moveFrom'))
  for (const kept of named(document, 'ins', 'moveTo')) {
    if (kept.parentNode?.localName === 'rPr' || kept.parentNode?.localName === 'trPr') removeAll([kept])
    else unwrap(kept)
  }
}

/** Notes comments by where they hang, and takes their marks away. */
export function dropComments(document: Document, losses: Losses): void {
  const references = named(document, 'commentReference')
  for (const reference of references) noteLoss(losses, 'comment', placeOf(reference))
  removeAll([...references, ...named(document, 'commentRangeStart', 'commentRangeEnd')])
}

/** Takes away text that is hidden on the page. */
export function dropHidden(document: Document, losses: Losses): void {
  for (const mark of named(document, 'vanish')) {
    const run = ancestorOf(mark, 'r')
    if (!run || /^(?:0|false)$/.test(settingOf(mark))) continue
    if (run.textContent) noteLoss(losses, 'hidden', run.textContent)
    run.parentNode?.removeChild(run)
  }
}

/** Leaves the characters under a reading, and takes the reading away. */
export function dropReadings(document: Document, losses: Losses): void {
  for (const ruby of named(document, 'ruby')) {
    const run = ancestorOf(ruby, 'r')
    noteLoss(losses, 'ruby', placeOf(ruby))
    const base = childrenOf(childrenOf(ruby, 'rubyBase')[0], 'r')
    for (const part of base) (run ?? ruby).parentNode?.insertBefore(part, run ?? ruby)
    if (run && childrenOf(run).every((child) => child === ruby || child.localName === 'rPr')) removeAll([run])
    else removeAll([ruby])
  }
}

/** Writes formulas out as words. */
export function writeFormulas(document: Document, losses: Losses): void {
  const formulas = elementsIn(document).filter(
    (element) => element.localName === 'oMath' && element.namespaceURI?.includes('math'),
  )
  for (const formula of formulas) {
    const words = formulaWords(formula)
    noteLoss(losses, 'formula', words)
    formula.parentNode?.replaceChild(runOf(formula, words), formula)
  }
  for (const around of elementsIn(document).filter(({ localName }) => localName === 'oMathPara'))
    unwrap(around)
}

/** Takes away a table of contents, by the look its lines have. */
export function dropContents(
  document: Document,
  isContents: (paragraph: Element) => boolean,
  losses: Losses,
): void {
  const lines = named(document, 'p').filter(isContents)
  const first = lines[0]
  if (!first) return
  noteLoss(losses, 'contents', wordsIn(first))
  removeAll(lines)
}

/** Takes away what stands for another file: an object, a control, a page of another kind. */
export function dropEmbedded(document: Document, losses: Losses): void {
  for (const element of named(document, 'object', 'control', 'altChunk', 'subDoc', 'contentPart')) {
    const program = elementsIn(element).find(({ localName }) => localName === 'OLEObject')
    noteLoss(losses, 'object', placeOf(element) || (program?.getAttribute('ProgID') ?? ''))
    removeAll([element])
  }
}
