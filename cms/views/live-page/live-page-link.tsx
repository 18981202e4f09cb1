'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import type { LivePage } from '../../actions/publishing/open-live-page'
import { useOpened } from '../desk/use-opened'
import '../desk/desk.css'

/** 打开网页, over the form of every document that has a page on the site; nothing while the public sees none. */
export function LivePageLink() {
  const { collectionSlug, id, lastUpdateTime } = useDocumentInfo()
  if (!collectionSlug || !id) return null
  return <Link key={id} address={`collection=${collectionSlug}&id=${id}`} saved={lastUpdateTime} />
}

function Link({ address, saved }: { address: string; saved: number }) {
  const { data } = useOpened<LivePage>(`/api/actions/open-live-page?${address}`, saved)
  if (!data?.place) return null
  return (
    <a className="qf-link" href={data.place} target="_blank" rel="noopener">
      打开网页
    </a>
  )
}
