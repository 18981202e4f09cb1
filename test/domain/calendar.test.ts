import {
  inspect,
  type Kept,
  type RhythmState,
  rhythmOn,
  rhythmSentence,
  rhythmsOn,
} from '@cms/domain/calendar/rhythm'
import { type MonthStory, storyMonths } from '@cms/domain/calendar/story-months'
import { tally } from '@cms/domain/calendar/tally'
import { expect, test } from 'vitest'

const column = (lastDay: string | null, rhythmDays = 14, name = '工作动态'): Kept => ({
  id: name,
  name,
  rhythmDays,
  lastDay,
})

test.each<[string, Kept, RhythmState, string]>([
  ['updated today', column('2026-11-22'), 'fresh', '还有 14 天'],
  ['four days before the end of its rhythm', column('2026-11-12'), 'fresh', '还有 4 天'],
  ['three days before', column('2026-11-11'), 'soon', '再过 3 天就算久未更新'],
  ['on the last day', column('2026-11-08'), 'soon', '今天不更新，明天就算久未更新'],
  ['the day after', column('2026-11-07'), 'stale', '久未更新，已超过 1 天'],
  ['of half a year, 31 days before', column('2026-06-26', 180), 'fresh', '还有 31 天'],
  ['of half a year, 30 days before', column('2026-06-25', 180), 'soon', '再过 30 天就算久未更新'],
  ['over the end of a year', column('2025-11-22', 366), 'soon', '再过 1 天就算久未更新'],
  ['without a post', column(null), 'empty', '还没有内容'],
])('a column %s', (_, kept, state, sentence) => {
  const rhythm = rhythmOn('2026-11-22', kept)
  expect([rhythm.state, rhythmSentence(rhythm)]).toEqual([state, sentence])
})

test('what is longest overdue stands first, what is fresh last', () => {
  const kept = [
    column('2026-11-22', 14, '新'),
    column('2026-11-10', 14, '将到期'),
    column(null, 14, '空'),
    column('2026-11-01', 14, '过期'),
    column('2026-09-01', 14, '早已过期'),
  ]
  expect(rhythmsOn('2026-11-22', kept).map(({ name }) => name)).toEqual([
    '早已过期',
    '过期',
    '空',
    '将到期',
    '新',
  ])
})

test('five stale columns fail a site, four do not, and none is not worth a word', () => {
  const stale = (count: number) =>
    rhythmsOn(
      '2026-11-22',
      Array.from({ length: count }, (_, index) => column('2026-01-01', 14, `专栏 ${index}`)),
    )
  expect([0, 4, 5].map((count) => inspect(stale(count)))).toEqual([
    null,
    { fails: false, sentence: '4 个专栏久未更新；任何一项达到 5 个，网站检查会判为不合格。' },
    { fails: true, sentence: '5 个专栏久未更新：任何一项达到 5 个，网站检查就判为不合格。' },
  ])
  const empty = Array.from({ length: 6 }, (_, index) => column(null, 14, `专栏 ${index}`))
  expect(inspect([...stale(1), ...rhythmsOn('2026-11-22', empty)])).toEqual({
    fails: true,
    sentence: '1 个专栏久未更新，6 个专栏没有内容：任何一项达到 5 个，网站检查就判为不合格。',
  })
})

const story = (month: string, published: boolean): MonthStory => ({
  id: `${month}-${published}`,
  title: '岁末家访路',
  teacherName: '韦老师',
  month,
  published,
})

test('a year of teachers has gaps where a month has begun without a story, none where it is still ahead', () => {
  const stories = [
    story('2026-09', true),
    story('2026-09', false),
    story('2026-11', false),
    story('2025-10', true),
  ]
  const months = storyMonths(2026, stories, '2026-11-22')
  expect(months.map(({ month, state }) => `${month.slice(5)} ${state}`)).toEqual([
    ...['01', '02', '03', '04', '05', '06', '07', '08'].map((month) => `${month} missing`),
    '09 told',
    '10 missing',
    '11 writing',
    '12 ahead',
  ])
  expect(months.flatMap(({ due, month }) => (due ? [] : [month]))).toEqual(['2026-12'])
  expect(months[8]?.stories.length).toBe(2)
})

test('a month is counted with its year so far, later months and other years are not', () => {
  const items = [
    { name: '荷城小学', day: '2026-09-30' },
    { name: '荷城小学', day: '2026-10-01' },
    { name: '竹溪中学', day: '2026-10-31' },
    { name: '竹溪中学', day: '2026-10-02' },
    { name: '石牌小学', day: '2026-11-01' },
    { name: '荷城小学', day: '2025-10-05' },
  ]
  expect(tally(items, '2026-10', ['江口小学'])).toEqual([
    { name: '竹溪中学', inMonth: 2, inYear: 2 },
    { name: '荷城小学', inMonth: 1, inYear: 2 },
    { name: '江口小学', inMonth: 0, inYear: 0 },
  ])
})
