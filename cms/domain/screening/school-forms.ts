import { everydayWords } from './everyday-words'
import type { Certainty } from './leak'

/** A way of writing a school's name; `bare` is its own part alone, such as 映莲. */
export type SchoolForm = { text: string; certainty: Certainty; bare?: true }

const region = /^(?:\p{sc=Han}{2,4}?(?:自治[区县州旗]|[省市县区旗镇乡]|街道))+(?=\p{sc=Han}{3})/u

/** The part of a name that many schools share: an ordinal or words for the kind of school. */
const general =
  /(?:第[一二三四五六七八九十百\d]+|实验|中心|希望|民族|附属|直属|机关|寄宿制?|双语|外国语|特殊教育|特殊|中等|职业|技术|高级|初级|完全|示范|艺术|体育|师范|教师|进修|(?:九|十二)年一贯制)*(?:小学|中学|小|中|高中|初中|学校|幼儿园|教学点|职校|特校|中专|学院|中心校?|教育集团|校区|分校)$/u

const schoolWords = ['小学', '中学', '初中', '高中', '学校', '幼儿园', '教学点', '职校', '特校']

/**
 * The ways in which people write a school's name: in full, short, without its region or with 港北 for 港北区,
 * its own part with another word for school, and that part alone. What many schools are called is only `possible`.
 */
export function formsOf(name: string, shortName: string): SchoolForm[] {
  const prefix = region.exec(name)?.[0] ?? ''
  const rest = name.slice(prefix.length)
  const core = coreOf(rest)
  const places = [prefix, bareRegion(prefix)].filter(Boolean)
  const shorter = core ? [] : ordinals(rest)
  return [
    { text: name, certainty: 'certain' },
    { text: shortName, certainty: isBare(shortName) || !coreOf(shortName) ? 'possible' : 'certain' },
    { text: rest, certainty: core ? 'certain' : 'possible' },
    ...shorter.map((text) => ({ text, certainty: 'possible' as const })),
    ...places.flatMap((place) =>
      [rest, ...shorter].map((text) => ({ text: place + text, certainty: 'certain' as const })),
    ),
    ...(core ? formsOfCore(core) : []),
  ]
}

/** A region without its last word, 港北 for 港北区; nothing when that leaves less than two characters. */
export function bareRegion(region: string): string {
  const bare = region.replace(
    /(?:\p{sc=Han}{1,3}族)*(?:自治[区县州旗]|[省市县区旗镇乡]|街道(?:办事处)?)$/u,
    '',
  )
  return bare.length >= 2 && bare !== region ? bare : ''
}

function formsOfCore(core: string): SchoolForm[] {
  const named = schoolWords.map((word) => ({ text: core + word, certainty: 'certain' as const }))
  return everydayWords.has(core) ? named : [...named, { text: core, certainty: 'possible', bare: true }]
}

/** What is left of a name without the words that many schools share, when that is at least two characters. */
function coreOf(name: string): string | undefined {
  const core = name.replace(general, '')
  return core.length >= 2 ? core : undefined
}

const isBare = (name: string) => !general.test(name)

const digits = '一二三四五六七八九'

/** 三小 and 第3小学 for 第三小学. */
function ordinals(rest: string): string[] {
  const [, numeral = '', word = ''] =
    /^第([一二三四五六七八九])\p{sc=Han}*?([小中幼])[学儿]/u.exec(rest) ?? []
  if (!numeral) return []
  return [numeral + word, rest.replace(numeral, String(digits.indexOf(numeral) + 1))]
}
