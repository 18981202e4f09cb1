import type { SchoolCard } from '../../data/cards/school-card'

/** What the filters of the directory look for in a school of a list; its district is that of the part it stands in. */
export function schoolKeys({ type, ownership, tier, topics }: SchoolCard): string {
  return [type, ownership, ...(tier ? [tier] : []), ...topics].map(({ value }) => value).join(' ')
}
