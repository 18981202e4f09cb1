import type { Schedule } from '@cms/domain/campaign'
import { checkSchedule } from '@cms/domain/check-schedule'
import { copiedCampaign } from '@cms/domain/copy-campaign'
import { shiftedSchedule } from '@cms/domain/shift-schedule'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { refused } from './refused'
import { schedulesFrom } from './schedules'

const schedule: Schedule = {
  opensAt: '2026-09-01T01:00:00.000Z',
  submissionClosesAt: '2026-09-25T09:30:00.000Z',
  graceMinutes: 30,
  forwardingClosesAt: '2026-10-10T09:30:00.000Z',
  reviewOpensAt: '2026-10-16T01:00:00.000Z',
  reviewClosesAt: '2026-10-31T10:00:00.000Z',
  laterRounds: [
    {
      opensAt: '2026-11-05T01:00:00.000Z',
      closesAt: '2026-11-08T10:00:00.000Z',
      advance: 20,
      sheetsPerEntry: 7,
    },
  ],
}

const rules = {
  kind: 'case-study',
  summary: '面向全市学校征集典型案例。',
  categories: [{ key: 'culture', label: '清廉文化与一校一品', code: 'AL', maxImages: 4 }],
  divisions: [{ key: 'teacher', label: '教师组', pupils: false }],
  limits: { maxCharacters: 3000, maxImages: 6, maxAttachments: 3 },
  quotas: { perSchool: 2, districts: [{ district: 'north', min: 1, max: 8 }], categories: [] },
  review: { sheetsPerEntry: 5, mixing: 'panels', avoidOwnDistrict: true },
  rubric: {
    scale: 10,
    step: 1,
    criteria: [{ key: 'topic', label: '主题', points: 10, bands: [{ label: '优' }] }],
  },
  policy: { method: 'trimmed-mean', trimHigh: 1, trimLow: 1, ties: ['extend-decimals'] },
  awards: { tiers: [{ key: '1', name: '一等奖', mode: 'ratio', value: 10 }], rounding: 'round' },
  certificate: { prefix: 'GGQL', issuer: '教育局' },
}
const ruleOfNotice = {
  length: 5,
  unit: 'working',
  channels: '电话、信函',
  requireRealName: true,
  showScores: false,
}
const call = { root: { children: [{ type: 'upload', id: 'node', value: 'picture' }] } }
const campaign = {
  ...rules,
  call,
  title: '2026年清廉学校建设典型案例征集',
  slug: 'cases-2026',
  year: 2026,
  schedule,
  notice: ruleOfNotice,
  pledge: { version: '2026-1', originality: '原创。', authorization: '公益使用。', askAiUse: true },
}

test('a campaign is copied to the next year by the same rules, with its dates a year later, as a draft', () => {
  expect(copiedCampaign(campaign, 1)).toEqual({
    ...rules,
    call,
    title: '2027年清廉学校建设典型案例征集',
    slug: 'cases-2027',
    year: 2027,
    schedule: {
      opensAt: '2027-09-01T01:00:00.000Z',
      submissionClosesAt: '2027-09-25T09:30:00.000Z',
      graceMinutes: 30,
      forwardingClosesAt: '2027-10-10T09:30:00.000Z',
      reviewOpensAt: '2027-10-16T01:00:00.000Z',
      reviewClosesAt: '2027-10-31T10:00:00.000Z',
      laterRounds: [
        {
          opensAt: '2027-11-05T01:00:00.000Z',
          closesAt: '2027-11-08T10:00:00.000Z',
          advance: 20,
          sheetsPerEntry: 7,
        },
      ],
    },
    notice: ruleOfNotice,
    pledge: { version: '2027-1', originality: '原创。', authorization: '公益使用。', askAiUse: true },
    status: 'draft',
  })
})

test('judges, extensions, stamps, numbers of documents and the mark of a demonstration stay behind', () => {
  const run = {
    ...campaign,
    id: 'old',
    createdAt: '2026-08-01T00:00:00.000Z',
    updatedAt: '2026-12-01T00:00:00.000Z',
    judges: ['first', 'second'],
    alternates: ['third'],
    panels: [{ name: '第一组', judges: ['first'] }],
    extensions: [{ school: 'lotus', until: '2026-10-12T04:00:00.000Z', reason: '台风停课。' }],
    status: 'published',
    announcedAt: '2026-11-10T02:00:00.000Z',
    decidedAt: '2026-11-18T02:00:00.000Z',
    proof: { chainHead: 'head', merkleRoot: 'root' },
    demo: true,
    notice: {
      ...ruleOfNotice,
      startsOn: '2026-11-10',
      endsOn: '2026-11-16',
      documentNo: '贵教通〔2026〕8号',
      decisionNo: '贵教通〔2026〕9号',
    },
  }
  expect(copiedCampaign(run, 1)).toEqual(copiedCampaign(campaign, 1))
})

test('rows are copied without the ids they have in the database, and the text of the call as it is', () => {
  const stored = {
    ...campaign,
    categories: rules.categories.map((row) => ({ ...row, id: 'r1' })),
    quotas: { ...rules.quotas, districts: rules.quotas.districts.map((row) => ({ ...row, id: 'r2' })) },
    rubric: {
      ...rules.rubric,
      criteria: [{ ...rules.rubric.criteria[0], id: 'r3', bands: [{ label: '优', id: 'r4' }] }],
    },
    schedule: { ...schedule, laterRounds: schedule.laterRounds?.map((row) => ({ ...row, id: 'r5' })) },
  }
  expect(copiedCampaign(stored, 1)).toEqual(copiedCampaign(campaign, 1))
})

test('the campaign that is copied stays as it was', () => {
  const before = structuredClone(campaign)
  copiedCampaign(campaign, 3)
  expect(campaign).toEqual(before)
})

test.each([
  ['2026年典型案例征集', '2028年典型案例征集'],
  ['第二届典型案例征集', '第二届典型案例征集'],
  ['2025—2026学年作品征集', '2027—2028学年作品征集'],
  ['2026－2027学年作品征集', '2028－2029学年作品征集'],
  ['2026年“2035远景”征文', '2028年“2035远景”征文'],
  ['2025年遗珠征集', '2025年遗珠征集'],
  ['编号20260901的征集', '编号20260901的征集'],
])('two years later the title %s becomes %s', (title, expected) => {
  expect(copiedCampaign({ ...campaign, title }, 2).title).toBe(expected)
})

test.each([
  ['cases-2026', 'cases-2028'],
  ['2026-cases', '2028-cases'],
  ['works-2025-2026', 'works-2027-2028'],
  ['cases', 'cases-2028'],
  ['cases-2020', 'cases-2020-2028'],
])('two years later the address %s becomes %s, and a version alike', (slug, expected) => {
  const copy = copiedCampaign({ ...campaign, slug, pledge: { version: slug } }, 2)
  expect([copy.slug, copy.pledge.version]).toEqual([expected, expected])
})

test.each([0, -1, 0.5, Number.NaN])(
  'a copy %d years later is refused, and one year later is allowed',
  (years) => {
    expect(refused(() => copiedCampaign(campaign, years))).toEqual({
      code: 'invalid',
      message: '新活动须比原活动晚一年或几年，请重新选择年度。',
      field: 'years',
    })
    expect(copiedCampaign(campaign, 1).year).toBe(2027)
  },
)

/** A schedule whose first dates are these, told in Chinese time, and the rest later in the year. */
const early = (opensAt: string, submissionClosesAt: string, reviewOpensAt: string): Schedule => ({
  opensAt: `${opensAt}+08:00`,
  submissionClosesAt: `${submissionClosesAt}+08:00`,
  graceMinutes: 60,
  reviewOpensAt: `${reviewOpensAt}+08:00`,
  reviewClosesAt: '2028-04-01T18:00:00+08:00',
})
const told = ({ opensAt, submissionClosesAt, reviewOpensAt }: Schedule) =>
  [opensAt, submissionClosesAt, reviewOpensAt].map((instant) =>
    new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 16),
  )

test('29 February on clocks in China becomes the 28th, and in a leap year stays', () => {
  const leap = early('2028-02-29T00:30', '2028-03-10T17:30', '2028-03-20T09:00')
  expect(told(shiftedSchedule(leap, 1))).toEqual(['2029-02-28T00:30', '2029-03-10T17:30', '2029-03-20T09:00'])
  expect(told(shiftedSchedule(leap, 4))).toEqual(['2032-02-29T00:30', '2032-03-10T17:30', '2032-03-20T09:00'])
})

test('the day is that of clocks in China, where it is already 1 March', () => {
  const march = early('2028-03-01T07:00', '2028-03-10T17:30', '2028-03-20T09:00')
  expect(told(shiftedSchedule(march, 1))).toEqual([
    '2029-03-01T07:00',
    '2029-03-10T17:30',
    '2029-03-20T09:00',
  ])
})

test('where the 28th and the 29th would change places, all dates move by as many days as the opening', () => {
  const across = early('2028-02-28T18:00', '2028-02-29T09:00', '2028-03-20T09:00')
  expect(told(shiftedSchedule(across, 1))).toEqual([
    '2029-02-28T18:00',
    '2029-03-01T09:00',
    '2029-03-21T09:00',
  ])
})

test('where the grace would run into the review, all dates move by as many days as the opening', () => {
  const tight = early('2028-02-10T09:00', '2028-02-28T23:30', '2028-02-29T00:30')
  expect(told(shiftedSchedule(tight, 1))).toEqual([
    '2029-02-10T09:00',
    '2029-02-28T23:30',
    '2029-03-01T00:30',
  ])
})

const momentsOf = (one: Schedule) =>
  [
    one.opensAt,
    one.submissionClosesAt,
    one.forwardingClosesAt,
    one.reviewOpensAt,
    one.reviewClosesAt,
    ...(one.laterRounds ?? []).flatMap(({ closesAt, opensAt }) => [opensAt, closesAt]),
  ].flatMap((instant) => (instant ? [Date.parse(instant)] : []))

/** Schedules about the end of February of a leap year, and at any time of some years. */
const anywhere = fc
  .oneof(
    fc.date({ min: new Date('2028-02-25'), max: new Date('2028-03-02'), noInvalidDate: true }),
    fc.date({ min: new Date('2024-01-01'), max: new Date('2029-01-01'), noInvalidDate: true }),
  )
  .chain((opens) => schedulesFrom(opens.getTime()))

test('the order of dates is kept, and an accepted schedule is accepted in its new year', () => {
  fc.assert(
    fc.property(anywhere, fc.integer({ min: 1, max: 9 }), (someSchedule, years) => {
      const shifted = shiftedSchedule(someSchedule, years)
      const [before, after] = [momentsOf(someSchedule), momentsOf(shifted)]
      const order = (moments: number[]) =>
        moments.map((moment) => moments.map((other) => Math.sign(moment - other)))
      expect(order(after)).toEqual(order(before))
      expect(checkSchedule(shifted)).toBe(undefined)
    }),
    { numRuns: 1000 },
  )
})

test('every date stays within a day of its own, at the same time of day', () => {
  fc.assert(
    fc.property(anywhere, fc.integer({ min: 1, max: 9 }), (someSchedule, years) => {
      const after = momentsOf(shiftedSchedule(someSchedule, years))
      const days = momentsOf(someSchedule).map((moment, index) => {
        const same = new Date(moment)
        same.setUTCFullYear(same.getUTCFullYear() + years)
        return ((after[index] ?? 0) - same.getTime()) / 86_400_000
      })
      expect(days.filter((day) => ![-1, 0, 1].includes(day))).toEqual([])
    }),
    { numRuns: 1000 },
  )
})
