/**
 * The entries of each ranking that go on to the next round: the first `count` of each group, and with the last of them
 * all that share its rank, for a tie is no reason to send one of two equal works home. Takes rankings as `standingsOf`
 * returns them, group after group.
 */
export function advancing<Item extends { id: string; group: string; rank: number }>(
  standings: readonly Item[],
  count: number,
): Item[] {
  return [...Map.groupBy(standings, ({ group }) => group).values()].flatMap((ranking) => {
    const last = ranking[Math.min(count, ranking.length) - 1]
    return last ? ranking.filter(({ rank }) => rank <= last.rank) : []
  })
}
