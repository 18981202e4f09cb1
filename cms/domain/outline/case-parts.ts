/** The four parts that a case is written in, and the words that their headings are known by. */
export const caseParts = [
  { key: 'background', label: '背景与问题', known: /背景|问题|缘起|起因|现状|基本情况|概况|引言|前言|动因/ },
  { key: 'practice', label: '做法与机制', known: /做法|举措|措施|机制|实施|实践|路径|过程|步骤|探索/ },
  { key: 'effect', label: '成效与佐证', known: /成效|效果|成果|佐证|成绩|收获|变化|影响/ },
  { key: 'reflection', label: '反思与推广', known: /反思|推广|启示|思考|展望|体会|下一步|改进|不足|经验/ },
] as const

export type CasePart = (typeof caseParts)[number]['key']

const numbering =
  /^\s*(?:第[一二三四五六七八九十\d]+(?:部分|章|节)?[、．.\s]*|[一二三四五六七八九十]+[、．.]|[（(][一二三四五六七八九十\d]+[）)]|\d+[.．、]|[①-⑳])\s*/

/** A heading without the number that its writer put before it: 一、（一）1. 第一部分. */
export const withoutNumber = (heading: string): string => heading.replace(numbering, '').trim()

/** Which part of a case a heading opens; one that could open two, opens the one it names first. */
export function casePartOf(heading: string): CasePart | null {
  const words = withoutNumber(heading)
  if (words.length > 20) return null
  const named = caseParts
    .map(({ key, known }) => ({ key, at: words.search(known) }))
    .filter(({ at }) => at >= 0)
    .toSorted((one, other) => one.at - other.at)
  return named[0]?.key ?? null
}
