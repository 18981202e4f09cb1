import { randomBytes } from 'node:crypto'
import { beijingDay } from '../../domain/beijing-time'
import { type CertificateFields, certificateDigest } from '../../domain/proof/certificate'
import { certificateNumber, serialOf } from '../../domain/proof/certificate-number'
import { Refusal } from '../../domain/refusal'
import type { Campaign, Certificate } from '../../payload-types'
import type { Call } from '../action'
import type { WantedCertificate } from './wanted-certificates'

/** All certificates of a campaign, revoked ones too, in the order of their serials; relations as ids. */
export async function certificatesOf({ req }: Call, campaign: string): Promise<Certificate[]> {
  const { docs } = await req.payload.find({
    collection: 'certificates',
    where: { campaign: { equals: campaign } },
    depth: 0,
    pagination: false,
    req,
  })
  const serial = ({ number }: Certificate) => Number(number.split('-').at(-1))
  return docs.sort((one, other) => serial(one) - serial(other))
}

/** What a certificate says, for its digest and its QR code. */
export function certificateFields(certificate: Certificate, campaign: string): CertificateFields {
  const { awardName, issuedOn, issuer, kind, nonce, number, recipients, title, unit } = certificate
  return {
    number,
    kind,
    recipients: recipients ?? [],
    unit,
    title: title ?? '',
    awardName,
    campaign,
    issuedOn,
    issuer,
    nonce,
  }
}

/** A certificate to be written: `replaces` is the id of the one it stands in for. */
export type NewCertificate = Omit<WantedCertificate, 'confirmed'> & { replaces?: string }

/**
 * Writes certificates that are issued today, each under the next number of its series; numbers of revoked ones are never
 * given again. Throws Refusal `conflict` while nobody is said to issue them.
 */
export async function createCertificates(
  call: Call,
  campaign: Campaign,
  wanted: NewCertificate[],
): Promise<Certificate[]> {
  const { prefix } = campaign.certificate
  const issuer = await issuerOf(call, campaign)
  const issuedOn = beijingDay(call.now)
  const made: Certificate[] = []
  let serial = await lastSerial(call, prefix, campaign.year)
  for (const { code, tierKey, ...said } of wanted) {
    serial += 1
    const number = certificateNumber(prefix, '', campaign.year, code, tierKey ?? null, serial)
    // 16 bytes: more would make the QR code harder to scan.
    const nonce = randomBytes(16).toString('hex')
    const record = {
      ...said,
      campaign: campaign.id,
      number,
      tierKey,
      issuedOn,
      issuer,
      nonce,
      status: 'issued',
    }
    const digest = certificateDigest(certificateFields(record as Certificate, campaign.title))
    made.push(await create(call, { ...record, digest } as Certificate))
  }
  return made
}

async function create({ now, req }: Call, data: Certificate): Promise<Certificate> {
  return req.payload.create({
    collection: 'certificates',
    data: { ...data, createdAt: now.toISOString() },
    depth: 0,
    req,
  })
}

/** The highest serial ever given under these letters and year: codes recur between campaigns of one year. */
async function lastSerial({ req }: Call, letters: string, year: number): Promise<number> {
  const { docs } = await req.payload.find({
    collection: 'certificates',
    where: { number: { contains: `${letters}-${year}-` } },
    select: { number: true },
    depth: 0,
    pagination: false,
    req,
  })
  return docs.reduce((highest, { number }) => Math.max(highest, serialOf(number, letters, year)), 0)
}

/** Who issues the certificates of a campaign. */
async function issuerOf({ req }: Call, { certificate }: Campaign): Promise<string> {
  const { owner } = await req.payload.findGlobal({ slug: 'site-settings', depth: 0, req })
  const issuer = certificate.issuer?.trim() || owner?.trim()
  if (issuer) return issuer
  throw new Refusal(
    'conflict',
    '还没有写明颁发单位，请在活动设置的“证书”中填写，或请系统管理员在网站设置里填写主办单位。',
  )
}
