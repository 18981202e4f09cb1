import type { Campaign, ReaderBook, School } from '@cms/payload-types'
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

const tiers: Record<School['tier'], string | null> = {
  region: '自治区级示范校',
  city: '市级示范校',
  cultivating: '示范培育对象',
  none: null,
}

const stages: Record<ReaderBook['stage'], string> = {
  kindergarten: '幼儿园',
  'primary-lower': '小学低年级',
  'primary-upper': '小学中高年级',
  junior: '初中',
  senior: '高中（含中职）',
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

/** Null for a school without a title. */
export function tierChoice({ tier }: Pick<School, 'tier'>): Choice | null {
  const label = tiers[tier]
  return label === null ? null : { value: tier, label }
}

export const stageChoice = ({ stage }: Pick<ReaderBook, 'stage'>): Choice => ({
  value: stage,
  label: stages[stage],
})

export const kindWord = ({ kind }: Pick<Campaign, 'kind'>): string => kinds[kind]

const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** A number from 1 to 99 in Chinese: 一, 十二, 三十. */
export function chineseNumber(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  const ten = tens === 0 ? '' : tens === 1 ? '十' : `${digits[tens]}十`
  return ten + (ones === 0 ? '' : digits[ones])
}
