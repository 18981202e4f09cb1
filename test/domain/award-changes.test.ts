import { type AwardChange, applyChanges } from '@cms/domain/award-changes'
import type { AwardTier } from '@cms/domain/awards'
import { expect, test } from 'vitest'
import { refused } from './refused'

const first: AwardTier = { key: '1', name: '一等奖', mode: 'count', value: 1 }
const second: AwardTier = { key: '2', name: '二等奖', mode: 'count', value: 1 }
const awards = [
  { id: 'a', tier: first, rank: 1 },
  { id: 'b', tier: second, rank: 2 },
  { id: 'c', tier: null, rank: 3 },
]
const changed = (...changes: AwardChange[]) => applyChanges(awards, changes, [first, second])

test('without changes every entry keeps the award that was computed', () => {
  expect(changed()).toEqual(awards.map((award) => ({ ...award, computed: award.tier, reason: null })))
})

test('a change gives or takes an award, keeps the computed one beside it, and moves nobody else', () => {
  const promoted = { id: 'c', tierKey: '2', reason: '复议后同意' }
  const disqualified = { id: 'a', tierKey: null, reason: '查实抄袭' }
  expect(changed(promoted, disqualified)).toEqual([
    { id: 'a', rank: 1, tier: null, computed: first, reason: '查实抄袭' },
    { id: 'b', rank: 2, tier: second, computed: second, reason: null },
    { id: 'c', rank: 3, tier: second, computed: null, reason: '复议后同意' },
  ])
})

test.each<[string, AwardChange, { code: string; message: string; field?: string }]>([
  [
    'to a tier there is not',
    { id: 'a', tierKey: '9', reason: '复议' },
    { code: 'invalid', message: '没有代号为“9”的奖项，请重新选择。', field: 'tierKey' },
  ],
  [
    'without a reason',
    { id: 'a', tierKey: '2', reason: ' ' },
    { code: 'invalid', message: '调整奖项须写明理由，请填写。', field: 'reason' },
  ],
  [
    'of an entry that is not ranked',
    { id: 'z', tierKey: '2', reason: '复议' },
    { code: 'not-found', message: '要调整奖项的作品不在排名中，请刷新页面后重试。' },
  ],
])('a change %s is refused', (_, change, refusal) => {
  expect(refused(() => changed(change))).toEqual(refusal)
})
