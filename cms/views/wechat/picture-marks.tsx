import type { WechatArticle } from '../../actions/preview/wechat-article'

type Props = { article: WechatArticle; address: string }

/** Where each picture goes, and all of them to download. */
export function PictureMarks({ address, article: { cover, pictures } }: Props) {
  if (!cover && pictures.length === 0) return <p className="qf-hint">这篇文章没有图片。</p>
  const held = [pictures.length > 0 && ` ${pictures.length} 张图片`, cover && '封面']
    .filter(Boolean)
    .join('和')
  return (
    <>
      <p className="qf-hint">
        公众号要自己上传图片。下载后，把每张图放到正文里同号的【图】处，再删去【图】字样。
        {cover && '封面已按 900×383 裁好。'}
      </p>
      <a
        className="btn btn--style-secondary btn--size-medium btn--no-margin qf-wechat__download"
        href={address}
        download
      >
        {`下载${held}（压缩包）`}
      </a>
      {pictures.length > 0 && (
        <ol className="qf-wechat__marks">
          {pictures.map(({ caption, number }) => (
            <li key={number}>
              <b>{`图${number}`}</b> {caption}
            </li>
          ))}
        </ol>
      )}
    </>
  )
}
