import { AlignmentType, type IFontAttributesProperties, type IStylesOptions } from 'docx'
import { bodyLine, character, faces, mm, officialStyles, sizes } from '../official-style'

/** A type area of 156 × 225 mm on A4, as official papers have it. */
export const area = { width: mm(156), height: mm(225) }

const level = (font: IFontAttributesProperties, size = sizes.body) => ({
  run: { color: '000000', bold: false, italics: false, font, size },
  paragraph: { spacing: { ...bodyLine, before: 160, after: 80 }, keepNext: true },
})

/** Case titles are headings of level 1, the parts of a case levels 2 to 4: they make the table of contents and the outline. */
export const bookletStyles: IStylesOptions = {
  ...officialStyles,
  default: {
    ...officialStyles.default,
    heading1: {
      run: { color: '000000', bold: false, font: faces.title, size: 36 },
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { ...bodyLine, line: 620, before: 0, after: 200 },
        keepNext: true,
      },
    },
    heading2: level(faces.level1),
    heading3: level(faces.level2),
    heading4: level(faces.body),
  },
  paragraphStyles: [
    ...(officialStyles.paragraphStyles ?? []),
    {
      id: 'CaseFacts',
      name: '案例信息',
      basedOn: 'Normal',
      run: { font: faces.level2, size: 28 },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { ...bodyLine, after: 240 } },
    },
    {
      id: 'ContentsTitle',
      name: '目录标题',
      basedOn: 'Normal',
      run: { font: faces.level1, size: 36 },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { ...bodyLine, line: 620, after: 240 } },
    },
    {
      id: 'TOC1',
      name: 'toc 1',
      basedOn: 'Normal',
      run: { font: faces.body, size: 28 },
      paragraph: {
        spacing: { ...bodyLine, line: 520 },
        indent: { left: 2 * character, hanging: 2 * character },
        rightTabStop: area.width,
      },
    },
    {
      id: 'Caption',
      name: 'caption',
      basedOn: 'Normal',
      run: { font: faces.level2, size: sizes.table },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { ...bodyLine, line: 400, after: 160 } },
    },
  ],
}
