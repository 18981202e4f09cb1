import { changeLines } from '@cms/views/record/change-lines'
import type { ClientField } from 'payload'
import { expect, test } from 'vitest'

const fields = [
  {
    type: 'select',
    name: 'status',
    label: '状态',
    options: [
      { value: 'forwarded', label: '已推荐' },
      { value: 'accepted', label: '通过审查' },
    ],
  },
  {
    type: 'tabs',
    tabs: [{ label: '评审', fields: [{ type: 'checkbox', name: 'blind', label: '盲评' }] }],
  },
  {
    type: 'array',
    name: 'marks',
    label: '得分',
    fields: [
      { type: 'text', name: 'criterion', label: '指标' },
      { type: 'number', name: 'points', label: '分值' },
    ],
  },
] as ClientField[]

test.each([
  [
    'a choice by its label',
    { status: { before: 'forwarded', after: 'accepted' } },
    ['状态', '已推荐', '通过审查'],
  ],
  ['a field in a tab by its label', { blind: { before: false, after: true } }, ['盲评', '否', '是']],
  [
    'rows by the labels of their parts, without the numbers that the program gives them',
    { marks: { before: [], after: [{ id: '6b02', criterion: 'effect', points: 21.5 }] } },
    ['得分', '—', '指标 effect，分值 21.5'],
  ],
  [
    'an instant as clocks in China show it',
    { forwardedAt: { before: null, after: '2026-10-27T09:30:00.000Z' } },
    ['forwardedAt', '—', '2026年10月27日 17:30'],
  ],
  ['a password by the fact of its change', { password: '已更改' }, ['密码', '—', '已更改']],
])('the log says %s', (_, changes, [name, before, after]) => {
  expect(changeLines(changes, fields)).toEqual([{ name, before, after }])
})

test('rows that were only numbered anew are no change; a long text is one, though the log keeps neither version', () => {
  const row = (id: string) => [{ id, criterion: 'effect', points: 20 }]
  const long = '（内容较长，未记录）'
  const changes = { marks: { before: row('1'), after: row('2') }, body: { before: long, after: long } }
  expect(changeLines(changes, fields)).toEqual([{ name: 'body', before: long, after: long }])
})

test.each([[null], [undefined], ['—'], [{}]])('a line without changes (%j) says nothing', (changes) => {
  expect(changeLines(changes, fields)).toEqual([])
})
