import { officialDocx } from '@cms/office/official-docx'
import { type PublicNotice, publicNoticePaper } from '@cms/office/public-notice-paper'
import { type ResultDecision, resultDecisionPaper } from '@cms/office/result-decision-paper'
import { expect, test } from 'vitest'
import { paragraphsOf, tablesOf } from './read-paper'

const works = (...titles: string[]) => titles.map((title) => ({ title, unit: '西山镇中心小学' }))

const decision: ResultDecision = {
  campaign: '2026年案例征集评选',
  issuer: '贵港市教育局',
  letterhead: null,
  documentNo: '贵教〔2026〕15号',
  addressee: '各县（市、区）教育局，市直各学校',
  basis: '《关于开展案例征集的通知》（贵教〔2026〕3号）',
  received: 160,
  awards: [
    { award: '一等奖', works: works('阳光食堂') },
    { award: '二等奖', works: works('课程育人', '家校同行') },
    { award: '三等奖', works: [] },
  ],
  units: [{ award: '优秀组织奖', units: ['桂平市教育局', '港北区教育局'] }],
  objections: { received: 0, upheld: 0 },
  forPupils: false,
  day: '2026-12-01',
  demo: false,
}

const textOf = async (bytes: Uint8Array) => (await paragraphsOf(bytes)).map(({ text }) => text)
const decided = async (change: Partial<ResultDecision>) =>
  (await textOf(await officialDocx(resultDecisionPaper({ ...decision, ...change })))).join('\n')

test('a decision tells how many works came in and what they won, and attaches the list', async () => {
  const bytes = await officialDocx(resultDecisionPaper(decision))
  const texts = await textOf(bytes)
  expect(texts.slice(0, 6)).toEqual([
    '贵教〔2026〕15号',
    '贵港市教育局关于公布2026年案例征集评选结果的决定',
    '各县（市、区）教育局，市直各学校：',
    '为总结推广清廉学校建设的好经验、好做法，根据《关于开展案例征集的通知》（贵教〔2026〕3号）要求，我单位组织开展了2026年案例征集评选。现将结果予以公布。',
    '一、评选情况',
    '活动共收到作品160件，经形式审查、评委评审、集体评议和公示，评出获奖作品3件，其中一等奖1件、二等奖2件；评出优秀组织奖单位2个（名单见附件）。公示期间未收到异议。',
  ])
  expect(texts.slice(-5)).toEqual([
    '附件',
    '2026年案例征集评选获奖名单',
    '一等奖（1件）',
    '二等奖（2件）',
    '优秀组织奖（2个）',
  ])
  expect((await tablesOf(bytes)).map(({ rows }) => rows)).toEqual([
    [['1', '阳光食堂', '西山镇中心小学']],
    [
      ['1', '课程育人', '西山镇中心小学'],
      ['2', '家校同行', '西山镇中心小学'],
    ],
    [
      ['1', '桂平市教育局'],
      ['2', '港北区教育局'],
    ],
  ])
})

test.each([
  [{ received: 2, upheld: 0 }, '公示期间收到异议2件，经核查均不成立。'],
  [{ received: 2, upheld: 1 }, '公示期间收到异议2件，经核查成立1件，相关结果已作调整。'],
])('objections %o are accounted for', async (objections, sentence) => {
  expect(await decided({ objections })).toContain(sentence)
})

test('only a decision with pupils’ works says that they do not count for admission', async () => {
  const sentence = '本次评选结果不作为中小学招生入学的依据。'
  expect(await decided({ forPupils: true })).toContain(sentence)
  expect(await decided({ forPupils: false })).not.toContain(sentence)
})

test('people and categories have columns when any work has them', async () => {
  const awards = [
    { award: '一等奖', works: [{ title: '阳光食堂', unit: '甲校', authors: ['韦珺喆', '黄濂'] }] },
    { award: '二等奖', works: [{ title: '课程育人', unit: '乙校', tutors: ['李明'] }] },
  ]
  const tables = await tablesOf(await officialDocx(resultDecisionPaper({ ...decision, awards, units: [] })))
  expect(tables).toEqual([
    {
      repeated: [['序号', '作品名称', '单位', '作者', '指导教师']],
      rows: [['1', '阳光食堂', '甲校', '韦珺喆、黄濂', '']],
    },
    {
      repeated: [['序号', '作品名称', '单位', '作者', '指导教师']],
      rows: [['1', '课程育人', '乙校', '', '李明']],
    },
  ])
})

const notice: PublicNotice = {
  ...decision,
  documentNo: null,
  period: { from: '2026-11-23', to: '2026-11-27', length: '5个工作日' },
  channels: ['电话：0775-0000000', '地址：贵港市教育局'],
  requireRealName: true,
  day: '2026-11-23',
}

test('a notice gives the period, how to object and where', async () => {
  const texts = await textOf(await officialDocx(publicNoticePaper(notice)))
  expect(texts.slice(0, 4)).toEqual([
    '关于2026年案例征集评选拟获奖名单的公示',
    '2026年案例征集评选评审工作已经结束，拟评出一等奖1件、二等奖2件（名单见附件）。现予公示，接受社会监督。',
    '一、公示时间',
    '2026年11月23日至2026年11月27日，共5个工作日。',
  ])
  expect(texts.slice(7, 13)).toEqual([
    '三、受理方式',
    '电话：0775-0000000',
    '地址：贵港市教育局',
    '附件：2026年案例征集评选拟获奖名单',
    '贵港市教育局',
    '2026年11月23日',
  ])
})

test('where names are required, anonymous objections are refused; where not, names are asked for', async () => {
  const said = async (requireRealName: boolean) =>
    (await textOf(await officialDocx(publicNoticePaper({ ...notice, requireRealName })))).filter((text) =>
      /匿名|提倡/.test(text),
    )
  expect(await said(true)).toEqual([
    '匿名、逾期或者没有具体事实的异议不予受理。我们对提出异议者的信息严格保密。',
  ])
  expect(await said(false)).toEqual(['提倡实名提出异议，便于核查和答复。我们对提出异议者的信息严格保密。'])
})
