import type { Choice } from './choice'

/** A value that some items have: its own page lists them. Where `count` is null, it is not said how many. */
export type FacetValue = Choice & { href: string; count: number | null }

/**
 * One way of sorting the items of a list; `noun` is what they are, for those who hear the page; one that is not
 * `listed` has too many values to choose from, and is linked from elsewhere.
 */
export type Facet = { key: string; label: string; noun: string; values: FacetValue[]; listed: boolean }

/** How the values of a facet are found: in the order given, or else in that of the items. */
export type Sorting<Item> = {
  key: string
  label: string
  order?: Choice[]
  listed?: boolean
  of: (item: Item) => Choice[]
}

/** The items that share a value. */
export type Group<Item> = { facet: Facet; value: FacetValue; items: Item[] }

/** The items of every value that some item has, in the order of sortings and values. */
export function groupsOf<Item>(
  items: readonly Item[],
  sortings: readonly Sorting<Item>[],
  noun: string,
  pathOf: (facet: string, value: string) => string,
): Group<Item>[] {
  return sortings.flatMap((sorting) => {
    const { key, label, listed = true } = sorting
    const groups = membersOf(items, sorting).map(({ choice, members }) => ({
      value: { ...choice, href: pathOf(key, choice.value), count: members.length },
      items: members,
    }))
    const facet: Facet = { key, label, noun, listed, values: groups.map(({ value }) => value) }
    return groups.map((group) => ({ ...group, facet }))
  })
}

/** Facets that do not change when an item comes or goes. */
const withoutCounts = (facets: readonly Facet[]): Facet[] =>
  facets.map((facet) => ({ ...facet, values: facet.values.map((value) => ({ ...value, count: null })) }))

/** Every facet that is listed and has more than one value. */
function facetsOf(groups: readonly Group<unknown>[]): Facet[] {
  return [...new Set(groups.map(({ facet }) => facet))].filter(
    ({ listed, values }) => listed && values.length > 1,
  )
}

/**
 * The facets that a page of a list shows, with what they count by in its key: how many there are of each value stands only on
 * the newest page, whose `page` is null.
 */
export function facetsShown(groups: readonly Group<unknown>[]) {
  const kept = (facets: Facet[]) => ({ facets, fact: JSON.stringify(facets) })
  const counted = facetsOf(groups)
  const [newest, older] = [kept(counted), kept(withoutCounts(counted))]
  return ({ page }: { page: number | null }) => (page === null ? newest : older)
}

function membersOf<Item>(items: readonly Item[], { of, order }: Sorting<Item>) {
  const pairs = items.flatMap((item) => of(item).map((choice) => ({ choice, item })))
  const groups = Map.groupBy(pairs, ({ choice }) => choice.value)
  const values = order?.map(({ value }) => value) ?? [...groups.keys()]
  return values.flatMap((value) => {
    const found = groups.get(value)
    const choice = found?.[0]?.choice
    return choice ? { choice, members: found.map(({ item }) => item) } : []
  })
}
