import type { Choice, ImportTable } from './table'

/** The types a school may have. */
export const schoolTypes: readonly Choice[] = [
  { value: 'kindergarten', label: '幼儿园' },
  { value: 'primary', label: '小学' },
  { value: 'teaching-point', label: '教学点' },
  { value: 'junior', label: '初级中学' },
  { value: 'nine-year', label: '九年一贯制学校' },
  { value: 'complete', label: '完全中学' },
  { value: 'senior', label: '高级中学' },
  { value: 'twelve-year', label: '十二年一贯制学校' },
  { value: 'vocational', label: '中等职业学校' },
  { value: 'special', label: '特殊教育学校' },
]

/** Who runs a school: the public, or a private body. */
export const ownerships: readonly Choice[] = [
  { value: 'public', label: '公办' },
  { value: 'private', label: '民办' },
]

const schoolTopics: readonly Choice[] = [
  { value: 'governance', label: '清廉政务' },
  { value: 'admission', label: '清廉招生' },
  { value: 'construction', label: '清廉基建' },
  { value: 'canteen', label: '清廉食堂' },
  { value: 'charging', label: '清廉收费' },
  { value: 'culture', label: '清廉文化' },
  { value: 'teaching', label: '廉洁从教' },
  { value: 'family', label: '清廉家风' },
]

/** Schools, told apart by their full names. */
export const schoolsTable: ImportTable = {
  name: 'schools',
  label: '学校',
  unit: '所学校',
  key: 'name',
  note: '每所学校一行；带 * 的列必填。已有的学校按全称对上，只改填了的格子，空着的不动。',
  columns: [
    { key: 'name', header: '学校全称', kind: 'name', required: true, example: '港北区映荷小学', most: 60 },
    { key: 'shortName', header: '简称', kind: 'name', required: false, example: '映荷小学', most: 20 },
    { key: 'district', header: '所属县区', kind: 'district', required: true, example: '' },
    {
      key: 'type',
      header: '学校类型',
      kind: 'choice',
      required: true,
      example: '小学',
      choices: schoolTypes,
    },
    {
      key: 'ownership',
      header: '办学性质',
      kind: 'choice',
      required: false,
      example: '公办',
      choices: ownerships,
    },
    {
      key: 'topics',
      header: '特色领域',
      kind: 'choices',
      required: false,
      example: '清廉食堂、清廉文化',
      choices: schoolTopics,
    },
    {
      key: 'intro',
      header: '一句话介绍',
      kind: 'text',
      required: false,
      example: '一湖荷花一池清',
      most: 60,
    },
    { key: 'order', header: '排序', kind: 'number', required: false, example: '1', least: 0, most: 99_999 },
    {
      key: 'slug',
      header: '网址名',
      kind: 'id',
      required: false,
      example: '',
      most: 80,
      pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/,
      shape: '只能用小写字母、数字和连字符，可以空着由系统给出',
    },
  ],
}
