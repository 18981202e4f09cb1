import { setImmediate } from 'node:timers/promises'
import JSZip from 'jszip'
import { drawCertificate } from './certificate-page'
import { certificateText, type PrintedCertificate } from './certificate-text'
import { finishPdf, fontsFor, openPdf, type PdfFile, type PdfFonts } from './pdf-document'

export type CertificatePdf = PdfFile & { number: string; fileName: string }

export type Batch = {
  /** The fonts of `certificateFonts` for these certificates, when they are already made. */
  fonts?: PdfFonts
  onProgress?: (done: number, total: number) => void | Promise<void>
}

/** Makes the fonts once for a whole batch; `missing` tells beforehand what would be printed as 〓. */
export function certificateFonts(certificates: readonly PrintedCertificate[]): Promise<PdfFonts> {
  return fontsFor(certificates.map(certificateText))
}

/** The certificates of a batch one by one, each a file of its own; other work of the program runs in between. */
export async function* certificatePdfs(
  certificates: readonly PrintedCertificate[],
  batch: Batch = {},
): AsyncGenerator<CertificatePdf> {
  const fonts = batch.fonts ?? (await certificateFonts(certificates))
  for (const [index, certificate] of certificates.entries()) {
    const { number, issuer, issuedOn } = certificate
    const text = certificateText(certificate)
    const pdf = openPdf(
      { title: `${text.heading} ${number}`, author: issuer, made: issuedOn, layout: 'landscape' },
      fonts,
    )
    drawCertificate(pdf, certificate, true)
    const printed = JSON.stringify(text)
    const missing = fonts.missing.filter((character) => printed.includes(character))
    yield { number, fileName: fileNameOf(certificate), bytes: await finishPdf(pdf), missing }
    await batch.onProgress?.(index + 1, certificates.length)
    await setImmediate()
  }
}

/** All certificates as files in one ZIP, to be handed on. */
export async function certificatesZip(
  certificates: readonly PrintedCertificate[],
  batch: Batch = {},
): Promise<PdfFile> {
  const zip = new JSZip()
  const missing = new Set<string>()
  const date = new Date(certificates[0]?.issuedOn ?? 0)
  for await (const file of certificatePdfs(certificates, batch)) {
    zip.file(file.fileName, file.bytes, { date })
    for (const character of file.missing) missing.add(character)
  }
  return {
    bytes: await zip.generateAsync({ type: 'uint8array', compression: 'STORE' }),
    missing: [...missing],
  }
}

/** All certificates as the pages of one document without the tone of paper, for the print shop. */
export async function certificatesForPrint(
  certificates: readonly PrintedCertificate[],
  batch: Batch = {},
): Promise<PdfFile> {
  const fonts = batch.fonts ?? (await certificateFonts(certificates))
  const [first] = certificates
  const title = `${first?.campaign ?? ''}证书（${certificates.length} 张）`
  const sheet = {
    title,
    author: first?.issuer ?? '',
    made: first?.issuedOn ?? '1970-01-01',
    layout: 'landscape',
  } as const
  const pdf = openPdf(sheet, fonts)
  for (const [index, certificate] of certificates.entries()) {
    drawCertificate(pdf, certificate, false)
    pdf.flushPages()
    await batch.onProgress?.(index + 1, certificates.length)
    if (index % 20 === 0) await setImmediate()
  }
  return { bytes: await finishPdf(pdf), missing: fonts.missing }
}

/** `GGQL-2026-AL-1-0007 覃塘区第一小学.pdf`, without what file systems refuse. */
function fileNameOf({ number, unit }: PrintedCertificate): string {
  const name = `${number} ${unit}`.replace(/[\p{Cc}\\/:*?"<>|]/gu, '').slice(0, 80)
  return `${name.trim()}.pdf`
}
