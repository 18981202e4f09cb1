import { Refusal } from '../refusal'

/** The codes in the numbers of certificates that no category gives one to: works by kind, tutors and organisers. */
export const kindCodes = { 'case-study': 'AL', 'creative-work': 'ZP', tutor: 'ZD', organizer: 'ZZ' } as const

/** Tier keys that stand in a number as they are; any other, or none, is written Z. */
const tierCodes: readonly string[] = ['1', '2', '3', 'Y']

/** Whether a category's code can stand in a number: AL 案例, SF 书法, ZW 征文 (domain.md §3.12). */
export function isKindCode(code: string | null | undefined): code is string {
  return /^[A-Z]{2}$/.test(code ?? '')
}

/**
 * The number of a certificate, `GGQL-2026-AL-1-0007`: place and programme, year, kind, tier, and the serial in its
 * campaign (domain.md §3.12). Throws Refusal `invalid` when the letters or the serial cannot stand in a number.
 */
export function certificateNumber(
  place: string,
  programme: string,
  year: number,
  kind: string,
  tierKey: string | null,
  serial: number,
): string {
  if (!/^[A-Z]{2,8}$/.test(place + programme))
    throw new Refusal('invalid', '证书编号的地区和项目代码合起来须是 2 到 8 个大写字母，请修改。')
  if (!isKindCode(kind)) throw new Refusal('invalid', '证书编号中的类别代码须是两个大写字母，请修改。')
  if (!Number.isInteger(serial) || serial < 1)
    throw new Refusal('invalid', '证书的流水号须是从 1 起的整数，请重新编号。')
  const tier = tierKey !== null && tierCodes.includes(tierKey) ? tierKey : 'Z'
  return [place + programme, year, kind, tier, String(serial).padStart(4, '0')].join('-')
}

/** Whether a text is the number of a certificate. */
export function isCertificateNumber(text: string): boolean {
  return /^[A-Z]{2,8}-\d{4}-[A-Z]{2}-[123YZ]-\d{4,}$/.test(text)
}

/** The serial at the end of a number that begins like those of this place, programme and year; 0 for any other. */
export function serialOf(number: string, letters: string, year: number): number {
  return number.startsWith(`${letters}-${year}-`) ? Number(number.split('-').at(-1)) : 0
}
