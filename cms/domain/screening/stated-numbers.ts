import { originalRange, withPlainWidth } from './folded-text'
import type { Certainty, LeakKind } from './leak'

/** A number or address in a text that leads to a person; offsets are of the text as written. */
export type StatedNumber = {
  kind: LeakKind
  certainty: Certainty
  what: string
  start: number
  end: number
}

type Pattern = {
  kind: LeakKind
  what: string
  /** The first group, where there is one, is what is found; the rest is what states it. */
  pattern: RegExp
  certaintyOf: (found: string, whole: string) => Certainty
}

const certain = () => 'certain' as const

const patterns: Pattern[] = [
  {
    kind: 'id-number',
    what: '18 位身份证号',
    pattern: /(?<![\da-z])[1-9](?:[ -]?\d){16}[ -]?[\dx](?![\da-z])/dg,
    certaintyOf: (found) => (isIdNumber(found.replace(/[ -]/g, '')) ? 'certain' : 'possible'),
  },
  {
    kind: 'phone',
    what: '手机号码',
    pattern: /(?<!\d|\d\.)(?:(?:\+|00)?86[ -]?)?1[ .–-]?[3-9](?:[ .–-]?\d){9}(?!\d)/dg,
    certaintyOf: (found) => (isGroupedAsMobile(found) ? 'certain' : 'possible'),
  },
  {
    kind: 'phone',
    what: '固定电话号码',
    pattern: /(?<![\d.])\(?0(?:10|2\d|[3-9]\d{2})\)?[ –—-]{0,3}[2-9]\d{6,7}(?!\d)/dg,
    certaintyOf: (found) => (/[()–—-]/.test(found) ? 'certain' : 'possible'),
  },
  {
    kind: 'phone',
    what: '电话号码',
    pattern: /(?:电话|座机|热线|传真|联系方式|tel)[^\d\n]{0,6}([2-9]\d{2,3}[ -]?\d{4})(?!\d)/dg,
    certaintyOf: certain,
  },
  {
    kind: 'email',
    what: '电子邮箱',
    pattern:
      /(?<![\w.+-])[a-z0-9][\w.+-]{0,63} ?(?:@|\(at\)|\[at\]) ?[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}/dg,
    certaintyOf: certain,
  },
  {
    kind: 'account',
    what: 'QQ 号',
    pattern: /(?<![a-z])qq(?:交流)?群?号?码?[ :是为]{0,4}([1-9]\d{4,11})(?!\d)/dg,
    certaintyOf: certain,
  },
  {
    kind: 'account',
    what: '微信号',
    pattern:
      /(?:[微薇]信|weixin|wechat|(?<![a-z])vx)(?:公众)?号?码?[ :是为]{0,4}([a-z][\w-]{5,19})(?![\w-])/dg,
    certaintyOf: (_, whole) => (/号|:/.test(whole) ? 'certain' : 'possible'),
  },
  {
    kind: 'web',
    what: '网址',
    pattern: /(?:https?:\/\/|(?<![\w.@/-])www\.)[a-z0-9][\w.-]*\.[a-z]{2,}[\w./?#=&%:~+-]*/dg,
    certaintyOf: () => 'possible',
  },
]

/** Telephone and identity numbers, mail and web addresses, and WeChat and QQ accounts that are stated as such. */
export function numbersIn(text: string): StatedNumber[] {
  const plain = withPlainWidth(text)
  return patterns.flatMap(({ kind, what, pattern, certaintyOf }) =>
    [...plain.text.matchAll(pattern)].map((match) => {
      const [from, to] = match.indices?.[1] ?? match.indices?.[0] ?? [0, 0]
      const certainty = certaintyOf(match[1] ?? match[0], match[0])
      return { kind, certainty, what, ...originalRange(plain, from, to) }
    }),
  )
}

/** Whether the digits stand together, in the groups people write, or one by one; else they may be several numbers. */
function isGroupedAsMobile(found: string): boolean {
  const groups = found.replace(/^(?:\+|00)?86[ -]?(?=1)/, '').split(/[ .–-]/)
  const lengths = groups.map((group) => group.length).join('-')
  return ['11', '3-4-4', '3-3-5', '4-3-4', '3-8'].includes(lengths) || groups.length === 11
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** The check digit of GB 11643-1999 (ISO 7064 MOD 11-2). */
function isIdNumber(number: string): boolean {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(number[index]), 0)
  return '10x98765432'[sum % 11] === number[17]
}
