import { formalDate } from './chinese-date'

/** A certificate to print. */
export type PrintedCertificate = {
  number: string
  kind: 'entry' | 'tutor' | 'organizer'
  /** The people it names; none on a certificate for a unit. */
  recipients: string[]
  unit: string
  /** The title of the work, without book-title marks around it; empty on a certificate for a unit. */
  title: string
  awardName: string
  campaign: string
  /** The day of issue, `2026-12-01`. */
  issuedOn: string
  issuer: string
  /** What the campaign calls its works: 案例, 作品. */
  workNoun: string
  verifyUrl: string
  forPupils: boolean
  demo: boolean
}

/** The words of a certificate, where they stand on the page. */
export type CertificateText = {
  heading: string
  addressee: string
  opening: string
  award: string
  closing: string
  issuer: string
  date: string
  number: string
  verify: string
  notes: string[]
  demo: string
}

/** Puts a certificate into words; pupils' say that the result is not a basis for admission (domain.md §3.12). */
export function certificateText(certificate: PrintedCertificate): CertificateText {
  const { kind, recipients, unit, awardName, issuer, issuedOn, number, forPupils, demo } = certificate
  const names = kind === 'organizer' ? '' : recipients.join('、')
  return {
    heading: kind === 'entry' ? '获奖证书' : '荣誉证书',
    addressee: `${[unit, names].filter(Boolean).join('　')}：`,
    opening: openingOf(certificate),
    award: awardName,
    closing: '特颁此证，以资鼓励。',
    issuer,
    date: formalDate(issuedOn),
    number: `证书编号：${number}`,
    verify: '扫码核验真伪',
    notes: forPupils ? ['本活动及获奖结果不作为中小学招生入学的依据。'] : [],
    demo: demo ? '演示数据' : '',
  }
}

function openingOf({ kind, recipients, title, campaign, workNoun }: PrintedCertificate): string {
  const you = recipients.length > 1 ? '你们' : '你'
  const work = title && `${workNoun}${bookTitle(title)}`
  const where = `在“${campaign.replaceAll('“', '‘').replaceAll('”', '’')}”中`
  if (kind === 'organizer') return `你单位${where}组织有力、成效突出，特授予`
  if (kind === 'tutor')
    return work ? `${you}指导的${work}${where}获奖，特授予` : `${you}${where}指导有方，特授予`
  return `${recipients.length === 0 ? '你单位' : you}报送的${work}${where}荣获`
}

/** A title in book-title marks; those already inside it become single ones: 《在〈论语〉里学清廉》. */
export function bookTitle(title: string): string {
  const bare = /^《[^《》]*》$/.test(title) ? title.slice(1, -1) : title
  return `《${bare.replaceAll('《', '〈').replaceAll('》', '〉')}》`
}
