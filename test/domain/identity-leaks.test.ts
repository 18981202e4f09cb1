import { findLeaks, type IdentityNames } from '@cms/domain/screening/identity-leaks'
import { type LeakPlace, placeLabel } from '@cms/domain/screening/leak'
import { maskLeaks } from '@cms/domain/screening/mask-leaks'
import { registerOf } from '@cms/domain/screening/name-register'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { processorTime } from '../support/processor-time'

const register = registerOf(
  [
    { id: 'lianpu', name: '云岭区莲浦小学', shortName: '莲浦小学' },
    { id: 'zhiyuan', name: '云岭区致远初级中学', shortName: '致远初中' },
    { id: 'qinghe', name: '南塘县青禾幼儿园', shortName: '青禾幼儿园' },
    { id: 'third', name: '云岭区第三中学', shortName: '三中' },
    { id: 'yucai', name: '南塘县育才小学', shortName: '育才小学' },
    { id: 'shuyuan-a', name: '云岭区曙园小学', shortName: '云岭曙园小学' },
    { id: 'shuyuan-b', name: '南塘县曙园小学', shortName: '南塘曙园小学' },
  ],
  [
    { id: 'yunling', name: '云岭区' },
    { id: 'nantang', name: '南塘县' },
    { id: 'shiqiao', name: '石桥镇' },
    { id: 'dongmen', name: '东门街道' },
    { id: 'direct', name: '市直' },
  ],
)

const names: IdentityNames = {
  register,
  ownSchool: 'lianpu',
  ownPlaces: ['yunling', 'shiqiao'],
  people: [
    { name: '韦明远', role: 'author' },
    { name: '覃 芳', role: 'tutor' },
    { name: '欧阳若兰', role: 'submitter' },
  ],
}

const place: LeakPlace = { part: 'body', paragraph: 3 }

/** What is found in a text: the words, whether for certain, and what they are. */
const found = (text: string) =>
  findLeaks([{ place, text }], names).map(
    ({ found, certainty, what }) => `${found} ${certainty === 'certain' ? '=' : '?'} ${what}`,
  )

test.each([
  ['the full name', '云岭区莲浦小学的荷塘', ['云岭区莲浦小学 = 校名“云岭区莲浦小学”']],
  ['the short name', '在莲浦小学里', ['莲浦小学 = 校名“云岭区莲浦小学”']],
  ['its district without the last word', '云岭莲浦小学', ['云岭莲浦小学 = 校名“云岭区莲浦小学”']],
  [
    'another word for school',
    '莲浦学校、致远中学',
    ['莲浦学校 = 校名“云岭区莲浦小学”', '致远中学 = 校名“云岭区致远初级中学”'],
  ],
  ['the bare name, which may be a flower', '莲浦的花开了', ['莲浦 ? 校名“云岭区莲浦小学”']],
  ['a name within spaces and marks', '云岭区·莲浦 小学', ['云岭区·莲浦 小学 = 校名“云岭区莲浦小学”']],
  ['a name in quotes', '云岭区“莲浦”小学', ['云岭区“莲浦”小学 = 校名“云岭区莲浦小学”']],
  ['a name with a zero-width space', '莲\u200b浦小\ufeff学', ['莲\u200b浦小\ufeff学 = 校名“云岭区莲浦小学”']],
  ['a name broken by the end of a line', '莲浦小\n学', ['莲浦小\n学 = 校名“云岭区莲浦小学”']],
  ['a name with radicals, as PDF files have them', '⻘禾幼⼉园', ['⻘禾幼⼉园 = 校名“南塘县青禾幼儿园”']],
  ['a name torn by a comma, which may be chance', '莲浦，小学', ['莲浦，小学 ? 校名“云岭区莲浦小学”']],
  ['a numbered school by its short name', '我们三中', ['三中 ? 校名“云岭区第三中学”']],
  ['a numbered school with its district', '云岭区三中', ['云岭区三中 = 校名“云岭区第三中学”']],
  ['a numbered school with an Arabic numeral', '云岭第３中学', ['云岭第３中学 = 校名“云岭区第三中学”']],
  ['a district', '云岭区的做法', ['云岭区 = 地名“云岭区”']],
  ['a district without its last word', '云岭的做法', ['云岭 ? 地名“云岭区”']],
  ['a town and a street', '石桥镇和东门街道', ['石桥镇 = 地名“石桥镇”', '东门街道 = 地名“东门街道”']],
  ['the schools directly under the city', '市直的学校', ['市直 ? 地名“市直”']],
  [
    'a school with its district before it',
    '南塘县的育才小学',
    ['南塘县 = 地名“南塘县”', '育才小学 = 校名“南塘县育才小学”'],
  ],
  ['an author', '韦明远老师说', ['韦明远 = 作者“韦明远”']],
  ['an author with a space in the name', '韦　明 远', ['韦　明 远 = 作者“韦明远”']],
  ['a tutor registered with a space', '由覃芳指导', ['覃芳 = 指导教师“覃 芳”']],
  ['a submitter with a double surname', '欧阳若兰填报', ['欧阳若兰 = 填报员“欧阳若兰”']],
  ['a mobile number', '请打13800138000', ['13800138000 = 手机号码']],
  ['a mobile number in groups', '138-0013-8000', ['138-0013-8000 = 手机号码']],
  [
    'a mobile number in full-width digits',
    '１３８ ００１３ ８０００',
    ['１３８ ００１３ ８０００ = 手机号码'],
  ],
  ['a mobile number with the country', '+86 13800138000', ['+86 13800138000 = 手机号码']],
  ['eleven digits that may be several numbers', '13 800 1 38000', ['13 800 1 38000 ? 手机号码']],
  ['a landline', '电话：0775-4567890', ['0775-4567890 = 固定电话号码']],
  ['a landline with brackets', '（0775）4567890', ['（0775）4567890 = 固定电话号码']],
  ['a landline without its area code', '联系电话：4567890', ['4567890 = 电话号码']],
  ['an identity number', '11010519491231002X', ['11010519491231002X = 18 位身份证号']],
  [
    'an identity number in lower case and groups',
    '110105 19491231 002x',
    ['110105 19491231 002x = 18 位身份证号'],
  ],
  ['eighteen digits with a wrong check digit', '110105194912310021', ['110105194912310021 ? 18 位身份证号']],
  ['a mail address', '来信wei.my@example.edu.cn。', ['wei.my@example.edu.cn = 电子邮箱']],
  ['a mail address in full width', 'ｗｅｉ＠example．cn', ['ｗｅｉ＠example．cn = 电子邮箱']],
  [
    'the address of a page',
    '详见https://mp.weixin.qq.com/s/Ab_1?x=2。',
    ['https://mp.weixin.qq.com/s/Ab_1?x=2 ? 网址'],
  ],
  ['an address without its protocol', '登录 www.lianpu.edu.cn 查看', ['www.lianpu.edu.cn ? 网址']],
  ['a QQ number', 'QQ：123456789', ['123456789 = QQ 号']],
  ['a QQ group', 'QQ群 987654321', ['987654321 = QQ 号']],
  ['a WeChat account', '微信号：lianpu_2020', ['lianpu_2020 = 微信号']],
  ['a word after WeChat', '用微信 platform 发布', ['platform ? 微信号']],
])('%s is found', (_, text, expected) => {
  expect(found(text)).toEqual(expected)
})

test.each([
  ['a plenary session', '二十届三中全会以来'],
  ['three hours', '培训了三小时'],
  ['a school name that is an everyday word', '我们育才，更育人'],
  ['a bare name that two other schools share', '曙园的早晨'],
  ['a person torn by a full stop', '她姓覃。芳草如茵'],
  ['a year and a sum', '2023年投入 1380 万元'],
  ['a number of twelve digits', '编号138001380001'],
  ['a word at the end of a sentence with a colon', '微信：发通知'],
  ['a decimal', '比例为0.13800138000'],
])('%s is not a leak', (_, text) => {
  expect(found(text)).toEqual([])
})

test('the longest name wins, and nothing is reported twice', () => {
  expect(found('云岭区莲浦小学在云岭区石桥镇')).toEqual([
    '云岭区莲浦小学 = 校名“云岭区莲浦小学”',
    '云岭区 = 地名“云岭区”',
    '石桥镇 = 地名“石桥镇”',
  ])
})

test('a certain name goes before a longer one that is torn by a comma', () => {
  expect(found('云岭区，莲浦小学')).toEqual(['云岭区 = 地名“云岭区”', '莲浦小学 = 校名“云岭区莲浦小学”'])
})

test("the entry's own school and district are told from others", () => {
  const finds = findLeaks([{ place, text: '莲浦小学与致远初中，云岭区与南塘县，韦明远' }], names)
  expect(finds.map(({ found, own }) => [found, own])).toEqual([
    ['莲浦小学', true],
    ['致远初中', false],
    ['云岭区', true],
    ['南塘县', false],
    ['韦明远', true],
  ])
})

test('a name that two schools share is the own one, or says how many it may be', () => {
  const whatOf = (ownSchool: string) => findLeaks([{ place, text: '曙园小学' }], { ...names, ownSchool })[0]
  expect([whatOf('shuyuan-b')?.what, whatOf('lianpu')?.what]).toEqual([
    '校名“南塘县曙园小学”',
    '校名“云岭区曙园小学”等 2 个',
  ])
})

test('a leak can be shown where it stands', () => {
  const text = '去年，云岭区·莲浦 小学的教师。'
  const [leak] = findLeaks([{ place, text }], names)
  expect(leak).toEqual({
    kind: 'school',
    certainty: 'certain',
    place,
    start: 3,
    end: 12,
    found: '云岭区·莲浦 小学',
    what: '校名“云岭区莲浦小学”',
    own: true,
  })
})

test('every place of an entry is searched, and named for people', () => {
  const places: LeakPlace[] = [
    { part: 'title' },
    { part: 'body', paragraph: 2 },
    { part: 'heading', paragraph: 4 },
    { part: 'caption', picture: 1 },
    { part: 'attachment-text', file: '佐证.docx', paragraph: 5 },
    { part: 'attachment-text', file: '扫描.pdf', page: 2 },
    { part: 'attachment-property', file: '佐证.docx', property: '作者' },
    { part: 'file-name', file: '莲浦小学佐证.docx' },
  ]
  const leaks = findLeaks(
    places.map((place) => ({ place, text: '莲浦小学佐证' })),
    names,
  )
  expect(leaks.map(({ place }) => placeLabel(place))).toEqual([
    '题目',
    '正文第 2 段',
    '正文第 4 段（小标题）',
    '第 1 张图片的说明',
    '“佐证.docx”第 5 段',
    '“扫描.pdf”第 2 页',
    '“佐证.docx”的文件属性“作者”',
    '“莲浦小学佐证.docx”上传时的文件名',
  ])
})

test('masking replaces each leak by a word of its kind and leaves the rest', () => {
  const text = '云岭区莲浦小学的韦明远（13800138000）走访南塘县石桥镇，邮箱a@b.cn。'
  const leaks = findLeaks([{ place, text }], names)
  expect(maskLeaks(text, leaks)).toBe('某校的某人（＊）走访某县区，邮箱＊。')
})

test('a text without leaks is masked to itself', () => {
  expect(maskLeaks('食堂账本天天晒', [])).toBe('食堂账本天天晒')
})

const filler = fc.constantFrom('食堂账本', '天天晒，', '家长看。', ' ', '\n', 'A1', '——', '😀')
const secret = fc.constantFrom(
  '云岭区莲浦小学',
  '莲浦小学',
  '韦明远',
  '13800138000',
  '云岭区',
  'wei@example.cn',
)

test('wherever names stand in a text, each is found at its place and none is left after masking', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(filler, secret), { maxLength: 12 }), filler, (pairs, last) => {
      const text = pairs.map(([before, name]) => `${before}。${name}。`).join('') + last
      const leaks = findLeaks([{ place, text }], names)
      expect(leaks.map(({ found }) => found)).toEqual(pairs.map(([, name]) => name))
      expect(leaks.map(({ start, end }) => text.slice(start, end))).toEqual(leaks.map(({ found }) => found))
      expect(findLeaks([{ place, text: maskLeaks(text, leaks) }], names)).toEqual([])
    }),
  )
})

test('any text at all is searched without overlaps and in order', () => {
  const piece = fc.oneof(
    filler,
    secret,
    fc.string({ unit: 'grapheme', maxLength: 4 }),
    fc.constantFrom(...'云岭区莲浦小学1380@．'),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const leaks = findLeaks([{ place, text: pieces.join('') }], names)
      const bounds = leaks.flatMap(({ start, end }) => [start, end])
      expect(bounds).toEqual(bounds.toSorted((a, b) => a - b))
      expect(leaks.every(({ start, end }) => start < end)).toBe(true)
    }),
  )
})

test('two thousand schools are searched in twenty thousand characters in less than a second', () => {
  const character = (index: number) => String.fromCharCode(0x4e00 + ((index * 7919) % 14000))
  const many = registerOf(
    Array.from({ length: 2000 }, (_, index) => {
      const shortName = `${character(index)}${character(index + 3)}小学`
      return { id: String(index), name: `云岭区${shortName}`, shortName }
    }),
    [],
  )
  const text = `${Array.from({ length: 20_000 }, (_, index) => character(index * 2)).join('')}。云岭区${character(5)}${character(8)}小学`
  const start = processorTime()
  const leaks = findLeaks([{ place, text }], { register: many, ownSchool: '5', people: [] })
  expect([leaks.filter(({ own }) => own).at(-1)?.what, processorTime() - start < 1000]).toEqual([
    `校名“云岭区${character(5)}${character(8)}小学”`,
    true,
  ])
})
