import { type AdjustmentRules, checkAdjustmentRules } from './adjustments'
import { type Band, checkBands } from './criterion-bands'
import { sum } from './exact-average'
import { exactDecimal, isMultipleOf } from './exact-decimal'
import { Refusal } from './refusal'

export type Criterion = {
  key: string
  label: string
  points: number
  guidance?: string | null
  /** Classes of marks from the highest down, as guidance for the judge. */
  bands?: Band[] | null
}

/**
 * What an entry is judged by: criteria whose points add up to the scale, given in whole steps, and adjustments
 * beside that sum.
 */
export type Rubric = { scale: number; step: number; criteria: Criterion[] } & AdjustmentRules

export type Mark = { criterion: string; points: number }

const steps: readonly number[] = [0.1, 0.5, 1]

/**
 * Throws Refusal `invalid`, with the field at fault, unless the rubric can be judged by: named criteria
 * with unique keys, positive points in whole steps of 0.1, 0.5 or 1, adding up to the scale. A published
 * ten-point rubric whose items add up to nine is why (domain.md §3.8, R6). Bands and adjustments are checked too.
 */
export function checkRubric({ adjustments, criteria, scale, step }: Rubric): void {
  const refuse = (field: string, message: string): never => {
    throw new Refusal('invalid', message, `rubric.${field}`)
  }
  if (!isPositive(scale)) refuse('scale', '满分须是大于 0 的数，请重新填写。')
  if (!steps.includes(step)) refuse('step', `最小计分单位只能是 ${steps.join('、')}，请重新选择。`)
  if (criteria.length === 0) refuse('criteria', '评分标准还没有评分项，请至少添加一项。')

  const keys = new Set<string>()
  for (const [index, criterion] of criteria.entries()) {
    const { key, label, points } = criterion
    const at = `criteria.${index}`
    if (!label.trim()) refuse(`${at}.label`, `第 ${index + 1} 个评分项没有名称，请填写。`)
    if (!key.trim()) refuse(`${at}.key`, `评分项“${label}”没有标识，请填写。`)
    if (keys.has(key)) refuse(`${at}.key`, `评分项“${label}”的标识与前面的重复，请改用别的标识。`)
    keys.add(key)
    if (!isPositive(points)) refuse(`${at}.points`, `“${label}”的分值须是大于 0 的数，请重新填写。`)
    if (!isMultipleOf(points, step)) refuse(`${at}.points`, `“${label}”的分值须是 ${step} 的整数倍，请调整。`)
    checkBands(criterion, `rubric.${at}`)
  }

  const together = sum(criteria.map(({ points }) => exactDecimal(points)))
  if (!together.equals(exactDecimal(scale)))
    refuse('criteria', `各项分值合计 ${together}，与满分 ${scale} 不一致，请调整。`)
  checkAdjustmentRules({ adjustments, step }, [...keys])
}

/**
 * Throws Refusal `invalid`, with the field `marks.<criterion>`, unless every mark is for one criterion of
 * the rubric, once, between 0 and its points, in whole steps; and, when the marks must be complete, no
 * criterion is left out. A mark is read as the decimal it is written as: 0.3 is on a step of 0.1,
 * and 0.1 + 0.2 is not.
 */
export function checkMarks(
  marks: readonly Mark[],
  rubric: Rubric,
  { complete }: { complete: boolean },
): void {
  const marked = new Set<string>()
  for (const { criterion: key, points } of marks) {
    const refuse: (message: string) => never = (message) => {
      throw new Refusal('invalid', message, `marks.${key}`)
    }
    const criterion = rubric.criteria.find((candidate) => candidate.key === key)
    if (!criterion) refuse(`评分标准中没有“${key}”这一项，请刷新页面后重新评分。`)
    const { label } = criterion
    if (marked.has(key)) refuse(`“${label}”打了两次分，请只保留一个。`)
    marked.add(key)
    if (!Number.isFinite(points)) refuse(`“${label}”的得分不是数字，请重新填写。`)
    if (points < 0) refuse(`“${label}”的得分不能低于 0 分，请重新填写。`)
    if (points > criterion.points) refuse(`“${label}”最高 ${criterion.points} 分，请重新填写。`)
    if (!isMultipleOf(points, rubric.step))
      refuse(`“${label}”的得分须是 ${rubric.step} 的整数倍，请重新填写。`)
  }

  const missing = rubric.criteria.filter(({ key }) => !marked.has(key))
  if (complete && missing[0]) {
    const labels = missing.map(({ label }) => `“${label}”`).join('')
    throw new Refusal('invalid', `${labels}还没有打分，请补全后再提交。`, `marks.${missing[0].key}`)
  }
}

function isPositive(value: number): boolean {
  return Number.isFinite(value) && value > 0
}

/** The rubric a new campaign starts from: the parts and qualities asked of case studies (domain.md §3.8). */
export const defaultRubric: Rubric = {
  scale: 100,
  step: 0.5,
  criteria: [
    {
      key: 'direction',
      label: '方向与主题',
      points: 20,
      guidance: '紧扣清廉学校建设，切中本校真实问题，立意端正，背景交代清楚。',
    },
    {
      key: 'practice',
      label: '做法与机制',
      points: 25,
      guidance: '做法具体可行，责任、流程和制度明确，能够长期坚持，不只是一次活动。',
    },
    {
      key: 'effect',
      label: '成效与佐证',
      points: 25,
      guidance: '变化看得见，数据写明时间与来源，有材料佐证，不夸大、不空泛。',
    },
    {
      key: 'innovation',
      label: '创新与特色',
      points: 15,
      guidance: '有本校的思路或载体，能体现一校一品，不是照搬他校经验。',
    },
    {
      key: 'reach',
      label: '推广价值',
      points: 10,
      guidance: '别的学校学得会、用得上，说明了适用条件、成本和注意事项。',
    },
    {
      key: 'writing',
      label: '文字与规范',
      points: 5,
      guidance: '结构完整，语言平实准确，篇幅与格式符合通知要求，反思中肯。',
    },
  ],
}
