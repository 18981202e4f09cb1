'use client'

import { Link } from '@payloadcms/ui'
import type { ScreenedRow } from './outcomes'

/** Works that share much with an entry, each with the way to lay them side by side. */
export function SimilarList({ campaign, entry }: { campaign: string; entry: ScreenedRow }) {
  if (entry.similar.length === 0) return null
  return (
    <ul className="qf-similar" aria-label="相似的作品">
      {entry.similar.map(({ from, id, kind, share, title }) => (
        <li key={id}>
          <b className="qf-number">{Math.round(share * 100)}%</b>
          <span>
            《{title}》<span className="qf-hint">{from}</span>
          </span>
          <Link
            className="qf-link"
            href={`/admin/screening/${campaign}/${entry.id}/${kind}/${id}`}
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
