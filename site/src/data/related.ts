import type { ModelPost } from './model/articles'

/** The four items that stand nearest to each item of a list, so that a new item changes few pages. */
export function nearest<Item>(list: readonly Item[]): Map<Item, Item[]> {
  return new Map(
    list.map((item, index) => {
      const from = Math.max(0, Math.min(index - 2, list.length - 5))
      return [item, list.slice(from, from + 5).filter((other) => other !== item)]
    }),
  )
}

/** Three for each item: the nearest of its own kind, and where they are too few the nearest of all. */
export function nearestOfKind<Item>(
  list: readonly Item[],
  kindOf: (item: Item) => unknown,
): Map<Item, Item[]> {
  let all: Map<Item, Item[]> | undefined
  const ofAll = (item: Item) => {
    all ??= nearest(list)
    return all.get(item) ?? []
  }
  const groups = [...Map.groupBy(list, kindOf).values()]
  return new Map(
    groups.flatMap((group) =>
      [...nearest(group)].map(([item, near]): [Item, Item[]] => [
        item,
        near.length >= 3 ? near.slice(0, 3) : [...new Set([...near, ...ofAll(item)])].slice(0, 3),
      ]),
    ),
  )
}

type Around = { related: ModelPost[]; earlier: ModelPost | null; later: ModelPost | null }

/** What stands around each post of a column, newest first. */
export function postsAround(posts: readonly ModelPost[]): Map<ModelPost, Around> {
  const related = nearest(posts)
  return new Map(
    posts.map((post, place) => [
      post,
      {
        related: related.get(post) ?? [],
        earlier: posts[place + 1] ?? null,
        later: posts[place - 1] ?? null,
      },
    ]),
  )
}

/** The five that follow an item in its list, which goes round. */
export function following<Item>(list: readonly Item[]): Map<Item, Item[]> {
  return new Map(
    list.map((item, place) => [
      item,
      [...list.slice(place + 1, place + 6), ...list.slice(0, Math.min(place, 5))].slice(0, 5),
    ]),
  )
}
