import { certificateFonts, certificatesForPrint, certificatesZip } from '../../office/certificate-pdf'
import type { Campaign, Certificate } from '../../payload-types'
import type { Call } from '../action'
import type { Work } from '../background'
import { printedCertificate } from './printed-certificate'

/** What came of a batch: the files, how many certificates are in them, and characters the font could not draw. */
export type PrintedBatch = { zip: string; pdf: string; count: number; missing: string[] }

/** Makes the files of a batch: one PDF for each certificate in a ZIP, and one PDF of them all for the print shop. */
export const printBatch =
  (campaign: Campaign, certificates: Certificate[], origin: string): Work =>
  async (call, progress): Promise<PrintedBatch> => {
    const printed = certificates.map((certificate) => printedCertificate(certificate, campaign, origin))
    const fonts = await certificateFonts(printed)
    const count = printed.length
    const zip = await certificatesZip(printed, { fonts, onProgress: (done) => progress(done, 2 * count) })
    const print = await certificatesForPrint(printed, {
      fonts,
      onProgress: (done) => progress(count + done, 2 * count),
    })
    return {
      zip: await keep(call, campaign, zip.bytes, 'zip', 'application/zip'),
      pdf: await keep(call, campaign, print.bytes, 'pdf', 'application/pdf'),
      count,
      missing: fonts.missing,
    }
  }

async function keep(
  { now, req }: Call,
  campaign: Campaign,
  bytes: Uint8Array,
  ending: string,
  mimetype: string,
): Promise<string> {
  const data = Buffer.from(bytes)
  const name = `certificates-${campaign.slug}-${now.getTime()}.${ending}`
  const { id } = await req.payload.create({
    collection: 'office-files',
    data: { campaign: campaign.id },
    file: { data, mimetype, name, size: data.length },
    depth: 0,
    req,
  })
  return id
}
