import { describe, expect, it } from 'vitest'
import { excerpt, marked, runsIn } from '../../site/src/search/excerpt'
import { plainText } from '../../site/src/search/plain-text'
import { readQuery } from '../../site/src/search/query'
import { eachTerm, runsOf } from '../../site/src/search/tokens'

function termsOf(text: string, single = false): string[] {
  const terms = new Set<string>()
  eachTerm(text, single, (term) => terms.add(term))
  return [...terms]
}

describe('a text', () => {
  it.each<[what: string, text: string, runs: string[]]>([
    ['is parted by punctuation', '清廉，从“账本”开始。', ['清廉', '从', '账本', '开始']],
    ['and by blanks, full-width too', '映莲　小学 一年级', ['映莲', '小学', '一年级']],
    ['and where letters or digits begin', '3D打印与2026年', ['3d', '打印与', '2026', '年']],
    ['in full-width letters is the same as in usual ones', 'ＡＢ１２', ['ab12']],
    ['keeps characters that repeat and the round zero', '佼佼者二〇二六、人人', ['佼佼者二〇二六', '人人']],
    ['keeps rare characters of names', '𬱖老师', ['𬱖老师']],
    ['keeps letters with marks', 'Gvangjsih Bouxcuengh Zhuàng', ['gvangjsih', 'bouxcuengh', 'zhuàng']],
    ['of punctuation alone has nothing', '——……！？', []],
  ])('%s', (_, text, runs) => {
    expect(runsOf(text)).toEqual(runs)
  })

  it.each<[what: string, text: string, terms: string[]]>([
    ['by every two neighbours', '清廉食堂', ['清廉', '廉食', '食堂']],
    ['by a character that stands alone', 'A班', ['a', '班']],
    ['by pairs with a rare character', '𬱖老师', ['𬱖老', '老师']],
    ['by a word and its beginnings', 'Lotus', ['lotus', 'lo', 'lot', 'lotu']],
    ['by a number and its beginnings', '2026', ['2026', '20', '202']],
  ])('is found %s', (_, text, terms) => {
    expect(termsOf(text)).toEqual(terms)
  })

  it('of a title is found by single characters too', () => {
    expect(termsOf('清廉', true)).toEqual(['清廉', '清', '廉'])
  })
})

describe('a query', () => {
  it.each<[what: string, text: string, terms: string[]]>([
    ['of two characters is one term', '清廉', ['清廉']],
    ['of several words asks for all', '映莲 食堂', ['映莲', '食堂']],
    ['of one character is that character', '莲', ['莲']],
    ['of a word being typed is what has been typed', 'Lot', ['lot']],
    ['asks for nothing twice', '人人 人人', ['人人']],
    ['ignores punctuation', '《清廉》！', ['清廉']],
    ['of blanks asks for nothing', '   ', []],
  ])('%s', (_, text, terms) => {
    expect(readQuery(text).terms).toEqual(terms)
  })

  it('that is very long is looked up by its first terms', () => {
    expect(readQuery('一二三四五六七八九十'.repeat(6)).terms).toHaveLength(10)
    expect(
      readQuery(String.fromCharCode(...Array.from({ length: 60 }, (_, i) => 0x4e00 + i))).terms,
    ).toHaveLength(16)
  })
})

describe('the words of a page', () => {
  it.each<[what: string, html: string, text: string]>([
    ['leave out pinyin', '<p><ruby>清<rt>qīng</rt></ruby><ruby>廉<rt>lián</rt></ruby></p>', '清廉'],
    ['run on through bold and links', '<p>清<strong>廉</strong><a href="/x/">食堂</a></p>', '清廉食堂'],
    [
      'stop at the end of a block',
      '<h2 id="part-1">背景</h2><p>账本</p><ul><li>一</li><li>二</li></ul>',
      '背景\n账本\n一\n二',
    ],
    ['stop at a line break', '<p>清廉<br>食堂</p>', '清廉\n食堂'],
    ['have their characters back', '<p>a &lt; b &amp; &quot;c&quot;</p>', 'a < b & "c"'],
  ])('%s', (_, html, text) => {
    expect(plainText(html)).toBe(text)
  })
})

const shownOf = (pieces: ReturnType<typeof marked>) =>
  pieces.map(({ marked: mark, text }) => (mark ? `[${text}]` : text)).join('')

describe('what was looked for is marked', () => {
  it.each<[what: string, query: string, text: string, shown: string]>([
    ['wherever it stands', '食堂', '食堂账本，食堂采购', '[食堂]账本，[食堂]采购'],
    ['in other letters than it was typed', 'ｌｏｔｕｓ', 'The LOTUS class', 'The [LOTUS] class'],
    [
      'in parts where it is not there as a whole',
      '荷花课程',
      '荷花进了课堂，课程从此开始',
      '[荷花]进了课堂，[课程]从此开始',
    ],
    ['as one where parts touch', '清廉 廉洁', '清廉洁净', '[清廉洁]净'],
    ['not at all where it is not', '银杏', '食堂账本', '食堂账本'],
    ['past characters that fold into two', '三 食堂', '㎡食堂三', '㎡[食堂三]'],
  ])('%s', (_, query, text, shown) => {
    expect(shownOf(marked(text, readQuery(query)))).toBe(shown)
  })

  it('in an excerpt around the first place', () => {
    const text = `${'前'.repeat(60)}食堂${'后'.repeat(60)}`
    expect(shownOf(excerpt(text, readQuery('食堂'), 40))).toBe(`…${'前'.repeat(24)}[食堂]${'后'.repeat(14)}…`)
  })

  it('in a short text without cutting it', () => {
    expect(shownOf(excerpt('食堂账本', readQuery('账本'), 40))).toBe('食堂[账本]')
  })

  it('and half a character is never shown', () => {
    const text = '𬱖'.repeat(80)
    expect(excerpt(text, readQuery('银杏'), 41)[0]?.text).toBe(`${'𬱖'.repeat(20)}…`)
  })

  it('and counted by what was typed', () => {
    expect(runsIn('荷花进了课堂', readQuery('荷花 课程'))).toBe(1)
  })
})
