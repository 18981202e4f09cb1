import { qrText } from '../../domain/proof/certificate-qr'
import type { PrintedCertificate } from '../../office/certificate-text'
import type { Campaign, Certificate } from '../../payload-types'
import { certificateFields } from './certificate-records'

/** The text of a certificate's QR code; `origin` is where the public site stands. */
export const verifyUrlOf = (certificate: Certificate, campaign: Campaign, origin: string): string =>
  qrText(certificateFields(certificate, campaign.title), `${origin}/verify/`)

/** A certificate as it is printed. */
export function printedCertificate(
  certificate: Certificate,
  campaign: Campaign,
  origin: string,
): PrintedCertificate {
  const { nonce: _, ...fields } = certificateFields(certificate, campaign.title)
  return {
    ...fields,
    workNoun: campaign.kind === 'case-study' ? '案例' : '作品',
    verifyUrl: verifyUrlOf(certificate, campaign, origin),
    forPupils: certificate.pupils ?? false,
    demo: campaign.demo ?? false,
  }
}
