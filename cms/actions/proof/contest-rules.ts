import type { AwardRule } from '../../domain/awards'
import type { Rubric } from '../../domain/rubric'
import type { ScoringPolicy } from '../../domain/scoring'
import type { Campaign } from '../../payload-types'

export type ContestRules = { rubric: Rubric; policy: ScoringPolicy; awards: AwardRule }

/** What a campaign is judged by, without the row ids of the forms it was written in: for files that leave the program. */
export function contestRules({ awards, policy, rubric }: Campaign): ContestRules {
  const { base, groupBy, onTie, rounding, tiers } = awards
  return withoutRowIds({ rubric, policy, awards: { tiers, rounding, onTie, groupBy, base } })
}

function withoutRowIds<Rules>(rules: Rules): Rules {
  return JSON.parse(JSON.stringify(rules, (name, value) => (name === 'id' ? undefined : value)))
}
