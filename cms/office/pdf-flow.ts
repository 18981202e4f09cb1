import { palette } from './palette'
import { mm, type Pdf } from './pdf-document'

/** Where the next thing goes on a page: `y` moves down, from `top` to `bottom`, and starts anew on the next page. */
export type Flow = { pdf: Pdf; left: number; width: number; top: number; bottom: number; y: number }

export type Lettering = { size: number; bold?: boolean; color?: string; align?: 'left' | 'center' | 'right' }

/** Begins a page with margins fit for punching and for page numbers. */
export function startFlow(pdf: Pdf): Flow {
  pdf.addPage()
  const { width, height } = pdf.page
  return { pdf, left: mm(18), width: width - mm(36), top: mm(16), bottom: height - mm(18), y: mm(16) }
}

export function nextPage(flow: Flow): void {
  flow.pdf.addPage()
  flow.y = flow.top
}

/** Goes on to a new page unless this much is left on the page. */
export function makeRoom(flow: Flow, height: number): void {
  if (flow.y + height > flow.bottom) nextPage(flow)
}

/** Writes a paragraph across the page and moves down below it. */
export function writeLine(flow: Flow, text: string, { size, bold, color, align }: Lettering): void {
  const { pdf, left, width } = flow
  pdf.font(bold ? 'bold' : 'regular').fontSize(size)
  const options = { width, align: align ?? 'left', lineGap: size * 0.4 } as const
  const height = pdf.heightOfString(text, options)
  makeRoom(flow, height)
  pdf.fillColor(color ?? palette.ink).text(text, left, flow.y, options)
  flow.y += height
}

/** The words of the page numbers, for the fonts. */
export const pageWords = '第页共 0123456789'

/** Writes 第 2 页 共 5 页 under every page, and a remark before it. */
export function numberPages(pdf: Pdf, remark: string): void {
  const { start, count } = pdf.bufferedPageRange()
  for (let page = start; page < start + count; page += 1) {
    pdf.switchToPage(page)
    pdf.font('regular').fontSize(9).fillColor(palette.soft)
    const line = `${remark ? `${remark}　` : ''}第 ${page + 1} 页 共 ${count} 页`
    pdf.text(line, 0, pdf.page.height - mm(13), { width: pdf.page.width, align: 'center', lineBreak: false })
  }
}
