import { describe, expect, it, test } from 'vitest'
import type { HomePage } from '../../cms/payload-types'
import { navigationOf } from '../../site/src/data/sections'
import { aCampaign, aPost, aStory, aWork, sample } from './sample'
import { viewAt } from './view-at'

type Figure = NonNullable<HomePage['keyFigures']>[number]

const aFigure = (label: string, more: Partial<Figure> = {}): Figure => ({
  label,
  value: 160,
  unit: '篇',
  period: '2023年1月至5月',
  asOf: '2023-05-26T00:00:00.000Z',
  source: '市教育局',
  ...more,
})

const homeWith = (home: Partial<HomePage>) => {
  const documents = sample()
  Object.assign(documents.home, home)
  return viewAt('home', '/', documents)
}

describe('a key figure', () => {
  it('is told with its period, its day and its source', () => {
    expect(homeWith({ keyFigures: [aFigure('典型案例')] }).figures).toEqual([
      {
        asOf: { machine: '2023-05-26', text: '2023年5月26日' },
        source: '市教育局',
        figures: [{ label: '典型案例', value: '160', unit: '篇', period: '2023年1月至5月' }],
      },
    ])
  })

  it('shares day and source with others that have the same, and with no others', () => {
    const { figures } = homeWith({
      keyFigures: [
        aFigure('案例'),
        aFigure('学校', { source: '县教育局' }),
        aFigure('教师', { period: '2022年' }),
        aFigure('读本', { asOf: '2023-06-01T00:00:00.000Z' }),
      ],
    })
    expect(figures.map((group) => group.figures.map(({ label }) => label))).toEqual([
      ['案例', '教师'],
      ['学校'],
      ['读本'],
    ])
  })

  it.each([
    [0, '0'],
    [999, '999'],
    [1286, '1,286'],
    [1234567, '1,234,567'],
    [12345.67, '12,345.67'],
  ])('%d is written %s', (value, text) => {
    const [group] = homeWith({ keyFigures: [aFigure('人次', { value })] }).figures
    expect(group?.figures[0]?.value).toBe(text)
  })

  it('is not missed where there is none', () => {
    expect(homeWith({ keyFigures: [] }).figures).toEqual([])
  })
})

describe('the board of calls', () => {
  it('shows the latest three, with their dates in two lines', () => {
    const { calls } = viewAt('home', '/')
    expect(calls.map(({ kind, heading, href }) => [kind, heading, href])).toEqual([
      ['征集通知', '2026年案例征集', '/campaigns/2026/'],
      ['结果公示', '2025年案例征集结果公示', '/campaigns/2025/result/'],
      ['评选结果', '2024年作品评选结果', '/campaigns/2024/result/'],
    ])
    expect(
      calls.map(({ dates }) => dates.map(({ label, year, day, time }) => [label, year, day, time])),
    ).toEqual([
      [
        ['开始', '2026年', '9月1日', '08:00'],
        ['截止', '2026年', '9月25日', '18:00'],
      ],
      [
        ['公示开始', '2025年', '11月6日', null],
        ['公示截止', '2025年', '11月12日', null],
      ],
      [['公布', '2024年', '11月20日', null]],
    ])
  })

  it('says of a call and of a notice that is still open, of a final result nothing', () => {
    expect(viewAt('home', '/').calls.map(({ state }) => state?.during ?? null)).toEqual([
      '正在征集',
      '正在公示',
      null,
    ])
  })

  it('shows a fourth no more', () => {
    const documents = sample()
    documents.campaigns.push(aCampaign('2027', '2027年案例征集', { year: 2027 }))
    expect(viewAt('home', '/', documents).calls).toHaveLength(3)
  })
})

test.each([
  ['一校一品，清风自来', ['一校一品，', '清风自来']],
  ['清风校园', ['清风校园']],
  ['清风徐来！一校一品。', ['清风徐来！', '一校一品。']],
])('the headline %s is set by its clauses', (headline, clauses) => {
  expect(homeWith({ headline }).headline).toEqual(clauses)
})

test('the month is named in Chinese and shows all its teachers', () => {
  const documents = sample()
  documents.stories.push(aStory('second', '又一位', { publishedAt: '2026-09-12T00:00:00.000Z' }))
  const { month } = viewAt('home', '/', documents)
  expect([month?.year, month?.name, month?.stories.map(({ title }) => title)]).toEqual([
    '2026年',
    '九月',
    ['又一位', '不收一束花'],
  ])
})

test('an empty site has a home page without empty parts', () => {
  const documents = sample()
  Object.assign(documents, { schools: [], cases: [], stories: [], posts: [], books: [], chapters: [] })
  Object.assign(documents, { campaigns: [], results: [], organizers: [], works: [], home: { id: 'home' } })
  const { books, calls, cases, columns, districts, figures, holdings, month, posts } = viewAt(
    'home',
    '/',
    documents,
  )
  expect({ books, calls, cases, columns, districts, figures, holdings, month, posts }).toEqual({
    books: [],
    calls: [],
    cases: [],
    columns: [],
    districts: [],
    figures: [],
    holdings: [],
    month: null,
    posts: [],
  })
})

test('the navigation leads to the works once there are some', () => {
  const labels = (documents = sample()) =>
    navigationOf(viewAt('home', '/', documents).frame).map(({ label }) => label)
  const documents = sample()
  documents.works = []
  expect(labels(documents)).not.toContain('作品')
  documents.works = [aWork('pond', '荷塘清趣')]
  expect(labels(documents)).toContain('作品')
  expect(viewAt('home', '/', documents).works.map(({ title }) => title)).toEqual(['荷塘清趣'])
})

test('the columns are listed with how many posts they have, empty ones not', () => {
  const documents = sample()
  documents.posts.push(aPost('third', '第三条动态'))
  expect(viewAt('home', '/', documents).columns).toEqual([
    { label: '工作动态', href: '/columns/work-news/', total: 3 },
  ])
})
