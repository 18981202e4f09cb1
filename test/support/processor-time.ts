/** Milliseconds for which this process has kept a processor busy so far: a machine with more to do does not lengthen them. */
export function processorTime(): number {
  const { system, user } = process.cpuUsage()
  return (system + user) / 1000
}
