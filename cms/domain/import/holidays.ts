import type { ImportTable } from './table'

/** Days on which people work, or do not, other than the built-in calendar says. */
export const holidaysTable: ImportTable = {
  name: 'holidays',
  label: '节假日更正',
  unit: '个日期',
  key: 'date',
  note: '只填与法定节假日安排不同的日期；日期写成 2026-10-08、2026/10/08、2026.10.08 或 2026年10月8日都可以。',
  columns: [
    { key: 'date', header: '日期', kind: 'date', required: true, example: '2026-10-08' },
    {
      key: 'working',
      header: '安排',
      kind: 'choice',
      required: true,
      example: '上班',
      choices: [
        { value: 'working', label: '上班' },
        { value: 'off', label: '放假' },
      ],
    },
  ],
}
