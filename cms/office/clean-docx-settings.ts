import type { Document, Element } from '@xmldom/xmldom'
import { removeAll } from './docx-elements'

/** Settings that change how the page looks; all others (variables, mail merge, template, ids …) may tell something. */
const kept = [
  ...[
    'zoom',
    'embedTrueTypeFonts',
    'saveSubsetFonts',
    'mirrorMargins',
    'gutterAtTop',
    'alignBordersAndEdges',
  ],
  ...[
    'bordersDoNotSurroundHeader',
    'bordersDoNotSurroundFooter',
    'displayBackgroundShape',
    'bookFoldPrinting',
  ],
  ...['defaultTabStop', 'autoHyphenation', 'consecutiveHyphenLimit', 'hyphenationZone', 'doNotHyphenateCaps'],
  ...['evenAndOddHeaders', 'drawingGridHorizontalSpacing', 'drawingGridVerticalSpacing'],
  ...['displayHorizontalDrawingGridEvery', 'displayVerticalDrawingGridEvery', 'characterSpacingControl'],
  ...['noLineBreaksAfter', 'noLineBreaksBefore', 'noPunctuationKerning', 'strictFirstAndLastChars'],
  ...['footnotePr', 'endnotePr', 'compat', 'mathPr', 'themeFontLang', 'clrSchemeMapping', 'decimalSymbol'],
  ...['listSeparator', 'shapeDefaults', 'hdrShapeDefaults'],
]

/** Leaves only those settings of a Word document that change how it looks. */
export function cleanSettings(document: Document, removed: Set<string>): void {
  const others = [...(document.documentElement?.childNodes ?? [])].filter(
    (node) => node.nodeType === 1 && !kept.includes((node as Element).localName ?? ''),
  )
  removeAll(others)
  if (others.some(({ nodeName }) => !/:rsids$/.test(nodeName))) removed.add('文档设置中的附加数据')
}
