import { Refusal } from '../domain/refusal'
import type { Campaign } from '../payload-types'

type Keyed = { key?: string | null }[] | null | undefined

const keysOf = (rows: Keyed): string[] => (rows ?? []).flatMap(({ key }) => key || [])

const refuse = (field: string, message: string): never => {
  throw new Refusal('invalid', message, field)
}

/** Keys are unique in their list, and whatever refers to one refers to one that there is. */
export function checkCampaignKeys({ awards, categories, divisions, quotas }: Partial<Campaign>): void {
  const [categoryKeys, divisionKeys] = [keysOf(categories), keysOf(divisions)]
  requireUnique(categoryKeys, 'categories', '类别')
  requireUnique(divisionKeys, 'divisions', '组别')
  for (const [index, { category }] of (quotas?.categories ?? []).entries()) {
    if (!categoryKeys.includes(category))
      refuse(
        `quotas.categories.${index}.category`,
        `类别名额里的“${category}”不是本次征集的类别代号，请改填“${categoryKeys.join('、')}”之一。`,
      )
  }
  const tiers = keysOf(awards?.tiers)
  const stray = awards?.tutorTiers?.find((key) => !tiers.includes(key))
  if (stray !== undefined)
    refuse('awards.tutorTiers', `指导教师奖所填的“${stray}”不是奖项代号，请改填“${tiers.join('、')}”之一。`)
  if (awards?.groupBy === 'division' && divisionKeys.length === 0)
    refuse('awards.groupBy', '还没有设置组别，不能按组别分别评奖；请先添加组别，或改选评奖范围。')
}

function requireUnique(keys: string[], field: string, what: string): void {
  if (new Set(keys).size < keys.length) refuse(field, `${what}的代号有重复，请逐一改成不同的代号。`)
}
