'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import type { LivePage } from '../../actions/publishing/open-live-page'
import { useOpened } from '../desk/use-opened'
import { usePreviewWords } from './use-preview-words'
import './live-page.css'

/** 打开网页, for a document that has a page on the site; nothing while the public sees none. */
export function LivePageLink() {
  const { collectionSlug, id, lastUpdateTime } = useDocumentInfo()
  usePreviewWords()
  if (!collectionSlug || !id) return null
  return <Found key={id} address={`collection=${collectionSlug}&id=${id}`} saved={lastUpdateTime} />
}

function Found({ address, saved }: { address: string; saved: number }) {
  const { data } = useOpened<LivePage>(`/api/actions/open-live-page?${address}`, saved)
  if (!data?.place) return null
  return (
    <a className="qf-link qf-live-page" href={data.place} target="_blank" rel="noopener">
      打开网页
    </a>
  )
}
