import type { Campaign } from '../../payload-types'
import { categoryLabel, divisionLabel } from '../contest-records'

/** A group that competes for awards (`groupOf`), by name; empty where all entries compete with all. */
export function groupLabel(campaign: Campaign, group: string): string {
  const { groupBy } = campaign.awards
  if (groupBy === 'category') return categoryLabel(campaign, group)
  return groupBy === 'division' ? (divisionLabel(campaign, group) ?? '未分组') : ''
}
