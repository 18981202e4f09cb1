import { drawFrame, metalOf } from './certificate-frame'
import { type CertificateText, certificateText, type PrintedCertificate } from './certificate-text'
import { drawLotus } from './lotus'
import { palette } from './palette'
import type { Pdf } from './pdf-document'
import { drawQrCode } from './qr-code'

const left = 110
const measure = 622
const bodyTop = 172
const bodyHeight = 246
const bodySizes = [20, 18, 16.5, 15, 13.5, 12, 10.5, 9, 7.5, 6]

/** Adds the page of a certificate, A4 lying; on `paper` it has the tone of paper, for the print shop it has not. */
export function drawCertificate(pdf: Pdf, certificate: PrintedCertificate, paper: boolean): void {
  pdf.addPage()
  const text = certificateText(certificate)
  const metal = metalOf(certificate.awardName)
  drawFrame(pdf, metal, paper)
  drawLotus(pdf, { x: pdf.page.width / 2 - 21, y: 50, size: 42, thickness: 1.1, color: metal })
  pdf.font('bold').fontSize(42).fillColor(palette.seal)
  centred(pdf, text.heading, 98, 12)
  drawBody(pdf, text, metal)
  drawFoot(pdf, text, certificate.verifyUrl)
  if (text.demo) drawDemo(pdf, text.demo)
}

/** Draws the words in the largest size that they fit in, a third of what is left over above them. */
function drawBody(pdf: Pdf, text: CertificateText, metal: string): void {
  const size = bodySizes.find((each) => bodyHeightAt(pdf, text, each) <= bodyHeight) ?? 6
  const lineGap = size * 0.8
  const top = bodyTop + Math.max(0, bodyHeight - bodyHeightAt(pdf, text, size)) / 3
  pdf.font('bold').fontSize(size).fillColor(palette.ink)
  pdf.text(text.addressee, left, top, { width: measure, lineGap })
  pdf.font('regular').text(text.opening, openingFlow(pdf, text, size))
  const y = pdf.y + size * 0.3
  pdf
    .font('bold')
    .fontSize(size * 1.75)
    .fillColor(metal)
  centred(pdf, text.award, y, size * 0.5)
  pdf.font('regular').fontSize(size).fillColor(palette.ink)
  pdf.text(text.closing, left, y + size * 2.7, { width: measure, lineGap, indent: 2 * size })
}

function bodyHeightAt(pdf: Pdf, text: CertificateText, size: number): number {
  const names = pdf
    .font('bold')
    .fontSize(size)
    .heightOfString(text.addressee, { width: measure, lineGap: size * 0.8 })
  const opening = pdf.font('regular').heightOfString(text.opening, openingFlow(pdf, text, size))
  return names + opening + size * 4.8
}

/** Lines a little shorter than usual when only the end of 荣获 or 特授予 would stand on the last. */
function openingFlow(pdf: Pdf, { opening }: CertificateText, size: number): PDFKit.Mixins.TextOptions {
  const flow = { width: measure, lineGap: size * 0.8, indent: 2 * size }
  pdf.font('regular').fontSize(size)
  const torn = pdf.heightOfString(opening, flow) > pdf.heightOfString(opening.slice(0, -2), flow)
  return torn ? { ...flow, width: measure - 3 * size } : flow
}

/** The foot: number and QR code to the left, issuer and date to the right with room for the seal over them. */
function drawFoot(pdf: Pdf, text: CertificateText, verifyUrl: string): void {
  const top = 442
  pdf.rect(left - 6, top - 6, 84, 84).fill('#FFFFFF')
  drawQrCode(pdf, verifyUrl, { x: left, y: top, size: 72 })
  pdf.font('regular').fontSize(9).fillColor(palette.soft)
  const lines = [...text.notes, text.verify, text.number]
  for (const [index, line] of lines.entries())
    pdf.text(line, left + 90, top + 62 - 16 * (lines.length - 1 - index), { lineBreak: false })

  const seal = { width: 300, align: 'center', lineGap: 6 } as const
  pdf.fontSize(15).fillColor(palette.ink)
  const issuerHeight = pdf.heightOfString(text.issuer, seal)
  pdf.text(text.issuer, 452, top + 26 - issuerHeight / 2, seal)
  pdf.text(text.date, 452, top + 26 + issuerHeight / 2 + 4, seal)
}

function drawDemo(pdf: Pdf, label: string): void {
  const { width, height } = pdf.page
  pdf
    .rect(width - 138, 62, 76, 22)
    .lineWidth(0.8)
    .strokeColor(palette.seal)
    .stroke()
  pdf.font('bold').fontSize(12).fillColor(palette.seal)
  pdf.text(label, width - 138, 67, { width: 76, align: 'center', lineBreak: false })
  pdf.save().rotate(-22, { origin: [width / 2, height / 2] })
  pdf.fontSize(110).fillColor(palette.ink, 0.05)
  pdf.text(label, 0, height / 2 - 55, { width, align: 'center', characterSpacing: 30, lineBreak: false })
  pdf.restore().fillOpacity(1)
}

/** Letter spacing also follows the last character, so the line is moved by half of it. */
function centred(pdf: Pdf, text: string, y: number, characterSpacing: number): void {
  const width = pdf.widthOfString(text) + characterSpacing * ([...text].length - 1)
  pdf.text(text, (pdf.page.width - width) / 2, y, { characterSpacing, lineBreak: false })
}
