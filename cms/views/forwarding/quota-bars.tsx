'use client'

import type { Forwarding } from '../../actions/forwarding/open-forwarding'
import { ProgressBar } from '../desk/progress-bar'

/** How much of each bound is used, how many more fit, and how many still have to come. */
export function QuotaBars({ quotas, short }: Pick<Forwarding, 'quotas' | 'short'>) {
  if (quotas.length === 0) return <p className="qf-lead">本次征集没有限定本县区的名额。</p>
  return (
    <ul className="qf-quotas" aria-label="名额">
      {quotas.map(({ label, left, max, min, used }) => {
        const missing = short.find((one) => one.label === label)?.missing ?? 0
        return (
          <li key={label} data-full={left === 0}>
            <span>
              {label} 已推荐 <b>{used}</b>/{max} 件，{left > 0 ? `还可推荐 ${left} 件` : '名额已用完'}
              <ProgressBar parts={[{ count: Math.min(used, max), tone: 'done' }]} of={max} />
            </span>
            {missing > 0 && (
              <span className="qf-quotas__short">
                至少 {min} 件，还差 {missing} 件
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
