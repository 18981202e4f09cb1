'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import '../desk/desk.css'
import './media.css'

/** 下载原件, on the form of a file of which the original is kept. */
export function OriginalFile() {
  const { collectionSlug, id, savedDocumentData } = useDocumentInfo()
  if (!id || !collectionSlug || !savedDocumentData?.original) return null
  const address = new URLSearchParams({ collection: collectionSlug, id: String(id) })
  return (
    <section className="qf-original" aria-label="原件">
      <a className="qf-link" href={`/api/actions/open-original?${address}`} download>
        下载原件
      </a>
      <p>原件可能带有拍摄的地点、时间和设备，从不公开；网站和评委看到的文件已清除这些信息。</p>
    </section>
  )
}
