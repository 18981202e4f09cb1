import { Refusal } from '../refusal'

/** What a certificate is for, by its code in the number: kinds of works (domain.md §3.12), tutors and organisers. */
export const kindCodes = {
  AL: '案例',
  SF: '书法',
  HH: '绘画',
  MH: '漫画',
  SP: '视频',
  ZW: '征文',
  YJ: '演讲',
  ZD: '指导教师',
  ZZ: '组织单位',
} as const

export type KindCode = keyof typeof kindCodes

/** Tier keys that stand in a number as they are; any other, or none, is written Z. */
const tierCodes: readonly string[] = ['1', '2', '3', 'Y']

/**
 * The number of a certificate, `GGQL-2026-AL-1-0007`: place and programme, year, kind, tier, and the serial in its
 * campaign (domain.md §3.12). Throws Refusal `invalid` when the letters or the serial cannot stand in a number.
 */
export function certificateNumber(
  place: string,
  programme: string,
  year: number,
  kind: KindCode,
  tierKey: string | null,
  serial: number,
): string {
  if (!/^[A-Z]{2,8}$/.test(place + programme))
    throw new Refusal('invalid', '证书编号的地区和项目代码合起来须是 2 到 8 个大写字母，请修改。')
  if (!Number.isInteger(serial) || serial < 1)
    throw new Refusal('invalid', '证书的流水号须是从 1 起的整数，请重新编号。')
  const tier = tierKey !== null && tierCodes.includes(tierKey) ? tierKey : 'Z'
  return [place + programme, year, kind, tier, String(serial).padStart(4, '0')].join('-')
}

/** Whether a text is the number of a certificate. */
export function isCertificateNumber(text: string): boolean {
  return /^[A-Z]{2,8}-\d{4}-[A-Z]{2}-[123YZ]-\d{4,}$/.test(text)
}
