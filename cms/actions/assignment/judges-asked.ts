import { idOf } from '../../access/roles'
import type { Campaign } from '../../payload-types'

/** All who judge in a campaign, by id: its judges, the members of its panels where it has any, and the alternates. */
export function judgesAsked({ alternates, judges, panels, review }: Campaign): string[] {
  const seated = review.mixing === 'panels' ? (panels ?? []).flatMap((panel) => panel.judges) : []
  return [...new Set([...idsOf(judges), ...idsOf(seated), ...idsOf(alternates)])]
}

/** The ids of related accounts, written as ids or joined; none for no list. */
export const idsOf = (relations: Campaign['judges']): string[] =>
  (relations ?? []).flatMap((one) => idOf(one) ?? [])
