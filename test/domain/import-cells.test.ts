import { deviceOf } from '@cms/domain/device'
import { readDay } from '@cms/domain/import/read-day'
import { readId } from '@cms/domain/import/read-id'
import { readRows } from '@cms/domain/import/read-rows'
import { schoolsTable } from '@cms/domain/import/schools'
import { slugOf } from '@cms/domain/slug-of'
import { expect, test } from 'vitest'
import { refused } from './refused'

test.each<[string | number | Date, string | null]>([
  ['2019-7-9', '2019-07-09'],
  ['2019/07/09', '2019-07-09'],
  ['2019.07.09', '2019-07-09'],
  ['2019年7月9日', '2019-07-09'],
  ['２０１９．７．９', '2019-07-09'],
  ['2019-07-09 00:00:00', '2019-07-09'],
  ['20190709', '2019-07-09'],
  [new Date('2019-07-09T00:00:00Z'), '2019-07-09'],
  [43655, '2019-07-09'],
  ['2019.2.30', null],
  ['9/7/2019', null],
  ['七月九日', null],
])('the day %s is %s', (written, day) => {
  expect(readDay(written)).toBe(day)
})

test.each([
  [450802199001010000, '超过 15 位的数字，Excel 已把末尾改成 0，请把这一列设为文本后重新填写。'],
  [1001, '“1001”在 Excel 里是数字，开头的 0 可能已经丢失，请把这一列设为文本后重新填写。'],
  ['4.50802E+17', '“4.50802E+17”是科学计数法，后面的数字已经丢失，请把这一列设为文本后重新填写。'],
])('the number %s is refused with the reason', (written, fault) => {
  expect(readId(written)).toEqual({ fault })
})

test.each([
  ['００１ ２３', '00123'],
  ["'0775", '0775'],
  [13907750001, '13907750001'],
])('%s is taken as it was meant', (written, id) => {
  expect(readId(written)).toEqual({ id })
})

const rowsOf = (...cells: (string | number | null)[][]) =>
  cells.map((row, index) => ({ number: index + 1, cells: row }))
const header = ['学校全称', '所属县区', '学校类型']

test('a row that comes twice names the first', () => {
  const { rows } = readRows(
    schoolsTable,
    rowsOf(header, ['松风小学', '北区', '小学'], ['松 风 小学', '北区', '小学']),
  )
  expect(rows.map(({ faults }) => faults.map(({ message }) => message))).toEqual([
    [],
    ['“学校全称”与第 2 行重复，请只留一行。'],
  ])
})

test('a sheet without a needed column is refused by its name, one with all is taken', () => {
  const row = ['松风小学', '北区', '小学']
  expect(refused(() => readRows(schoolsTable, rowsOf(header.slice(0, 2), row)))).toEqual({
    code: 'invalid',
    message: '表里找不到“学校类型”这一列，请用模板填写。',
  })
  expect(readRows(schoolsTable, rowsOf(header, row)).rows.length).toBe(1)
})

test('a school is found by the sound of its name, with a number when that is taken', () => {
  expect(slugOf('港北区第一小学', new Set())).toBe('gangbeiqudiyixiaoxue')
  expect(slugOf('松风小学', new Set(['songfengxiaoxue', 'songfengxiaoxue-2']))).toBe('songfengxiaoxue-3')
})

test.each([
  ['Mozilla/5.0 (Windows NT 10.0; Win64) Chrome/130.0 Safari/537.36 Edg/130.0', 'Windows 上的 Edge'],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) MicroMessenger/8.0.40', 'iPhone 上的微信'],
  ['', '未知设备'],
])('a browser that says %s is %s', (agent, device) => {
  expect(deviceOf(agent)).toBe(device)
})
