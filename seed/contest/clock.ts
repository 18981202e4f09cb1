import { beijingDay } from '../../cms/domain/beijing-time'
import type { Moment } from '../data/campaigns'

const dayLength = 24 * 60 * 60 * 1000

/** The instant of a moment counted from the day of seeding. */
export function instantOf({ day, time }: Moment, seededAt: Date): Date {
  return new Date(`${beijingDay(new Date(seededAt.getTime() + day * dayLength))}T${time}:00+08:00`)
}

export const minutesBefore = (instant: Date, minutes: number): Date =>
  new Date(instant.getTime() - minutes * 60_000)
