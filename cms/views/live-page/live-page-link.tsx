'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { LivePage } from '../../actions/publishing/open-live-page'
import { useOpened } from '../desk/use-opened'
import { usePreviewWords } from './use-preview-words'
import './live-page.css'

/** 打开网页, for a document that has a page on the site; nothing while the public sees none. */
export function LivePageLink() {
  const { collectionSlug, data, id, lastUpdateTime } = useDocumentInfo()
  usePreviewWords()
  if (!collectionSlug || !id) return null
  const address = `collection=${collectionSlug}&id=${id}`
  const published = data?._status === 'published'
  return <Found key={`${id} ${published}`} address={address} awaited={published} saved={lastUpdateTime} />
}

const pause = 2000
const most = 10

/** A page that is `awaited`, because its document has just been published, is looked for until the site has made it. */
function Found({ address, awaited, saved }: { address: string; awaited: boolean; saved: number }) {
  const { data, reload } = useOpened<LivePage>(`/api/actions/open-live-page?${address}`, saved)
  const [looked, setLooked] = useState(0)
  const missing = awaited && data !== null && !data.place && looked < most
  useEffect(() => {
    if (!missing) return
    const timer = setTimeout(() => void reload().then(() => setLooked(looked + 1)), pause)
    return () => clearTimeout(timer)
  }, [looked, missing, reload])
  if (!data?.place) return null
  return (
    <a className="qf-link qf-live-page" href={data.place} target="_blank" rel="noopener">
      打开网页
    </a>
  )
}
