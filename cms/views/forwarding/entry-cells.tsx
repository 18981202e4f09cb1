'use client'

import { Link, Pill } from '@payloadcms/ui'
import type { ForwardingRow } from '../../actions/forwarding/open-forwarding'
import { beijingTime } from '../../domain/beijing-time'

/** What a row says of an entry, whichever list it stands in. */
export function EntryCells({ row }: { row: ForwardingRow }) {
  const { authors, category, division, id, late, school, status, statusLabel, submittedAt, title } = row
  return (
    <>
      <td>
        <Link className="qf-work-link" href={`/admin/collections/entries/${id}`} prefetch={false}>
          {title}
        </Link>
        {authors.length > 0 && <span className="qf-hint">{authors.join('、')}</span>}
      </td>
      <td data-label="学校">{school}</td>
      <td data-label="类别">{division ? `${category}，${division}` : category}</td>
      <td data-label="提交时间">
        <span>
          {submittedAt ? beijingTime(Date.parse(submittedAt)) : '—'}
          {late && (
            <Pill pillStyle="warning" size="small">
              宽限期内
            </Pill>
          )}
        </span>
      </td>
      <td data-label="状态">
        <Pill
          pillStyle={status === 'forwarded' || status === 'accepted' ? 'success' : 'light-gray'}
          size="small"
        >
          {status === 'submitted' ? '待推荐' : statusLabel}
        </Pill>
      </td>
    </>
  )
}
