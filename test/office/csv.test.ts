import { csvBytes } from '@cms/office/csv'
import { expect, test } from 'vitest'

const written = (kind: 'text' | 'number', value: string | number | null) => {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    csvBytes({ columns: [{ label: '列', kind }], rows: [[value]] }),
  )
  return text.split('\r\n')
}

test.each([
  '=1+1',
  '+86',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(A1)',
  '  =1+1',
  '\n=1+1',
  '\ufeff=1+1',
  '\u200b＝1',
  '　@SUM(A1)',
])('%s is no formula for Excel', (value) => {
  const [, line = ''] = written('text', value)
  expect(line.replace(/^"/, '').startsWith("'")).toBe(true)
})

test.each<['text' | 'number', string | number | null, string]>([
  ['text', '港北区', '港北区'],
  ['text', '13907750001', '"13907750001\t"'],
  ['text', '一=二', '一=二'],
  ['text', '007', '"007\t"'],
  ['text', '甲，"乙",丙', '"甲，""乙"",丙"'],
  ['number', -3, '-3'],
  ['text', null, ''],
])('as %s, %s stands as %s', (kind, value, line) => {
  expect(written(kind, value)).toEqual(['\ufeff列', line, ''])
})

test('a remark stands on the last line', () => {
  const columns = [{ label: '列', kind: 'number' as const }]
  const text = new TextDecoder().decode(csvBytes({ columns, rows: [[1]], note: '只列出前 1 条' }))
  expect(text).toBe('列\r\n1\r\n只列出前 1 条\r\n')
})
