import { finishPdf, fontsFor, mm, openPdf } from '../../cms/office/pdf-document'

/** A blank form of one A4 page: its title and the lines to fill in. */
export async function formPdf(title: string, lines: readonly string[]): Promise<Buffer> {
  const made = '2026-09-01T00:00:00.000Z'
  const fonts = await fontsFor([title, lines])
  const pdf = openPdf({ title, author: '荷城教育局（演示）', made, layout: 'portrait' }, fonts)
  const left = mm(25)
  const width = mm(160)
  pdf.addPage()
  pdf.font('bold').fontSize(20).text(title, left, mm(30), { width, align: 'center' })
  for (const [index, line] of lines.entries()) {
    const y = mm(60 + index * 24)
    pdf.font('regular').fontSize(12).text(line, left, y, { width })
    pdf
      .moveTo(left, y + mm(14))
      .lineTo(left + width, y + mm(14))
      .lineWidth(0.5)
      .stroke()
  }
  return Buffer.from(await finishPdf(pdf))
}
