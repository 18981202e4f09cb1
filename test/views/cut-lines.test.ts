import { cutLines } from '@cms/views/board/cut-lines'
import { expect, test } from 'vitest'
import { work } from './work'

const ranked = (...awards: (string | null)[]) =>
  awards.map((award, index) => work(`C-${index + 1}`, { award }))

const lines = (works: ReturnType<typeof ranked>) => [...cutLines(works)]

test('a line stands below the last work of each tier, and none below works without an award', () => {
  expect(lines(ranked('一等奖', '二等奖', '二等奖', null, null))).toEqual([
    ['C-1', '以上一等奖 1 件'],
    ['C-3', '以上二等奖 2 件'],
  ])
})

test('a work whose award a person has set moves no line, and is counted apart', () => {
  const [first, second, third, fourth, fifth] = ranked('一等奖', '二等奖', '三等奖', '二等奖', '一等奖')
  const works = [
    first,
    second,
    third && { ...third, revision: '由二等奖更正为三等奖。' },
    fourth,
    fifth && { ...fifth, reason: '评审会复议。' },
  ].filter((one) => one !== undefined)
  expect(lines(works)).toEqual([
    ['C-1', '以上一等奖 1 件，另有 1 件由人工确定'],
    ['C-4', '以上二等奖 2 件'],
  ])
})

test('each group has lines of its own', () => {
  const works = ranked('一等奖', null, '一等奖', '一等奖').map((one, index) => ({
    ...one,
    group: index < 2 ? '小学组' : '初中组',
  }))
  expect(lines(works)).toEqual([
    ['C-1', '以上一等奖 1 件'],
    ['C-4', '以上一等奖 2 件'],
  ])
})
