import { remarksOn } from '@cms/views/board/work-remarks'
import { expect, test } from 'vitest'
import { work } from './work'

test('a work that nobody need look at has no remarks', () => {
  expect(remarksOn(work('C-001', { rank: 1, score: '90.00', award: '一等奖' }))).toEqual([])
})

test('ties, what people did, and what to look at stand in this order, each in a sentence', () => {
  const remarks = remarksOn(
    work('C-001', {
      tied: true,
      needsReReview: true,
      advanced: true,
      award: '一等奖',
      reason: '评审会复议。',
      revision: '经异议核实，由二等奖更正为一等奖。',
      marks: [{ kind: 'wide-range', label: '分差大', text: '相差 20 分。' }],
    }),
  )
  expect(remarks.map(({ label, text, tone }) => [tone, label, text])).toEqual([
    ['tie', '并列', '与其他作品同名次。'],
    ['stop', '待复议', '同分且其他办法分不出先后，须复议定序才能公布。'],
    ['hand', '已晋级', '已确定进入下一轮评审。'],
    ['hand', '人工调整', '未获奖改为一等奖，理由：评审会复议。'],
    ['hand', '已更正', '经异议核实，由二等奖更正为一等奖。'],
    ['look', '分差大', '相差 20 分。'],
  ])
})
