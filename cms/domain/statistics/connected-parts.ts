/** Splits sheets into parts that have neither an entry nor a judge in common, in order of their first sheet. */
export function connectedParts<Sheet extends { entry: string; judge: string }>(
  sheets: readonly Sheet[],
): Sheet[][] {
  const byEntry = Map.groupBy(sheets, ({ entry }) => entry)
  const byJudge = Map.groupBy(sheets, ({ judge }) => judge)
  const seen = new Set<Sheet>()
  return sheets.flatMap((start) => {
    const part: Sheet[] = []
    const queue = [start]
    for (const sheet of queue) {
      if (seen.has(sheet)) continue
      seen.add(sheet)
      part.push(sheet)
      queue.push(...takeFrom(byEntry, sheet.entry), ...takeFrom(byJudge, sheet.judge))
    }
    return part.length > 0 ? [part] : []
  })
}

function takeFrom<Sheet>(groups: Map<string, Sheet[]>, key: string): Sheet[] {
  const group = groups.get(key) ?? []
  groups.delete(key)
  return group
}
