/** Milliseconds by the clock and of processors. */
export type Cost = { milliseconds: number; processor: number }

/** What some work costs this process, and what comes of it. */
export async function timed<Result>(work: () => Promise<Result>): Promise<Cost & { result: Result }> {
  const [began, used] = [performance.now(), process.cpuUsage()]
  const result = await work()
  const { system, user } = process.cpuUsage(used)
  return { milliseconds: performance.now() - began, processor: (user + system) / 1000, result }
}

/** The cost alone. */
export const cost = ({ milliseconds, processor }: Cost): Cost => ({ milliseconds, processor })
