import { plainDate } from './chinese-date'
import type { OfficialAttachment } from './official-attachment'
import { numbered } from './official-blocks'
import type { OfficialPaper } from './official-docx'
import { palette } from './palette'
import { finishPdf, fontsFor, mm, openPdf, type PdfFile } from './pdf-document'
import { type Flow, makeRoom, writeLine } from './pdf-flow'
import { drawTable } from './pdf-table'
import { writeText } from './pdf-text'
import { titleLines, widthOf } from './title-lines'

const words = { attachment: '附件', colon: '：', demo: '演示数据', marks: '— （）年月日0123456789.' } as const

/** 3号 and 22 lines to a page of 225 mm (domain.md §3.5), in points. */
const size = 16
const line = mm(225) / 22
const body = { size, line, left: 0, first: 2 * size }

/** Lays an official paper out as a PDF to be printed and sealed; room for the seal is left over the issuer and the date. */
export async function officialPdf(paper: OfficialPaper): Promise<PdfFile> {
  const fonts = await fontsFor([words, paper, numbered(paper.body), plainDate(paper.day)])
  const { day, issuer, title } = paper
  const pdf = openPdf({ title, author: issuer, made: day, layout: 'portrait' }, fonts)
  pdf.addPage()
  const flow: Flow = { pdf, left: mm(28), width: mm(156), top: mm(37), bottom: mm(297 - 35), y: mm(37) }
  drawHead(flow, paper)
  for (const block of numbered(paper.body)) {
    if (block.kind === 'heading') makeRoom(flow, 2 * line)
    writeText(flow, block.text, { ...body, bold: block.kind === 'heading' && block.level < 3 })
  }
  drawClosing(flow, paper)
  for (const [index, attachment] of paper.attachments.entries()) {
    drawAttachment(flow, attachment, paper.attachments.length > 1 ? index + 1 : null)
  }
  numberPages(flow, paper.demo)
  return { bytes: await finishPdf(pdf), missing: fonts.missing }
}

function drawHead(flow: Flow, { addressee, documentNo, letterhead, title }: OfficialPaper): void {
  if (letterhead) {
    const points = Math.min(48, Math.floor(440 / [...letterhead].length))
    writeLine(flow, letterhead, { size: points, bold: true, color: '#C00000', align: 'center' })
    flow.y += line
  }
  if (documentNo) writeLine(flow, documentNo, { size, align: 'center' })
  if (letterhead) {
    const { left, pdf, width, y } = flow
    pdf.lineWidth(1.5).strokeColor('#C00000')
    pdf
      .moveTo(left, y + 4)
      .lineTo(left + width, y + 4)
      .stroke()
    flow.y += line
  }
  if (documentNo || letterhead) flow.y += line
  for (const text of titleLines(title)) writeLine(flow, text, { size: 22, bold: true, align: 'center' })
  flow.y += line
  if (addressee) writeText(flow, `${addressee}${words.colon}`, { ...body, first: 0 })
}

function drawClosing(flow: Flow, { attachments, day, issuer, remark }: OfficialPaper): void {
  const date = plainDate(day)
  const over = (widthOf(issuer) - widthOf(date)) / 2
  makeRoom(flow, (6 + attachments.length) * line)
  for (const [index, { title }] of attachments.entries()) {
    const mark = attachments.length > 1 ? `${index + 1}.` : ''
    const head = index === 0 ? words.attachment + words.colon : '　　　'
    if (index === 0) flow.y += line
    writeText(flow, head + mark + title, body)
  }
  flow.y += 2 * line
  const right = (text: string, indent: number) => {
    const narrower = { ...flow, width: flow.width - indent * size }
    writeLine(narrower, text, { size, align: 'right' })
    flow.y += line
  }
  const dateIndent = Math.max(4, over + 2)
  right(issuer, dateIndent - over)
  right(date, dateIndent)
  if (remark) writeText(flow, `（${remark}）`, body)
}

function drawAttachment(flow: Flow, { tables, title }: OfficialAttachment, number: number | null): void {
  flow.pdf.addPage()
  flow.y = flow.top
  writeText(flow, words.attachment + (number ?? ''), { ...body, first: 0, bold: true })
  flow.y += line / 2
  for (const text of titleLines(title)) writeLine(flow, text, { size: 20, bold: true, align: 'center' })
  flow.y += line / 2
  for (const { columns, heading, rows } of tables) {
    if (heading) {
      makeRoom(flow, 3 * line)
      writeText(flow, heading, { ...body, first: 0, bold: true })
    }
    drawTable(flow, columns, rows, { size: 12, rowHeight: 24 })
    flow.y += 10
  }
}

/** — 1 — at the outer foot, and the mark of invented data. */
function numberPages({ left, pdf, width }: Flow, demo: boolean): void {
  const { start, count } = pdf.bufferedPageRange()
  for (let page = start; page < start + count; page += 1) {
    pdf.switchToPage(page)
    pdf.font('regular').fontSize(14).fillColor(palette.ink)
    const align = (page - start) % 2 === 0 ? 'right' : 'left'
    pdf.text(`— ${page - start + 1} —`, left, mm(297 - 26), { width, align, lineBreak: false })
    if (!demo) continue
    pdf.font('bold').fontSize(10).fillColor(palette.seal)
    pdf.text(words.demo, left, mm(16), { width, align: 'right', lineBreak: false })
  }
}
