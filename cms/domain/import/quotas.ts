import type { ImportTable } from './table'

/** How many entries each district may hand in to one campaign. */
export const quotasTable: ImportTable = {
  name: 'quotas',
  label: '县区名额',
  unit: '个县区的名额',
  key: 'district',
  note: '每个县区一行；没有列出的县区不变，原来没有名额的仍不设名额。',
  columns: [
    { key: 'district', header: '县区', kind: 'district', required: true, example: '' },
    { key: 'min', header: '下限', kind: 'number', required: false, example: '1', least: 0, most: 1000 },
    { key: 'max', header: '上限', kind: 'number', required: true, example: '6', least: 0, most: 1000 },
  ],
}
