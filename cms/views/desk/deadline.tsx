'use client'

import { beijingTime } from '../../domain/beijing-time'
import { serverNow } from './server-clock'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** How long until an instant, in the largest unit that says enough: 还剩 3 天, 还剩 5 小时, 已到期. */
export function timeLeft(until: string, now: Date): string {
  const left = Date.parse(until) - now.getTime()
  if (left <= 0) return '已到期'
  if (left < hour) return `还剩 ${Math.max(1, Math.floor(left / minute))} 分钟`
  if (left < 2 * day) return `还剩 ${Math.floor(left / hour)} 小时`
  return `还剩 ${Math.floor(left / day)} 天`
}

/** An instant as clocks in China show it, with the time left until then; the last two days stand out. */
export function Deadline({ at, label }: { at: string; label: string }) {
  const now = serverNow()
  const left = Date.parse(at) - now.getTime()
  return (
    <span className="qf-deadline" data-near={left > 0 && left < 2 * day}>
      {label} <time dateTime={at}>{beijingTime(Date.parse(at))}</time>
      <b>{timeLeft(at, now)}</b>
    </span>
  )
}
