/** First in, first out, over nodes numbered below `nodes`; one that waits already is not added again. */
export type NodeQueue = { add: (node: number) => void; take: () => number | null }

/** An empty queue for the nodes 0 … `nodes` − 1. */
export function nodeQueue(nodes: number): NodeQueue {
  const ring = new Int32Array(nodes)
  const waits = new Uint8Array(nodes)
  let start = 0
  let length = 0
  return {
    add: (node) => {
      if (waits[node]) return
      waits[node] = 1
      ring[(start + length) % nodes] = node
      length += 1
    },
    take: () => {
      if (length === 0) return null
      const node = ring[start] ?? 0
      start = (start + 1) % nodes
      length -= 1
      waits[node] = 0
      return node
    },
  }
}
