'use client'

import type { EntryDesk } from '../../actions/entries/open-entry-desk'
import { Deadline } from '../desk/deadline'

/** Until when, and how many more for the school, its authors and its district, before anyone hits a bound. */
export function EntryBounds({ desk }: { desk: EntryDesk }) {
  const { deadline, extension, graceMinutes, quotas } = desk
  return (
    <ul className="qf-bounds" aria-label="截止时间与名额">
      <li>
        <Deadline at={deadline} label={extension ? '延期至' : '截止'} />
        {!extension && graceMinutes > 0 && <span>（另有 {graceMinutes} 分钟宽限，期间提交会标明）</span>}
      </li>
      {quotas.map(({ label, left, max, used }) => (
        <li key={label} data-full={left === 0}>
          {label} {used}/{max}，{left > 0 ? `还可报 ${left} 件` : '名额已用完'}
        </li>
      ))}
    </ul>
  )
}
