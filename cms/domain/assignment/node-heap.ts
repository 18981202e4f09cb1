/** Gives out nodes in order of their keys, the smallest first; a node may stand in it several times. */
export type NodeHeap = {
  add: (node: number, key: number) => void
  take: () => number | null
}

/** A binary heap. */
export function nodeHeap(): NodeHeap {
  const nodes: number[] = []
  const keys: number[] = []
  let length = 0

  const put = (place: number, node: number, key: number) => {
    nodes[place] = node
    keys[place] = key
  }
  const keyAt = (place: number) => keys[place] ?? 0
  const move = (from: number, to: number) => put(to, nodes[from] ?? 0, keyAt(from))

  return {
    add: (node, key) => {
      let place = length
      length += 1
      for (let parent = (place - 1) >> 1; place > 0 && keyAt(parent) > key; parent = (place - 1) >> 1) {
        move(parent, place)
        place = parent
      }
      put(place, node, key)
    },
    take: () => {
      if (length === 0) return null
      const top = nodes[0] ?? 0
      length -= 1
      const key = keyAt(length)
      let place = 0
      for (let child = 1; child < length; child = 2 * place + 1) {
        const smaller = child + 1 < length && keyAt(child + 1) < keyAt(child) ? child + 1 : child
        if (keyAt(smaller) >= key) break
        move(smaller, place)
        place = smaller
      }
      put(place, nodes[length] ?? 0, key)
      return top
    },
  }
}
