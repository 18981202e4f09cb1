import {
  AlignmentType,
  Document,
  HeadingLevel,
  type ISectionOptions,
  NumberFormat,
  Packer,
  Paragraph,
  TableOfContents,
  TextRun,
} from 'docx'
import { estimatePageNumbersWith } from 'docx/layout'
import { plainDate } from '../chinese-date'
import { finishDocx } from '../official-file'
import { pageFooters, pageHeaders } from '../official-page'
import { faces, mm, sizes } from '../official-style'
import { titleLines } from '../title-lines'
import type { Booklet, BookletCase } from './booklet'
import { bookletStyles } from './booklet-style'
import { docxBlock } from './docx-block'

/** Writes the booklet for Word: cover, a table of contents that Word can update, and each case on a page of its own. */
export async function bookletDocx(booklet: Booklet): Promise<Uint8Array> {
  const { cases, day, demo, issuer, title } = booklet
  const document = new Document({
    title,
    creator: issuer,
    lastModifiedBy: issuer,
    styles: bookletStyles,
    pageNumbers: estimatePageNumbersWith({ guess: true, measureWidth }),
    sections: [
      { properties: { page }, headers: pageHeaders(demo), children: cover(booklet) },
      {
        properties: { page: { ...page, pageNumbers: { start: 1, formatType: NumberFormat.DECIMAL } } },
        headers: pageHeaders(demo),
        footers: pageFooters(),
        children: [
          new Paragraph({ style: 'ContentsTitle', text: '目　录' }),
          new TableOfContents('目录', { hyperlink: true, headingStyleRange: '1-1', beginDirty: false }),
          ...cases.flatMap(caseBlocks),
        ],
      },
    ],
    evenAndOddHeaderAndFooters: true,
  })
  return finishDocx(await Packer.toBuffer(document), day)
}

const page: NonNullable<NonNullable<ISectionOptions['properties']>['page']> = {
  size: { width: mm(210), height: mm(297) },
  margin: { top: mm(37), right: mm(26), bottom: mm(35), left: mm(28), header: mm(15), footer: mm(24) },
}

/** Chinese characters are as wide as their size, figures and letters about half of it. */
const measureWidth = (text: string, { size }: { size: number }): number =>
  [...text].reduce((sum, letter) => sum + (letter < '\u2000' ? 0.5 : 1), 0) * size

function cover({ campaign, day, issuer, title }: Booklet): Paragraph[] {
  const line = (text: string, size: number, before: number, font = faces.body) =>
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { before, after: 0, line: size * 15, lineRule: 'exact' },
      children: [new TextRun({ text, font, size })],
    })
  const lines = titleLines(title)
  return [
    ...lines.map((text, index) => line(text, 64, index === 0 ? mm(70) : 0, faces.title)),
    line(campaign, sizes.body, mm(8), faces.level2),
    line(issuer, sizes.body, mm(90)),
    line(plainDate(day), sizes.body, mm(2)),
  ]
}

function caseBlocks({ award, blocks, category, school, title }: BookletCase) {
  const facts = [school, category, award].filter(Boolean).join('　')
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, pageBreakBefore: true, text: title }),
    new Paragraph({ style: 'CaseFacts', text: facts }),
    ...blocks.flatMap(docxBlock),
  ]
}
