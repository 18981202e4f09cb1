import { randomUUID } from 'node:crypto'

/** What stands on the slip that a person gets: the password in clear exists nowhere else. */
export type Slip = { unit: string; name: string; username: string; password: string }

type Kept = { by: string; slips: Slip[]; timer: NodeJS.Timeout }

const hour = 3_600_000
const kept = new Map<string, Kept>()

/** Keeps slips in memory for two hours, for whoever had them made; returns the key that they are printed by. */
export function keepSlips(by: string, slips: Slip[]): string {
  const key = randomUUID()
  const timer = setTimeout(() => kept.delete(key), 2 * hour)
  timer.unref()
  kept.set(key, { by, slips, timer })
  return key
}

/** The slips under a key, for whoever had them made; null when they are gone. */
export function slipsOf(key: string, by: string | undefined): Slip[] | null {
  const found = kept.get(key)
  return found && found.by === by ? found.slips : null
}
