import {
  type AssignmentRules,
  assignJudges,
  type EntryToReview,
  type JudgeOption,
} from '@cms/domain/assignment'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { refused } from './refused'

const panels = [
  { name: '甲组', judges: ['a1', 'a2', 'a3'] },
  { name: '乙组', judges: ['b1', 'b2', 'b3'] },
]
const members: JudgeOption[] = panels.flatMap(({ judges }) => judges.map((id) => ({ id })))
const reserves: JudgeOption[] = [{ id: 'r1' }, { id: 'r2' }]
const alternates = reserves.map(({ id }) => id)
const rules: AssignmentRules = {
  sheetsPerEntry: 3,
  avoidOwnDistrict: false,
  mixing: 'panels',
  panels,
  alternates,
  seed: '2026',
}
const entry = (id: string, school = `school of ${id}`, category: string | null = null): EntryToReview => ({
  id,
  school,
  district: 'd',
  category,
})
const entries = (count: number) => Array.from({ length: count }, (_, index) => entry(`e${index}`))
const judgesOf = (id: string, { pairs }: ReturnType<typeof assignJudges>) =>
  pairs.filter((pair) => pair.entry === id).map(({ judge }) => judge)
const sizes = ({ panelOf }: ReturnType<typeof assignJudges>) =>
  panels.map(({ name }) => Object.values(panelOf).filter((panel) => panel === name).length)

test('every entry goes to one panel and gets its judges, the panels getting as many entries each', () => {
  const assignment = assignJudges(entries(9), [...members, ...reserves], rules)
  expect(sizes(assignment).toSorted()).toEqual([4, 5])
  for (const { id } of entries(9)) {
    const panel = panels.find(({ name }) => name === assignment.panelOf[id])
    expect(judgesOf(id, assignment)).toEqual(panel?.judges)
  }
  expect(assignment.cost.alternates).toBe(0)
})

test('an entry goes to the panel where nobody is of its school', () => {
  const own = members.map((judge) => (judge.id === 'a2' ? { ...judge, school: 's' } : judge))
  const works = [...entries(5), entry('x', 's'), entry('y', 's'), entry('z', 's')]
  const assignment = assignJudges(works, [...own, ...reserves], rules)
  expect(['x', 'y', 'z'].map((id) => assignment.panelOf[id])).toEqual(['乙组', '乙组', '乙组'])
  expect(sizes(assignment)).toEqual([4, 4])
  expect(assignment.cost.alternates).toBe(0)
})

test('an alternate takes the seat where every panel has a conflict', () => {
  const own = members.map((judge) => (['a1', 'b1'].includes(judge.id) ? { ...judge, school: 's' } : judge))
  const assignment = assignJudges([entry('x', 's')], [...own, ...reserves], rules)
  const panel = assignment.panelOf.x === '甲组' ? ['a2', 'a3'] : ['b2', 'b3']
  const given = judgesOf('x', assignment)
  expect(given.filter((judge) => !alternates.includes(judge))).toEqual(panel)
  expect(given.filter((judge) => alternates.includes(judge)).length).toBe(1)
  expect(assignment.shortfalls).toEqual([])
})

test('after a late recusal an entry stays with its panel, and an alternate comes in', () => {
  const standing = [
    ['e0', 'b1'],
    ['e0', 'b3'],
  ] as const
  const barred = [['e0', 'b2']] as const
  for (const seed of ['1', '2', '3', '4']) {
    const works = [...members, ...reserves]
    const assignment = assignJudges(entries(1), works, { ...rules, standing, barred, seed })
    expect(assignment.panelOf).toEqual({ e0: '乙组' })
    expect(judgesOf('e0', assignment).map((judge) => alternates.includes(judge))).toEqual([true])
  }
})

test('without alternates the vacancy stays, and the sentence names the panel', () => {
  const own = members.map((judge) => (judge.id.endsWith('1') ? { ...judge, school: 's' } : judge))
  const assignment = assignJudges([entry('x', 's')], own, { ...rules, alternates: [] })
  expect(assignment.shortfalls).toEqual([
    {
      entry: 'x',
      missing: 1,
      reason: `需要 3 位评委，只能安排 2 位：“${assignment.panelOf.x}”和候补评委共 3 位，其中本校 1 位不能评；请增补候补评委。`,
    },
  ])
})

test('entries go to the panel that knows their category', () => {
  const experts = members.map((judge) => ({
    ...judge,
    expertise: [judge.id.startsWith('a') ? 'video' : 'essay'],
  }))
  const works = Array.from({ length: 8 }, (_, index) =>
    entry(`e${index}`, `s${index}`, index % 2 ? 'video' : 'essay'),
  )
  const { cost, panelOf } = assignJudges(works, experts, rules)
  expect(works.map(({ id }) => panelOf[id])).toEqual(
    works.map(({ category }) => (category === 'video' ? '甲组' : '乙组')),
  )
  expect(cost.expertise).toBe(0)
})

test('a panel gets no more entries than its judges have room for', () => {
  const standing = Array.from({ length: 4 }, (_, index) => [`earlier${index}`, 'a1'] as const)
  const full = { ...rules, alternates: [], standing, maxPerJudge: 6 }
  const assignment = assignJudges(entries(8), members, full)
  expect(sizes(assignment)).toEqual([2, 6])
  expect(assignment.shortfalls).toEqual([])
})

test('a panel with more members than an entry has sheets shares its entries out evenly', () => {
  const one = [{ name: '大组', judges: members.map(({ id }) => id) }]
  const { loads } = assignJudges(entries(10), members, { ...rules, panels: one })
  expect(Object.values(loads)).toEqual([5, 5, 5, 5, 5, 5])
})

test('panels without a judge are refused, one with a judge is enough', () => {
  const refusal = {
    code: 'invalid',
    message: '还没有编好评委组，请先给每组选好评委。',
    field: 'panels',
  }
  for (const none of [undefined, [], [{ name: '甲组', judges: [] }], [{ name: '甲组', judges: ['gone'] }]])
    expect(refused(() => assignJudges(entries(1), members, { ...rules, panels: none }))).toEqual(refusal)
  const one = [{ name: '甲组', judges: ['a1'] }]
  expect(assignJudges(entries(1), members, { ...rules, alternates: [], panels: one }).pairs).toEqual([
    { entry: 'e0', judge: 'a1' },
  ])
})

test('no other choice of panels leaves fewer vacancies, and none with as many is more even', () => {
  const schools = ['s0', 's1', 's2', 's3']
  const cases = fc.record({
    works: fc.array(fc.constantFrom(...schools), { minLength: 1, maxLength: 6 }),
    judges: fc.array(fc.constantFrom(...schools, null), { minLength: 6, maxLength: 6 }),
  })
  fc.assert(
    fc.property(cases, ({ judges, works }) => {
      const seated = members.map((judge, index) => ({ ...judge, school: judges[index] ?? null }))
      const vacanciesIn = (panel: number, school: string) =>
        seated.slice(3 * panel, 3 * panel + 3).filter((judge) => judge.school === school).length
      const costs = Array.from({ length: 2 ** works.length }, (_, choice) => {
        const panelOf = works.map((_, index) => (choice >> index) & 1)
        const second = panelOf.filter((panel) => panel === 1).length
        const vacancies = works.reduce(
          (sum, school, index) => sum + vacanciesIn(panelOf[index] ?? 0, school),
          0,
        )
        return 1000 * vacancies + second ** 2 + (works.length - second) ** 2
      })
      const assignment = assignJudges(
        works.map((school, index) => entry(`e${index}`, school)),
        seated,
        { ...rules, alternates: [] },
      )
      const [one = 0, other = 0] = sizes(assignment)
      expect(1000 * assignment.cost.missing + one ** 2 + other ** 2).toBe(Math.min(...costs))
    }),
  )
})
