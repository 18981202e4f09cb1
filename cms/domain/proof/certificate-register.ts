import { type CertificateFields, certificateDigest } from './certificate'
import type { Digest } from './digest'

/** One certificate as it is published; a digest may be cut to its first `publishedDigits`. */
export type RegisteredCertificate = {
  digest: Digest
  status: 'issued' | 'revoked'
  /** The number of the certificate issued in its place. */
  replacedBy?: string | null
}

/** 128 bits are enough to tell certificates apart and too many to forge one for. */
export const publishedDigits = 32

export type CertificateCheck = {
  status: 'valid' | 'revoked' | 'unknown'
  replacedBy: string | null
  sentence: string
}

/** Whether a certificate that says this is registered, and still holds. */
export function checkCertificate(
  fields: CertificateFields,
  register: readonly RegisteredCertificate[],
): CertificateCheck {
  const short = (digest: Digest) => digest.slice(0, publishedDigits)
  const own = short(certificateDigest(fields))
  const found = register.find(({ digest }) => short(digest) === own)
  if (!found) {
    const sentence = '本站没有登记过这张证书：内容被改动过，或者不是本站签发的。'
    return { status: 'unknown', replacedBy: null, sentence }
  }
  const replacedBy = found.replacedBy ?? null
  if (found.status === 'revoked') {
    const instead = replacedBy ? `请以编号 ${replacedBy} 的新证书为准` : '没有换发新证书'
    return { status: 'revoked', replacedBy, sentence: `编号 ${fields.number} 的证书已经作废，${instead}。` }
  }
  const sentence = `编号 ${fields.number} 的证书有效，请再核对纸面上的文字与下面列出的是否一致。`
  return { status: 'valid', replacedBy: null, sentence }
}
