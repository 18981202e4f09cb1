import { readFileSync } from 'node:fs'

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

/**
 * The most memory this process has had, in bytes. Linux counts it for each program; what `resourceUsage` tells begins with
 * that of the process which started this one.
 */
export function peakMemory(): number {
  const [, kilobytes] = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? []
  return Number(kilobytes) * 1024
}
