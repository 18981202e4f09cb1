import { plainDate } from '../chinese-date'
import { palette } from '../palette'
import { finishPdf, fontsFor, mm, openPdf, type Pdf, type PdfFile } from '../pdf-document'
import { type Flow, writeLine } from '../pdf-flow'
import { titleLines } from '../title-lines'
import type { Block, Booklet } from './booklet'
import { drawCase } from './pdf-case'

const words = { contents: '目　录', demo: '演示数据', dots: '…', marks: '— 0123456789' } as const

/** Lays the booklet out as a PDF to be printed: cover, contents with pages, each case on a page of its own. */
export async function bookletPdf(booklet: Booklet): Promise<PdfFile> {
  const fonts = await fontsFor([words, textsOf(booklet), plainDate(booklet.day)])
  const { day, issuer, title } = booklet
  const pdf = openPdf({ title, author: issuer, made: day, layout: 'portrait' }, fonts)
  drawCover(pdf, booklet)
  const contents = contentsPages(pdf, booklet.cases.length)
  const starts = booklet.cases.map((one) => {
    const flow = casePage(pdf)
    const { start, count } = pdf.bufferedPageRange()
    pdf.outline.addItem(one.title)
    drawCase(flow, one)
    return start + count - 1
  })
  drawContents(pdf, booklet, contents, starts)
  finishPages(pdf, booklet)
  return { bytes: await finishPdf(pdf), missing: fonts.missing }
}

const area = { left: mm(28), width: mm(156), top: mm(32), bottom: mm(297 - 32) }
const perPage = 24
const lineHeight = 26

function casePage(pdf: Pdf): Flow {
  pdf.addPage()
  return { pdf, ...area, y: area.top }
}

/** All that is printed, without the pictures. */
const textsOf = ({ campaign, cases, issuer, title }: Booklet) => [
  campaign,
  issuer,
  title,
  cases.map(({ blocks, ...facts }) => [facts, blocks.map(wordsOf)]),
]

const wordsOf = (block: Block) => (block.kind === 'picture' ? block.caption : block)

function drawCover(pdf: Pdf, { campaign, day, issuer, title }: Booklet): void {
  const flow = casePage(pdf)
  flow.y = mm(85)
  for (const line of titleLines(title)) writeLine(flow, line, { size: 30, bold: true, align: 'center' })
  flow.y += mm(6)
  writeLine(flow, campaign, { size: 15, align: 'center', color: palette.soft })
  flow.y = mm(225)
  writeLine(flow, issuer, { size: 16, align: 'center' })
  writeLine(flow, plainDate(day), { size: 14, align: 'center' })
}

/** Leaves as many pages as the contents will take, and returns their places. */
function contentsPages(pdf: Pdf, cases: number): number[] {
  return Array.from({ length: Math.max(1, Math.ceil(cases / perPage)) }, () => {
    pdf.addPage()
    const { start, count } = pdf.bufferedPageRange()
    return start + count - 1
  })
}

function drawContents(pdf: Pdf, { cases }: Booklet, pages: number[], starts: number[]): void {
  for (const [index, { school, title }] of cases.entries()) {
    pdf.switchToPage(pages[Math.floor(index / perPage)] ?? 1)
    if (index === 0) {
      pdf.font('bold').fontSize(20).fillColor(palette.ink)
      pdf.text(words.contents, area.left, area.top, { width: area.width, align: 'center' })
    }
    const y = area.top + mm(16) + (index % perPage) * lineHeight
    drawLine(pdf, y, { title, school, page: String(starts[index] ?? '') })
  }
}

/** A line of the contents: the title, dots, the page; a title that is too long is cut. */
function drawLine(
  pdf: Pdf,
  y: number,
  { page, title }: { title: string; school: string; page: string },
): void {
  pdf.font('regular').fontSize(13).fillColor(palette.ink)
  const { left, width } = area
  const number = pdf.widthOfString(page)
  const most = width - number - 30
  let shown = title
  while (pdf.widthOfString(shown) > most) shown = `${shown.slice(0, -2)}…`
  const dots = Math.max(
    0,
    Math.floor((width - pdf.widthOfString(shown) - number - 12) / pdf.widthOfString('·')),
  )
  pdf.text(shown, left, y, { lineBreak: false })
  pdf
    .fillColor(palette.line)
    .text('·'.repeat(dots), left + pdf.widthOfString(shown) + 6, y, { lineBreak: false })
  pdf.fillColor(palette.ink).text(page, left + width - number, y, { lineBreak: false })
}

/** Numbers the pages after the cover, and marks every page of invented data. */
function finishPages(pdf: Pdf, { demo }: Booklet): void {
  const { start, count } = pdf.bufferedPageRange()
  for (let page = start; page < start + count; page += 1) {
    pdf.switchToPage(page)
    if (demo) {
      pdf.font('bold').fontSize(10).fillColor(palette.seal)
      pdf.text(words.demo, area.left, mm(15), { width: area.width, align: 'right', lineBreak: false })
    }
    if (page === start) continue
    pdf.font('regular').fontSize(12).fillColor(palette.ink)
    const options = { width: area.width, align: page % 2 === 1 ? 'right' : 'left', lineBreak: false } as const
    pdf.text(`— ${page - start} —`, area.left, mm(297 - 22), options)
  }
}
