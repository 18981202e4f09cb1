'use client'

import { Link, useDocumentInfo } from '@payloadcms/ui'
import type { MediaUses as Uses } from '../../actions/media/open-media-uses'
import { useOpened } from '../desk/use-opened'
import './media.css'

/** 用在哪里, on the form of a picture or attachment. */
export function MediaUses() {
  const { id } = useDocumentInfo()
  return id ? <Opened key={id} id={String(id)} /> : null
}

function Opened({ id }: { id: string }) {
  const { data, failure } = useOpened<Uses>(`/api/actions/open-media-uses?id=${encodeURIComponent(id)}`)
  return (
    <section className="qf-uses" aria-labelledby="media-uses">
      <h2 id="media-uses">用在哪里{data && data.uses.length > 0 && `（${data.uses.length} 处）`}</h2>
      {failure && <p role="alert">{failure.message}</p>}
      {!data && !failure && <p role="status">正在查找…</p>}
      {data?.uses.length === 0 && <p>还没有地方用到它。</p>}
      {data && data.uses.length > 0 && (
        <ul>
          {data.uses.map((use) => (
            <li key={`${use.in} ${use.id} ${use.field} ${use.published}`}>
              <Link href={addressOf(use)} prefetch={false}>
                {use.title}
              </Link>
              <span>
                {use.what} · {use.field}
                {use.published ? '' : ' · 只在草稿里'}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

const addressOf = (use: Uses['uses'][number]): string =>
  use.id ? `/admin/collections/${use.in}/${use.id}` : `/admin/globals/${use.in}`
