'use client'

import type { ScreenedRow } from './outcomes'

type Item = ScreenedRow['checklist'][number]

/** What is not in order stands open; what is can be unfolded. */
export function Checklist({ items }: { items: Item[] }) {
  const wrong = items.filter(({ ok }) => !ok)
  const right = items.filter(({ ok }) => ok)
  return (
    <div className="qf-checks">
      {wrong.length > 0 && <Items items={wrong} />}
      <details className="qf-more">
        <summary>
          <Mark ok />
          {wrong.length > 0 ? `其余 ${right.length} 项符合要求` : `${right.length} 项都符合要求`}
        </summary>
        <Items items={right} />
      </details>
    </div>
  )
}

function Items({ items }: { items: Item[] }) {
  return (
    <ul>
      {items.map(({ key, ok, said }) => (
        <li key={key} data-ok={ok}>
          <Mark ok={ok} />
          {said}
        </li>
      ))}
    </ul>
  )
}

function Mark({ ok }: { ok: boolean }) {
  return (
    <span className="qf-checks__mark" data-ok={ok} role="img" aria-label={ok ? '符合' : '注意'}>
      {ok ? '✓' : '!'}
    </span>
  )
}
