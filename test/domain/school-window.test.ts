import { deadlineOf, extensionsOf, isOpenTo, requireSchoolWindow } from '@cms/domain/school-window'
import { expect, test } from 'vitest'
import { refused } from './refused'

const campaign = {
  schedule: {
    opensAt: '2026-09-01T01:00:00.000Z',
    submissionClosesAt: '2026-09-25T10:00:00.000Z',
    graceMinutes: 30,
    reviewOpensAt: '2026-10-10T01:00:00.000Z',
    reviewClosesAt: '2026-10-20T10:00:00.000Z',
  },
  extensions: [
    { school: { id: 'lotus' }, until: '2026-09-28T10:00:00.000Z', reason: '停电' },
    { school: 'bamboo', until: '2026-09-27T10:00:00.000Z', reason: '台风' },
    { school: 'lotus', until: '2026-09-30T10:00:00.000Z', reason: '又停电' },
  ],
}

test.each([
  ['before it opens', 'stone', '2026-09-01T00:59:59.999Z', false],
  ['from the opening on', 'stone', '2026-09-01T01:00:00.000Z', true],
  ['within the grace', 'stone', '2026-09-25T10:29:59.999Z', true],
  ['after the grace', 'stone', '2026-09-25T10:30:00.000Z', false],
  ['within its extension', 'bamboo', '2026-09-27T09:59:59.999Z', true],
  ['at the end of its extension', 'bamboo', '2026-09-27T10:00:00.000Z', false],
  ['within the last of its extensions', 'lotus', '2026-09-29T10:00:00.000Z', true],
])('%s, the school %s may hand in or not', (_, school, at, open) => {
  expect(isOpenTo(campaign, school, new Date(at))).toBe(open)
})

test('a closed campaign says why', () => {
  expect(
    refused(() => requireSchoolWindow(campaign, 'bamboo', new Date('2026-09-28T00:00:00.000Z'))),
  ).toEqual({
    code: 'conflict',
    message: '贵校的延期已于 2026年9月27日 18:00 截止，不能再提交；草稿已为您保留。',
  })
})

test('a school’s deadline is that of its last extension, or the campaign’s', () => {
  const deadlines = ['lotus', 'bamboo', 'stone'].map((school) => deadlineOf(campaign, school))
  expect(deadlines).toEqual([
    '2026-09-30T10:00:00.000Z',
    '2026-09-27T10:00:00.000Z',
    '2026-09-25T10:00:00.000Z',
  ])
  expect(extensionsOf({ ...campaign, extensions: null })).toEqual([])
})
