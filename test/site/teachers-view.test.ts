import { describe, expect, it, test } from 'vitest'
import { aStory, sample } from './sample'
import { viewAt } from './view-at'

describe('the timeline of 每月一师', () => {
  const monthly = (count: number) => {
    const documents = sample()
    documents.stories = Array.from({ length: count }, (_, index) => {
      const month = `${2026 - Math.floor(index / 12)}-${String(12 - (index % 12)).padStart(2, '0')}`
      return aStory(`s${index}`, `故事${index}`, { issueMonth: month, alias: true, teacherName: '韦老师' })
    })
    return viewAt('months', '/teachers/', documents).years
  }

  it('stands by years, newest first', () => {
    expect(monthly(14).map(({ year, months }) => [year, months.length])).toEqual([
      ['2026', 12],
      ['2025', 2],
    ])
  })

  it('tells the latest six months in full and the older ones by names', () => {
    const months = monthly(8).flatMap((year) => year.months)
    expect(months.map((month) => 'stories' in month)).toEqual([
      true,
      true,
      true,
      true,
      true,
      true,
      false,
      false,
    ])
    expect(months.at(-1)).toEqual({
      label: '2026年5月',
      name: '5月',
      href: '/teachers/2026-05/',
      names: [
        {
          label: '故事7',
          href: '/teachers/2026-05/s7/',
          teacher: '韦老师（化名）',
          school: '映莲小学',
        },
      ],
    })
  })
})

test.each([
  ['an alias', { teacherName: '韦老师', alias: true }, '韦老师（化名）'],
  ['an alias that says so itself', { teacherName: '韦老师（化名）', alias: true }, '韦老师（化名）'],
  ['a real name', { teacherName: '韦明', alias: false }, '韦明'],
])('a teacher under %s is named so everywhere', (_, fields, name) => {
  const documents = sample()
  documents.stories = [aStory('one', '一个故事', fields)]
  expect([
    viewAt('story', '/teachers/2026-09/one/', documents).teacherName,
    viewAt('month', '/teachers/2026-09/', documents).stories[0]?.teacherName,
    viewAt('home', '/', documents).month?.stories[0]?.teacherName,
  ]).toEqual([name, name, name])
})

test('a story names what media reported, where and when', () => {
  const documents = sample()
  const [story] = documents.stories
  story?.mediaLinks?.push({ outlet: '广播', title: '没有日期的报道', address: 'http://radio.example' })
  expect(viewAt('story', '/teachers/2026-09/no-gift/', documents).reports).toEqual([
    {
      outlet: '教育周刊',
      date: { machine: '2026-09-20', text: '2026年9月20日' },
      title: '一束花',
      href: 'https://www.zhoukan.example/2026/flower.html',
      host: 'zhoukan.example',
    },
    {
      outlet: '广播',
      date: null,
      title: '没有日期的报道',
      href: 'http://radio.example',
      host: 'radio.example',
    },
  ])
})

test('a story shows nothing of what it has not', () => {
  const { alias, honours, post, quotation, reports, subtitle, yearsOfService } = viewAt(
    'story',
    '/teachers/2026-08/ledger/',
  )
  expect({ alias, honours, post, quotation, reports, subtitle, yearsOfService }).toEqual({
    alias: false,
    honours: [],
    post: null,
    quotation: null,
    reports: [],
    subtitle: null,
    yearsOfService: null,
  })
})
