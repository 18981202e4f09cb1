'use client'

import type { Segment } from '../../domain/screening/marked-finds'
import { Segments } from './segments'
import type { CopyFile } from './use-blind-copy'

/** A picture of the text as judges will see it; a withheld one is pale. */
export function PictureFigure({ file, caption }: { file: CopyFile | undefined; caption: Segment[] }) {
  return (
    <figure className="qf-picture" data-withheld={file?.withheld ?? true}>
      {file?.src ? (
        <a href={file.src} target="_blank" rel="noopener" aria-label={`看大图：${file.name}`}>
          {/* biome-ignore lint/performance/noImgElement: served to this person alone, not for an image cache */}
          <img src={file.src} alt={file.name} loading="lazy" />
        </a>
      ) : (
        <p className="qf-empty">（{file?.name ?? '图片'}没有清理成功）</p>
      )}
      <figcaption>
        {file?.withheld && <b>不给评委　</b>}
        <Segments of={caption} />
      </figcaption>
    </figure>
  )
}
