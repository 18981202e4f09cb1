import { readFile } from 'node:fs/promises'
import { accountsTable } from '@cms/domain/import/accounts'
import { holidaysTable } from '@cms/domain/import/holidays'
import { readRows } from '@cms/domain/import/read-rows'
import { schoolsTable } from '@cms/domain/import/schools'
import type { ImportTable } from '@cms/domain/import/table'
import { importTemplate } from '@cms/office/import-template'
import { markedSheet } from '@cms/office/marked-sheet'
import { readSheet } from '@cms/office/read-sheet'
import JSZip from 'jszip'
import { expect, test } from 'vitest'
import { processorTime } from '../support/processor-time'
import { sheetFile } from '../support/sheet-file'
import { refusedLater } from './refused-later'

const media = (name: string) => readFile(new URL(`../../seed/media/sheets/${name}`, import.meta.url))

const read = async (table: ImportTable, name: string) => {
  const { rows, unused } = readRows(table, await readSheet(await media(name)))
  return {
    unused,
    rows: rows.map(({ faults, number, values }) => [number, values, faults.map(({ message }) => message)]),
  }
}

test('a list with a title, numbers, merged districts, letterings, formulas, links, a sample and a signature', async () => {
  expect(await read(schoolsTable, 'schools-excel.xlsx')).toEqual({
    unused: ['序号'],
    rows: [
      [
        4,
        {
          name: '港南区松风小学',
          district: '港南区',
          type: 'primary',
          topics: ['canteen', 'culture'],
          order: 3,
        },
        [],
      ],
      [5, { name: '港南区临江中学', district: '港南区', type: 'junior', order: 2 }, []],
      [
        6,
        {
          name: '港南区明德幼儿园',
          district: '港南区',
          type: 'kindergarten',
          topics: ['family', 'canteen'],
          order: 5,
        },
        [],
      ],
    ],
  })
})

test('a sheet that LibreOffice has written, with days as dates and as texts', async () => {
  expect((await read(holidaysTable, 'holidays-libreoffice.xlsx')).rows).toEqual([
    [2, { date: '2026-10-08', working: 'working' }, []],
    [3, { date: '2026-10-09', working: 'off' }, []],
    [4, { date: '2026-10-10', working: 'working' }, []],
    [5, { date: '2026-10-11', working: 'off' }, []],
  ])
})

test('a sheet as WPS leaves it: full width, empty rows by the thousand, a choice over a whole column, numbers for names', async () => {
  expect((await read(accountsTable, 'accounts-wps.xlsx')).rows).toEqual([
    [2, { username: 'yinghe-01', name: '韦明', role: 'school', school: '港南区青砚小学' }, []],
    [3, { username: '13907750001', name: '覃丽', role: 'district', district: '450803' }, []],
    [
      4,
      { name: '黄强', role: 'school', school: '港南区青砚小学' },
      ['“450803000123456”在 Excel 里是数字，开头的 0 可能已经丢失，请把这一列设为文本后重新填写。'],
    ],
  ])
})

test.each<[string, number]>([
  ['gnumeric-schools', 2],
  ['libreoffice-xls-schools', 2],
  ['openpyxl-schools', 2],
  ['perl-schools', 3],
  ['xlsxwriter-schools', 2],
])('a list of schools is read whole from %s', async (name, first) => {
  const school = (name: string, type: string, order: number) => ({ name, district: '港南区', type, order })
  expect(await read(schoolsTable, `${name}.xlsx`)).toEqual({
    unused: [],
    rows: [
      [first, school('港南区松风小学', 'primary', 3), []],
      [first + 1, school('港南区临江中学', 'junior', 2), []],
      [first + 2, school('港南区明德幼儿园', 'kindergarten', 5), []],
    ],
  })
})

/** A sheet with something put into its parts. */
async function altered(change: (zip: JSZip, xml: string) => string): Promise<Uint8Array> {
  const rows = [
    ['县区', '上限'],
    ['北区', 6],
  ]
  const zip = await JSZip.loadAsync(await sheetFile(rows))
  const part = 'xl/worksheets/sheet1.xml'
  const xml = (await zip.file(part)?.async('string')) ?? ''
  zip.file(part, change(zip, xml))
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}

const plain = [
  { number: 1, cells: ['县区', '上限'] },
  { number: 2, cells: ['北区', 6] },
]

test.each<[string, (zip: JSZip, xml: string) => string]>([
  [
    'a million empty rows',
    (_, xml) => {
      const rows = Array.from({ length: 1_000_000 }, (_, index) => `<row r="${index + 3}"/>`).join('')
      return xml.replace('</sheetData>', `${rows}</sheetData>`)
    },
  ],
  [
    'cells merged over the whole sheet',
    (_, xml) =>
      xml.replace(
        '</sheetData>',
        '</sheetData><mergeCells count="1"><mergeCell ref="C1:XFD1048576"/></mergeCells>',
      ),
  ],
  [
    'a link in a cell',
    (_, xml) =>
      xml.replace('</sheetData>', '</sheetData><hyperlinks><hyperlink ref="A2" r:id="rId9"/></hyperlinks>'),
  ],
])('%s changes nothing of what is read, and takes seconds at most', async (_, change) => {
  const file = await altered(change)
  const began = processorTime()
  expect(await readSheet(file)).toEqual(plain)
  expect(processorTime() - began).toBeLessThan(10_000)
})

test.each<[string, string, string]>([
  [
    'can run a program',
    'xl/vbaProject.bin',
    '这份 Excel 工作簿带有宏，为安全起见不能上传；请在原软件里另存为不带宏的 xlsx 后重新上传。',
  ],
  [
    'takes cells from another workbook',
    'xl/externalLinks/externalLink1.xml',
    '这份 Excel 工作簿引用了别的文件里的数据；请在 Excel 或 WPS 的“数据—编辑链接”里断开链接，另存后重新上传。',
  ],
])('a sheet that %s is refused with what to do', async (_, part, message) => {
  const file = await altered((zip, xml) => {
    zip.file(part, '<externalLink/>')
    return xml
  })
  expect(await refusedLater(readSheet(file))).toEqual({ code: 'invalid', field: 'file', message })
})

test('a sheet with a password is refused with what to do', async () => {
  const locked = Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(1016),
    Buffer.from('EncryptedPackage\0', 'utf16le'),
  ])
  expect(await refusedLater(readSheet(locked))).toEqual({
    code: 'invalid',
    field: 'file',
    message: '这份 Excel 工作簿加了密码，无法读取；请在原软件里取消密码，另存为 xlsx 后重新上传。',
  })
})

test('the mistakes stand in their own column, and are put right when the sheet comes back', async () => {
  const file = await media('accounts-wps.xlsx')
  const marked = await markedSheet(file, { header: 1, faults: new Map([[4, '用户名是数字。']]) })
  const cells = (await readSheet(marked)).map(({ cells }) => cells[6] ?? null)
  expect(cells).toEqual(['错误说明', null, null, '用户名是数字。'])
  const again = await markedSheet(marked, { header: 1, faults: new Map([[2, '重复。']]) })
  expect((await readSheet(again)).map(({ cells }) => cells[6] ?? null)).toEqual([
    '错误说明',
    '重复。',
    null,
    null,
  ])
  expect(readRows(accountsTable, await readSheet(again)).unused).toEqual([])
})

test('a template keeps its header in sight, its codes texts, and offers what may be chosen', async () => {
  const zip = await JSZip.loadAsync(await importTemplate(schoolsTable, { districts: ['北区', '南区'] }))
  const sheet = (await zip.file('xl/worksheets/sheet1.xml')?.async('string')) ?? ''
  expect(/<pane [^>]*ySplit="2"[^>]*state="frozen"/.test(sheet)).toBe(true)
  expect([...sheet.matchAll(/<formula1>([^<]+)</g)].map(([, list]) => list)).toEqual([
    '选项!$A$2:$A$3',
    '选项!$B$2:$B$11',
    '选项!$C$2:$C$3',
  ])
})

test('the sample account is a school clerk at a school, as the instruction above it asks', async () => {
  const sheet = await readSheet(await importTemplate(accountsTable, { districts: ['北区'] }))
  const taken = sheet.map(({ cells, number }) => ({
    number,
    cells: cells.map((cell) => (typeof cell === 'string' ? cell.replace('示例：', '') : cell)),
  }))
  const [sample] = readRows(accountsTable, taken).rows
  expect([sample?.values, sample?.faults]).toEqual([
    { username: 'yinghe-01', name: '韦明', role: 'school', school: '港北区映荷小学' },
    [],
  ])
})
