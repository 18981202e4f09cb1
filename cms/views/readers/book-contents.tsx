'use client'

import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import type { Contents } from '../../actions/readers/open-contents'
import type { User } from '../../payload-types'
import { useOpened } from '../desk/use-opened'
import { ContentsList } from './contents-list'
import './readers.css'

/** 目录, on the form of a volume: its chapters in order, to be dragged or moved. */
export function BookContents() {
  const { id, lastUpdateTime } = useDocumentInfo()
  return id ? <Opened key={id} id={String(id)} saved={lastUpdateTime} /> : null
}

/** `saved` is when the form was saved last: it may have changed what is planned. */
function Opened({ id, saved }: { id: string; saved: number }) {
  const { user } = useAuth<User>()
  const address = `/api/actions/open-contents?book=${encodeURIComponent(id)}`
  const { data, failure, reload } = useOpened<Contents>(address, saved)
  return (
    <section className="qf-contents" aria-labelledby="book-contents">
      <h2 id="book-contents">目录</h2>
      {failure && <p role="alert">{failure.message}</p>}
      {!data && !failure && <p role="status">正在打开…</p>}
      {data?.places.length === 0 && <p>还没有章节。在“读本章节”里新建，选这册读本。</p>}
      {data && data.places.length > 0 && (
        <ContentsList book={id} contents={data} movable={user?.role === 'editor'} reload={reload} />
      )}
    </section>
  )
}
