import { daysBetween } from './days-between'

/** A column, or the home page as a whole: how often it is to have something new, and when it last had. */
export type Kept = { id: string; name: string; rhythmDays: number; lastDay: string | null }

export type RhythmState = 'empty' | 'stale' | 'soon' | 'fresh'

export type Rhythm = Kept & {
  state: RhythmState
  /** Days until it counts as stale, negative since when it does; null while it is empty. */
  daysLeft: number | null
}

/** The inspections of government sites count a home page that has stood still for longer as stale (domain.md §4.1). */
export const homePageDays = 14

/** As many stale columns, or as many empty ones, fail a site (domain.md §4.1). */
export const tooMany = 5

const order: Record<RhythmState, number> = { stale: 0, empty: 1, soon: 2, fresh: 3 }

/** How long before it counts as stale people are warned: a sixth of its rhythm, no less than three days. */
const warningDays = (rhythmDays: number): number => Math.max(3, Math.floor(rhythmDays / 6))

/** How something stands to its rhythm on a day (YYYY-MM-DD). On the last day of its rhythm it is not stale yet. */
export function rhythmOn(today: string, kept: Kept): Rhythm {
  if (!kept.lastDay) return { ...kept, state: 'empty', daysLeft: null }
  const daysLeft = kept.rhythmDays - daysBetween(kept.lastDay, today)
  if (daysLeft < 0) return { ...kept, state: 'stale', daysLeft }
  return { ...kept, state: daysLeft <= warningDays(kept.rhythmDays) ? 'soon' : 'fresh', daysLeft }
}

/** The same for many, what is worst first. */
export const rhythmsOn = (today: string, kept: readonly Kept[]): Rhythm[] =>
  kept
    .map((one) => rhythmOn(today, one))
    .sort(
      (one, other) => order[one.state] - order[other.state] || (one.daysLeft ?? 0) - (other.daysLeft ?? 0),
    )

/** How something stands, in a few words. */
export function rhythmSentence({ daysLeft, state }: Rhythm): string {
  if (state === 'empty') return '还没有内容'
  if (state === 'stale') return `久未更新，已超过 ${-(daysLeft ?? 0)} 天`
  if (state === 'soon')
    return daysLeft === 0 ? '今天不更新，明天就算久未更新' : `再过 ${daysLeft} 天就算久未更新`
  return `还有 ${daysLeft} 天`
}

/** What an inspection would say of all columns together; null while there is nothing to say. */
export function inspect(columns: readonly Rhythm[]): { fails: boolean; sentence: string } | null {
  const stale = columns.filter(({ state }) => state === 'stale').length
  const empty = columns.filter(({ state }) => state === 'empty').length
  if (stale + empty === 0) return null
  const counts = [stale && `${stale} 个专栏久未更新`, empty && `${empty} 个专栏没有内容`]
    .filter(Boolean)
    .join('，')
  const fails = stale >= tooMany || empty >= tooMany
  return {
    fails,
    sentence: fails
      ? `${counts}：任何一项达到 ${tooMany} 个，网站检查就判为不合格。`
      : `${counts}；任何一项达到 ${tooMany} 个，网站检查会判为不合格。`,
  }
}
