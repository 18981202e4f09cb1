import {
  type AssignmentRules,
  assignJudges,
  conflictBetween,
  type EntryToReview,
  type JudgeOption,
} from '@cms/domain/assignment'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { processorTime } from '../support/processor-time'
import { refused } from './refused'

const rules: AssignmentRules = { sheetsPerEntry: 2, avoidOwnDistrict: false, seed: '2026' }
const entry = (id: string, school = `school of ${id}`, district = `district of ${id}`): EntryToReview => ({
  id,
  school,
  district,
})
const entries = (count: number) => Array.from({ length: count }, (_, index) => entry(`e${index}`))
const outsiders = (count: number): JudgeOption[] =>
  Array.from({ length: count }, (_, index) => ({ id: `j${index}` }))
const judgesOf = (id: string, { pairs }: ReturnType<typeof assignJudges>) =>
  pairs.filter((pair) => pair.entry === id).map(({ judge }) => judge)

test.each<[string, JudgeOption, Partial<AssignmentRules>, string | null]>([
  ['from elsewhere', { id: 'j', school: 's2', district: 'd2' }, {}, null],
  ['of no school or district', { id: 'j' }, { avoidOwnDistrict: true }, null],
  ['of the same school', { id: 'j', school: 's1', district: 'd2' }, {}, 'own-school'],
  ['of the same district, where that is allowed', { id: 'j', school: 's2', district: 'd1' }, {}, null],
  ['of the same district', { id: 'j', district: 'd1' }, { avoidOwnDistrict: true }, 'own-district'],
  ['who has recused', { id: 'j' }, { barred: [['e', 'j']] }, 'barred'],
  ['who has recused from another entry', { id: 'j' }, { barred: [['f', 'j']] }, null],
])('the conflict of a judge %s', (_, judge, change, conflict) => {
  expect(conflictBetween(entry('e', 's1', 'd1'), judge, { ...rules, ...change })).toBe(conflict)
})

test('every entry gets its sheets from different judges, evenly', () => {
  const { pairs, loads, shortfalls } = assignJudges(entries(6), outsiders(4), rules)
  expect(pairs.length).toBe(12)
  expect(new Set(pairs.map(({ entry, judge }) => `${entry} ${judge}`)).size).toBe(12)
  expect(loads).toEqual({ j0: 3, j1: 3, j2: 3, j3: 3 })
  expect(shortfalls).toEqual([])
})

test('a judge is moved from an earlier entry when that is the only way to an even load', () => {
  const barred = [['e1', 'b']] as const
  const judges = [{ id: 'a' }, { id: 'b' }]
  for (const seed of ['1', '2', '3', '4', '5', '6'])
    expect(assignJudges(entries(2), judges, { ...rules, sheetsPerEntry: 1, barred, seed }).pairs).toEqual([
      { entry: 'e0', judge: 'b' },
      { entry: 'e1', judge: 'a' },
    ])
})

test('standing sheets are kept, not proposed again, and count towards the loads', () => {
  const standing = [
    ['e0', 'j0'],
    ['e0', 'j0'],
    ['elsewhere', 'j0'],
  ] as const
  const assignment = assignJudges(entries(2), outsiders(3), { ...rules, standing })
  expect(judgesOf('e0', assignment).length).toBe(1)
  expect(judgesOf('e1', assignment)).toEqual(['j1', 'j2'])
  expect(assignment.loads.j0).toBe(2)
  expect(Object.values(assignment.loads).reduce((sum, load) => sum + load)).toBe(5)
})

test('an entry that has all its sheets gets no more', () => {
  const standing = [
    ['e0', 'j0'],
    ['e0', 'j1'],
    ['e0', 'gone'],
  ] as const
  expect(assignJudges(entries(1), outsiders(3), { ...rules, standing })).toMatchObject({
    pairs: [],
    loads: { j0: 1, j1: 1, j2: 0 },
    shortfalls: [],
  })
})

test('a recused judge is replaced by another', () => {
  const standing = [['e0', 'j0']] as const
  const barred = [['e0', 'j1']] as const
  expect(assignJudges(entries(1), outsiders(3), { ...rules, standing, barred }).pairs).toEqual([
    { entry: 'e0', judge: 'j2' },
  ])
})

test('a shortfall says which conflicts bind, and what to do', () => {
  const judges = [
    { id: 'j1', school: 's1', district: 'd1' },
    { id: 'j2', school: 's2', district: 'd1' },
    { id: 'j3', school: 's3', district: 'd1' },
    { id: 'j4', school: 's4', district: 'd2' },
    { id: 'j5', school: 's5', district: 'd2' },
  ]
  const tight: AssignmentRules = { ...rules, avoidOwnDistrict: true, barred: [['e', 'j4']] }
  expect(assignJudges([entry('e', 's1', 'd1')], judges, tight)).toMatchObject({
    pairs: [{ entry: 'e', judge: 'j5' }],
    loads: { j1: 0, j2: 0, j3: 0, j4: 0, j5: 1 },
    shortfalls: [
      {
        entry: 'e',
        missing: 1,
        reason:
          '需要 2 位评委，只能安排 1 位：评委共 5 位，其中本校 1 位、本县区 2 位、须回避 1 位不能评；请增补评委，或取消县区回避。',
      },
    ],
  })
  const { shortfalls } = assignJudges([entry('e', 's1', 'd1')], judges, { ...tight, avoidOwnDistrict: false })
  expect(shortfalls).toEqual([])
})

test('a shortfall without conflicts says that the judges are too few', () => {
  expect(assignJudges(entries(1), outsiders(1), rules).shortfalls).toEqual([
    { entry: 'e0', missing: 1, reason: '需要 2 位评委，只能安排 1 位：评委共 1 位；请增补评委。' },
  ])
  expect(assignJudges(entries(1), [], rules).shortfalls).toEqual([
    { entry: 'e0', missing: 2, reason: '需要 2 位评委，只能安排 0 位：评委共 0 位；请增补评委。' },
  ])
})

test('a shortfall says that the ceiling is reached', () => {
  const judges = [...outsiders(2), { id: 'j2', school: 'school of e0' }]
  const { shortfalls } = assignJudges(entries(1), judges, {
    ...rules,
    maxPerJudge: 1,
    standing: [['elsewhere', 'j1']],
  })
  expect(shortfalls).toEqual([
    {
      entry: 'e0',
      missing: 1,
      reason:
        '需要 2 位评委，只能安排 1 位：评委共 3 位，其中本校 1 位不能评，1 位已满每人最多 1 件；请增补评委，或提高每人最多件数。',
    },
  ])
})

test('nobody gets more than the ceiling allows, standing sheets included', () => {
  const standing = [
    ['elsewhere', 'j0'],
    ['elsewhere', 'j1'],
  ] as const
  const { loads } = assignJudges(entries(4), outsiders(4), { ...rules, standing, maxPerJudge: 2 })
  expect(loads).toEqual({ j0: 2, j1: 2, j2: 2, j3: 2 })
})

test('where not all sheets can be had, as many as possible are given', () => {
  const { cost, pairs } = assignJudges(entries(5), outsiders(3), { ...rules, maxPerJudge: 3 })
  expect([pairs.length, cost.missing]).toEqual([9, 1])
})

test('judges get what they know, as far as loads stay even', () => {
  const judges = outsiders(4).map((judge, index) => ({
    ...judge,
    expertise: [index < 2 ? 'video' : 'essay'],
  }))
  const works = entries(8).map((work, index) => ({ ...work, category: index < 4 ? 'video' : 'essay' }))
  const fair = assignJudges(works, judges, rules)
  expect(fair.cost.expertise).toBe(0)
  expect(judgesOf('e0', fair)).toEqual(['j0', 'j1'])
  expect(judgesOf('e7', fair)).toEqual(['j2', 'j3'])
  const videos = works.map((work) => ({ ...work, category: 'video' }))
  const { cost, loads } = assignJudges(videos, judges, rules)
  expect(loads).toEqual({ j0: 4, j1: 4, j2: 4, j3: 4 })
  expect(cost.expertise).toBe(8)
})

test('alternates come in only where the others do not suffice', () => {
  const alternates = ['j2']
  const enough = assignJudges(entries(6), outsiders(3), { ...rules, alternates })
  expect(enough.loads).toEqual({ j0: 6, j1: 6, j2: 0 })
  const barred = [['e0', 'j0']] as const
  const short = assignJudges(entries(6), outsiders(3), { ...rules, alternates, barred })
  expect(short.loads).toEqual({ j0: 5, j1: 6, j2: 1 })
  expect(judgesOf('e0', short)).toEqual(['j1', 'j2'])
  expect(short.cost.alternates).toBe(1)
})

test('the entries of a district are spread over the judges', () => {
  const works = Array.from({ length: 12 }, (_, index) => entry(`e${index}`, `s${index}`, `d${index % 3}`))
  const { cost, loads, pairs } = assignJudges(works, outsiders(4), { ...rules, sheetsPerEntry: 1 })
  expect(loads).toEqual({ j0: 3, j1: 3, j2: 3, j3: 3 })
  expect(cost.districts).toBe(12)
  const seen = pairs.map(({ entry: id, judge }) => `${judge} d${Number(id.slice(1)) % 3}`)
  expect(new Set(seen).size).toBe(12)
})

test('knowing the category counts for more than spreading districts', () => {
  const judges = outsiders(2).map((judge, index) => ({
    ...judge,
    expertise: [index === 0 ? 'video' : 'essay'],
  }))
  const works = Array.from({ length: 4 }, (_, index) => {
    const [district, category] = index < 2 ? ['d1', 'video'] : ['d2', 'essay']
    return { ...entry(`e${index}`, `s${index}`, district), category }
  })
  const { cost } = assignJudges(works, judges, { ...rules, sheetsPerEntry: 1 })
  expect([cost.expertise, cost.districts]).toEqual([0, 8])
  const anyone = works.map((work) => ({ ...work, category: null }))
  expect(assignJudges(anyone, judges, { ...rules, sheetsPerEntry: 1 }).cost.districts).toBe(4)
})

test('the proposal tells its seed, what it costs and how often two judges meet', () => {
  const { cost, panelOf, seed, shared } = assignJudges(entries(3), outsiders(3), rules)
  expect({ cost: { ...cost, total: 0 }, panelOf, seed, shared }).toEqual({
    cost: { total: 0, missing: 0, alternates: 0, load: 12, expertise: 0, districts: 6, pairs: 3 },
    panelOf: {},
    seed: '2026',
    shared: { most: 1, pairs: 3 },
  })
})

test('progress is told up to the end', () => {
  const told: [number, number][] = []
  assignJudges(entries(60), outsiders(9), rules, (done, total) => told.push([done, total]))
  expect(told.length).toBeGreaterThan(1)
  expect(told.every(([done, total], index) => done > (told[index - 1]?.[0] ?? 0) && done <= total)).toBe(true)
  expect(told.at(-1)?.[0]).toBe(told.at(-1)?.[1])
})

test('another seed draws other panels, the same seed the same', () => {
  const draw = (seed: string) => assignJudges(entries(20), outsiders(6), { ...rules, seed })
  expect(draw('甲')).toEqual(draw('甲'))
  expect(draw('甲').pairs).not.toEqual(draw('乙').pairs)
})

test('the number of sheets an entry gets is a whole number of at least 1', () => {
  expect(assignJudges([], [], { ...rules, sheetsPerEntry: 1 })).toMatchObject({
    pairs: [],
    loads: {},
    shortfalls: [],
  })
  for (const sheetsPerEntry of [0, -1, 1.5, Number.NaN])
    expect(refused(() => assignJudges([], [], { ...rules, sheetsPerEntry }))).toEqual({
      code: 'invalid',
      message: '每件作品的评委人数请填不小于 1 的整数。',
      field: 'sheetsPerEntry',
    })
})

test('a ceiling is a whole number of at least 1, or left empty', () => {
  for (const maxPerJudge of [null, undefined, 1])
    expect(assignJudges(entries(1), outsiders(2), { ...rules, maxPerJudge }).pairs.length).toBe(2)
  for (const maxPerJudge of [0, -1, 2.5])
    expect(refused(() => assignJudges([], [], { ...rules, maxPerJudge }))).toEqual({
      code: 'invalid',
      message: '每位评委最多评几件请填不小于 1 的整数，不限则留空。',
      field: 'maxPerJudge',
    })
})

test('where no conflict forces more, loads differ by at most one', () => {
  fc.assert(
    fc.property(
      fc.nat(40),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 5 }),
      fc.string(),
      (e, j, n, seed) => {
        const { loads } = assignJudges(entries(e), outsiders(j), { ...rules, sheetsPerEntry: n, seed })
        const sorted = Object.values(loads).toSorted((a, b) => b - a)
        const sheets = e * Math.min(n, j)
        expect(sorted).toEqual(
          Array.from({ length: j }, (_, index) => Math.floor((sheets + j - 1 - index) / j)),
        )
      },
    ),
  )
})

test('200 entries, 12 judges and 5 sheets an entry are assigned in well under 200 ms', () => {
  const districts = (index: number) => ({ school: `s${index % 30}`, district: `d${index % 6}` })
  const all = entries(200).map((one, index) => ({ ...one, ...districts(index) }))
  const judges = outsiders(12).map((judge, index) => ({ ...judge, ...districts(index) }))
  const started = processorTime()
  const { loads, shortfalls } = assignJudges(all, judges, {
    sheetsPerEntry: 5,
    avoidOwnDistrict: true,
    seed: '2026',
  })
  expect(processorTime() - started).toBeLessThan(200)
  expect(shortfalls).toEqual([])
  expect(Object.values(loads).toSorted()).toEqual([83, 83, 83, 83, 83, 83, 83, 83, 84, 84, 84, 84])
})
