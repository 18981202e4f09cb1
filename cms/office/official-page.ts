import { AlignmentType, Footer, Header, type ISectionOptions, PageNumber, Paragraph, TextRun } from 'docx'
import { character, faces, sizes } from './official-style'

/** Page numbers as — 1 — at the outer foot: right on odd pages, left on even ones, one character in. */
export function pageFooters(): ISectionOptions['footers'] {
  return { default: numberAt('right'), even: numberAt('left') }
}

/** What marks every page of a paper made of invented data. */
export function pageHeaders(demo: boolean): ISectionOptions['headers'] {
  if (!demo) return {}
  const label = () =>
    new Header({
      children: [
        new Paragraph({
          alignment: AlignmentType.RIGHT,
          children: [
            new TextRun({ text: '演示数据', color: 'B23A2E', font: faces.level1, size: sizes.table }),
          ],
        }),
      ],
    })
  return { default: label(), even: label() }
}

function numberAt(side: 'left' | 'right'): Footer {
  const number = new TextRun({
    children: ['— ', PageNumber.CURRENT, ' —'],
    font: faces.pageNumber,
    size: sizes.pageNumber,
  })
  return new Footer({
    children: [
      new Paragraph({
        alignment: side === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
        indent: { [side]: Math.round(character) },
        children: [number],
      }),
    ],
  })
}
