import {
  AlignmentType,
  type IFontAttributesProperties,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
} from 'docx'

/** Twips in so many millimetres. */
export const mm = (length: number) => Math.round((length * 1440) / 25.4)

/**
 * A character of the body, in twips: 28 to a line of 156 mm (domain.md §3.5). 3号 is a little wider, so letters are
 * drawn together; a grid of characters would say the same, but not every office program can follow it.
 */
export const character = Math.floor(mm(156) / 28)
const tight = { characterSpacing: character - 320 }

/** Letters and figures are set in Times New Roman, quotation marks with the Chinese. */
const face = (eastAsia: string): IFontAttributesProperties => ({
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  cs: 'Times New Roman',
  eastAsia,
  hint: 'eastAsia',
})

/** The typefaces of official papers by name: the desktop supplies them. */
export const faces = {
  title: face('方正小标宋简体'),
  body: face('仿宋_GB2312'),
  level1: face('黑体'),
  level2: face('楷体_GB2312'),
  pageNumber: { ...face('宋体'), ascii: '宋体', hAnsi: '宋体' },
}

/** Sizes in half points: 2号 for titles, 3号 for the body, 4号 for page numbers, 小四 in tables. */
export const sizes = { title: 44, body: 32, pageNumber: 28, table: 24 }

const exactly = (line: number) => ({ line, lineRule: LineRuleType.EXACT, before: 0, after: 0 })

/** 22 lines to a page of 225 mm. */
export const bodyLine = exactly(Math.floor(mm(225) / 22))

const titled = {
  run: { color: '000000', bold: false, font: faces.title, size: sizes.title },
  paragraph: { alignment: AlignmentType.CENTER, spacing: exactly(700) },
}
const indent = { firstLine: 2 * character, firstLineChars: 200 }
const heading = (font: IFontAttributesProperties) => ({
  run: { color: '000000', bold: false, italics: false, font, size: sizes.body },
  paragraph: { spacing: bodyLine, keepNext: true, indent },
})

const named = (id: string, name: string, style: Partial<IParagraphStyleOptions>): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  ...style,
})

/** Styles under the names that Word and WPS know, so that the paper can be edited by them. */
export const officialStyles: IStylesOptions = {
  default: {
    document: {
      run: { ...tight, font: faces.body, size: sizes.body, language: { value: 'en-US', eastAsia: 'zh-CN' } },
      paragraph: { spacing: bodyLine },
    },
    title: titled,
    heading1: heading(faces.level1),
    heading2: heading(faces.level2),
    heading3: heading(faces.body),
  },
  paragraphStyles: [
    { id: 'Normal', name: 'Normal', quickFormat: true, run: { font: faces.body, size: sizes.body } },
    named('OfficialBody', '公文正文', { paragraph: { spacing: bodyLine, indent } }),
    named('AttachmentMark', '附件标识', { run: { font: faces.level1 } }),
    named('AttachmentTitle', '附件标题', { ...titled, paragraph: { ...titled.paragraph, outlineLevel: 0 } }),
    named('AttachmentGroup', '附件分组', {
      run: { font: faces.level1 },
      paragraph: { spacing: { ...bodyLine, before: 200, after: 100 }, keepNext: true, outlineLevel: 1 },
    }),
    named('TableText', '表格文字', {
      run: { font: faces.body, size: sizes.table },
      paragraph: { spacing: exactly(320) },
    }),
  ],
}
