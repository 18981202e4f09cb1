import { Document, type ISectionOptions, Packer } from 'docx'
import { attachmentList, attachmentPages, type OfficialAttachment } from './official-attachment'
import { bodyBlocks, closing, letterhead, type OfficialBlock, titleBlock } from './official-blocks'
import { finishDocx } from './official-file'
import { pageFooters, pageHeaders } from './official-page'
import { bodyLine, mm, officialStyles } from './official-style'

/** A paper in the official layout of GB/T 9704 (domain.md §3.5), ready to be edited in Word or WPS. */
export type OfficialPaper = {
  /** The red head, such as 贵港市教育局文件; without it the paper begins with its number. */
  letterhead?: string | null
  /** 发文字号, such as 贵教〔2026〕15号. */
  documentNo?: string | null
  title: string
  /** 主送, without the colon. */
  addressee?: string | null
  body: OfficialBlock[]
  attachments: OfficialAttachment[]
  issuer: string
  /** The day under the paper, `2026-11-21`. */
  day: string
  /** 附注 under the date, such as 联系人 and telephone. */
  remark?: string | null
  demo: boolean
}

/** Writes an official paper as a Word file; what its styles say can be changed there in one place. */
export function officialDocx(paper: OfficialPaper): Promise<Uint8Array> {
  const document = new Document({
    title: paper.title,
    creator: paper.issuer,
    lastModifiedBy: paper.issuer,
    styles: officialStyles,
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: page,
        headers: pageHeaders(paper.demo),
        footers: pageFooters(),
        children: [
          ...letterhead(paper),
          ...titleBlock(paper),
          ...bodyBlocks(paper.body),
          ...attachmentList(paper.attachments),
          ...closing(paper),
          ...attachmentPages(paper.attachments),
        ],
      },
    ],
  })
  return Packer.toBuffer(document).then((bytes) => finishDocx(bytes, paper.day))
}

/** A4 with a type area of 156 × 225 mm, 22 lines of 28 characters. */
const page: ISectionOptions['properties'] = {
  page: {
    size: { width: mm(210), height: mm(297) },
    margin: { top: mm(37), right: mm(26), bottom: mm(35), left: mm(28), header: mm(15), footer: mm(24) },
  },
  grid: { linePitch: bodyLine.line },
}
