import type { Campaign, ReaderBook, School, TeacherStory, Work } from '@cms/payload-types'
import type { Choice } from './choice'

const schoolTypes: Record<School['type'], string> = {
  kindergarten: '幼儿园',
  primary: '小学',
  'teaching-point': '教学点',
  junior: '初级中学',
  'nine-year': '九年一贯制学校',
  complete: '完全中学',
  senior: '高级中学',
  'twelve-year': '十二年一贯制学校',
  vocational: '中等职业学校',
  special: '特殊教育学校',
}

const ownerships: Record<School['ownership'], string> = { public: '公办', private: '民办' }

type Designation = NonNullable<School['designations']>[number]

const levels: Record<Designation['level'], string> = { region: '自治区级', city: '市级', district: '县级' }

const tiers = [
  ...(['region', 'city', 'district'] as const).map((level) => ({
    value: level as string,
    label: `${levels[level]}示范校`,
    holds: (title: Designation) => title.level === level && isTitle(title),
  })),
  {
    value: 'cultivating',
    label: '示范培育对象',
    holds: ({ status }: Designation) => status === 'cultivating',
  },
]

const isTitle = ({ status }: Designation) => status === 'designated' || status === 're-recognised'

const topics: Record<NonNullable<School['topics']>[number], string> = {
  governance: '清廉政务',
  admission: '清廉招生',
  construction: '清廉基建',
  canteen: '清廉食堂',
  charging: '清廉收费',
  culture: '清廉文化',
  teaching: '廉洁从教',
  family: '清廉家风',
}

const stages: Record<ReaderBook['stage'], string> = {
  kindergarten: '幼儿园',
  'primary-lower': '小学低年级',
  'primary-upper': '小学中高年级',
  junior: '初中',
  senior: '高中',
  vocational: '中职',
  teacher: '教师',
  family: '家长',
}

const kinds: Record<Campaign['kind'], string> = { 'case-study': '案例征集', 'creative-work': '作品征集' }

export const typeChoice = ({ type }: Pick<School, 'type'>): Choice => ({
  value: type,
  label: schoolTypes[type],
})

export const ownershipChoice = ({ ownership }: Pick<School, 'ownership'>): Choice => ({
  value: ownership,
  label: ownerships[ownership],
})

/** The highest title that a school holds, or else what it is a candidate for; null without either. */
export function tierChoice({ designations }: Pick<School, 'designations'>): Choice | null {
  const tier = tiers.find(({ holds }) => (designations ?? []).some(holds))
  return tier ? { value: tier.value, label: tier.label } : null
}

/** 特色领域, in the order of the list. */
export function topicChoices({ topics: chosen }: Pick<School, 'topics'>): Choice[] {
  return choicesOf(topics).filter(({ value }) => chosen?.some((topic) => topic === value))
}

/** 市级 and so on. */
export const levelWord = ({ level }: Pick<Designation, 'level'>): string => levels[level]

/** The values by which schools are sorted, in the order in which they are listed. */
export const schoolValues = {
  type: choicesOf(schoolTypes),
  ownership: choicesOf(ownerships),
  tier: tiers.map(({ value, label }): Choice => ({ value, label })),
  topic: choicesOf(topics),
}

function choicesOf(words: Record<string, string>): Choice[] {
  return Object.entries(words).map(([value, label]) => ({ value, label }))
}

export const stageChoice = ({ stage }: Pick<ReaderBook, 'stage'>): Choice => ({
  value: stage,
  label: stages[stage],
})

export const kindWord = ({ kind }: Pick<Campaign, 'kind'>): string => kinds[kind]

/** A teacher as a story names them, an alias marked as one: `韦老师（化名）`. */
export function teacherWords({ alias, teacherName }: Pick<TeacherStory, 'alias' | 'teacherName'>): string {
  return alias && !teacherName.includes('化名') ? `${teacherName}（化名）` : teacherName
}

const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** A number from 1 to 99 in Chinese: 一, 十二, 三十. */
export function chineseNumber(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  const ten = tens === 0 ? '' : tens === 1 ? '十' : `${digits[tens]}十`
  return ten + (ones === 0 ? '' : digits[ones])
}

/** The kinds of works, in the order in which they are listed. */
export const workKinds = [
  { value: 'picture', label: '书画与图片' },
  { value: 'sound', label: '音频' },
  { value: 'video', label: '视频' },
  { value: 'writing', label: '文字' },
] as const satisfies (Choice & { value: Work['kind'] })[]

export const workKindOf = ({ kind }: Pick<Work, 'kind'>): Choice =>
  workKinds.find(({ value }) => value === kind) ?? workKinds[0]
