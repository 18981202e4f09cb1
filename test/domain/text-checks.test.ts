import { checkText } from '@cms/domain/editorial/check-text'
import type { CheckedText } from '@cms/domain/editorial/checked-text'
import { expect, test } from 'vitest'

const text = (paragraphs: string[], change: Partial<CheckedText> = {}): CheckedText => ({
  kind: 'column-posts',
  parts: paragraphs.map((words, index) => ({
    field: 'body',
    label: '正文',
    paragraph: index + 1,
    heading: false,
    text: words,
  })),
  pictures: [],
  words: [],
  data: { source: '教育局' },
  ...change,
})

/** What is found: the check, the paragraph and the words at the place. */
const found = (paragraphs: string[], change?: Partial<CheckedText>) =>
  checkText(text(paragraphs, change)).map(({ check, end, paragraph, start }) => [
    check,
    paragraph,
    paragraphs[(paragraph ?? 1) - 1]?.slice(start, end),
  ])

test.each([
  ['a plain paragraph', '食堂的账每天都贴在门口。'],
  ['quotation marks within quotation marks', '老师说：“这叫‘一日一公示’，大家都看得到。”'],
  ['an English apostrophe', '英语角的主题是 It’s my turn。'],
  ['an ellipsis and a dash', '账上有米、面、油……——都写得清。'],
  ['a number with a decimal point at the beginning', '1.5 万元的结余退回学生。'],
  ['grades that look like a level', '三、四年级的学生也来了。'],
  ['numbering in brackets', '1）收入；'],
  ['a time of day', '食堂 11:30 开门。'],
  ['a class without a name', '三年级（2）班的学生画了海报。'],
  ['a class teacher', '三年级（2）班班主任韦老师说。'],
])('%s is left alone', (_, words) => {
  expect(found([words])).toEqual([])
})

test.each([
  ['an identity number', '证件 11010519491231002X。', [['个人信息', 1, '11010519491231002X']]],
  ['a mobile number', '请打 13800138000。', [['个人信息', 1, '13800138000']]],
  ['a class with a name', '三年级（2）班韦小荷同学说。', [['学生姓名', 1, '三年级（2）班韦小荷']]],
  ['a quotation that is not closed', '老师说：“都看得到。', [['引号括号', 1, '“']]],
  ['a bracket that was not opened', '贴在门口）的账。', [['引号括号', 1, '）']]],
  ['a quotation crossed with a title', '学习“《守则”》。', [['引号括号', 1, '”']]],
  ['a doubled full stop', '都看得到。。', [['重复标点', 1, '。。']]],
  ['a comma before a full stop', '都看得到，。', [['重复标点', 1, '，。']]],
  ['three dots for an ellipsis', '米面油...', [['重复标点', 1, '...']]],
  ['a half-width comma after a character', '米,面和油。', [['全角半角', 1, ',']]],
  ['full-width digits', '共１２所学校。', [['全角半角', 1, '１２']]],
  ['half-width brackets around characters', '学校(小学)。', [['全角半角', 1, '(小学)']]],
  ['a level written otherwise', '1、看台账。', [['层次序号', 1, '1、']]],
  ['a mark after a bracketed number', '（一）、看台账。', [['层次序号', 1, '（一）、']]],
])('%s is found at its place', (_, words, finds) => {
  expect(found([words])).toEqual(finds)
})

test('a level that leaves out a number is found; those below it begin anew under each', () => {
  expect(found(['一、看什么', '（一）台账', '（二）票据', '二、怎么看', '（一）预约', '四、怎么提'])).toEqual(
    [['层次序号', 6, '四、']],
  )
})

test('a quotation of several paragraphs opens each and closes the last', () => {
  expect(found(['“第一段。', '“第二段。”'])).toEqual([])
  expect(found(['“第一段。', '第二段。”']).map(([check]) => check)).toEqual(['引号括号', '引号括号'])
})

test('the office’s own words are found with what to write instead', () => {
  const words = [{ word: '截止目前', instead: '截至目前', why: '“截止”后面不接时间' }]
  expect(checkText(text(['截止目前有 3 所。'], { words })).map(({ sentence }) => sentence)).toEqual([
    '不用“截止目前”，改用“截至目前”：“截止”后面不接时间。',
  ])
})

test('a picture says what it shows: none at all cannot go out, a file’s name is asked about', () => {
  const pictures = ['', 'IMG_2031.jpg', '食堂公示栏前的家长'].map((alt) => ({
    field: 'cover',
    label: '“封面图片”',
    alt,
    filename: 'a.jpg',
    showsPeople: false,
    consentMissing: false,
    withdrawn: false,
  }))
  expect(checkText(text([], { pictures })).map(({ check, severity }) => [check, severity])).toEqual([
    ['图片说明', 'must'],
    ['图片说明', 'should'],
  ])
})

const picture = {
  field: 'cover',
  label: '“封面图片”',
  alt: '食堂公示栏前的家长',
  filename: 'a.jpg',
  showsPeople: true,
  consentMissing: false,
  withdrawn: false,
}

test('a picture of people waits for a recorded consent, one of nobody does not', () => {
  const finds = (consentMissing: boolean) =>
    checkText(text([], { pictures: [{ ...picture, consentMissing }] })).map(({ severity, sentence }) => [
      severity,
      sentence,
    ])
  expect(finds(false)).toEqual([])
  expect(finds(true)).toEqual([
    [
      'must',
      '“封面图片”里的图片（a.jpg）里有可辨认的人，还没有登记本人或监护人的同意，请在图片里登记后再发布。',
    ],
  ])
})

test('a file that went with a withdrawn work is not used again', () => {
  const pictures = [{ ...picture, withdrawn: true }]
  expect(checkText(text([], { pictures })).map(({ severity, sentence }) => [severity, sentence])).toEqual([
    [
      'must',
      '“封面图片”里的文件（a.jpg）已经撤下，公众看不到，请换掉；确可恢复的，先在图片与附件里清空撤下的日期。',
    ],
  ])
})

test.each([
  ['a pupil’s work, with consent to nothing', 'works', 'pupil', 'none', true, ['cover']],
  ['a pupil’s work, with consent to the name', 'works', 'pupil', 'name', true, ['cover']],
  ['a pupil’s work, with consent to name and face', 'works', 'pupil', 'name-and-face', true, []],
  ['a pupil’s work whose picture shows nobody', 'works', 'pupil', 'none', false, []],
  ['a teacher’s work', 'works', 'teacher', 'none', true, []],
  ['a post', 'column-posts', undefined, undefined, true, []],
] as const)('a face: %s', (_, kind, authorKind, scope, showsPeople, fields) => {
  const data = { source: '局', authorKind, consent: { scope } }
  const finds = checkText(text([], { kind, data, pictures: [{ ...picture, showsPeople }] }))
  expect(finds.filter(({ severity }) => severity === 'must').map(({ field }) => field)).toEqual(fields)
})

test('a page without its source is asked about; a reader’s chapter has none', () => {
  expect(checkText(text([], { data: {} })).map(({ check, field }) => [check, field])).toEqual([
    ['来源', 'source'],
  ])
  expect(checkText(text([], { data: {}, kind: 'reader-chapters' }))).toEqual([])
})

test.each<[string, Partial<CheckedText>, string[]]>([
  [
    'a story with the teacher’s consent',
    { kind: 'teacher-stories', data: { source: '局', consent: true } },
    [],
  ],
  ['a story without it', { kind: 'teacher-stories', data: { source: '局', consent: false } }, ['consent']],
  ['a withdrawn work', { kind: 'works', data: { source: '局', withdrawnAt: '2026-10-01' } }, ['withdrawnAt']],
  [
    'a work whose text names the pupil without consent',
    {
      kind: 'works',
      data: { source: '局', authorKind: 'pupil', authorName: '韦小荷', consent: { scope: 'none' } },
    },
    ['body'],
  ],
  [
    'the same with consent',
    {
      kind: 'works',
      data: { source: '局', authorKind: 'pupil', authorName: '韦小荷', consent: { scope: 'name' } },
    },
    [],
  ],
])('%s', (_, change, fields) => {
  const finds = checkText(text(['作者韦小荷。'], change))
  expect(finds.map(({ field, severity }) => [field, severity])).toEqual(
    fields.map((field) => [field, 'must']),
  )
})
