'use client'

import { Link } from '@payloadcms/ui'
import type { ScreenedRow } from './outcomes'

type Similar = ScreenedRow['similar'][number]

/** So many stand open, the likest first; the rest is folded away. */
const shownAtOnce = 1

/** Works that share much with an entry, each with the way to lay them side by side. */
export function SimilarList({ campaign, entry }: { campaign: string; entry: ScreenedRow }) {
  const { id, similar } = entry
  if (similar.length === 0) return null
  const desk = `/admin/screening/${campaign}/${id}`
  const rest = similar.slice(shownAtOnce)
  return (
    <div className="qf-similar">
      <Works works={similar.slice(0, shownAtOnce)} desk={desk} />
      {rest.length > 0 && (
        <details className="qf-more">
          <summary>还有 {rest.length} 件</summary>
          <Works works={rest} desk={desk} />
        </details>
      )}
    </div>
  )
}

function Works({ works, desk }: { works: Similar[]; desk: string }) {
  return (
    <ul aria-label="相似的作品">
      {works.map(({ from, id, kind, share, title }) => (
        <li key={id}>
          <b className="qf-number">{Math.round(share * 100)}%</b>
          <span>
            《{title}》<span className="qf-hint">{from}</span>
          </span>
          <Link
            className="qf-link"
            href={`${desk}/${kind}/${id}`}
            prefetch={false}
            aria-label={`与《${title}》对照`}
          >
            对照
          </Link>
        </li>
      ))}
    </ul>
  )
}
