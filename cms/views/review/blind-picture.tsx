'use client'

type BlindPictureProps = { src?: string; width?: number; height?: number; caption: string }

/** A picture without its file name; a click shows it whole in a tab of its own. */
export function BlindPicture({ src, width, height, caption }: BlindPictureProps) {
  if (!src) return <p className="qf-empty">（图片已不存在）</p>
  return (
    <figure className="qf-picture">
      <a href={src} target="_blank" rel="noopener" aria-label={`看大图：${caption || '图'}`}>
        {/* biome-ignore lint/performance/noImgElement: served to this judge alone, not for an image cache */}
        <img src={src} width={width} height={height} alt={caption || '作品图片'} loading="lazy" />
      </a>
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  )
}
