'use client'

import { Button, toast, useFormModified } from '@payloadcms/ui'
import type { WechatArticle } from '../../actions/preview/wechat-article'
import { Opening } from '../desk/opening'
import { useOpened } from '../desk/use-opened'
import { copyHtml } from './copy-html'
import { CopyLine } from './copy-line'
import { PictureMarks } from './picture-marks'

type Props = { collection: string; id: string }

/** The steps from the saved article to an official account, and how it will look on a phone. */
export function WechatDesk({ collection, id }: Props) {
  const address = new URLSearchParams({ collection, id })
  const {
    data: article,
    failure,
    reload,
  } = useOpened<WechatArticle>(`/api/actions/open-wechat-article?${address}`)
  const modified = useFormModified()
  if (!article) return <Opening failure={failure} retry={() => void reload()} />

  const copy = async () => {
    if (await copyHtml(article)) toast.success('正文已复制，请到公众号编辑器里粘贴。')
    else toast.error('浏览器没有让复制，请换用 Edge 或 Chrome 再试。')
  }
  return (
    <div className="qf-desk qf-wechat">
      <div className="qf-wechat__steps">
        {!article.reviewed && (
          <p className="qf-wechat__unreviewed" role="alert">
            <b>未审校</b>
            这一稿还没有审校完毕，不能发到公众号。复制的标题、摘要和正文开头都带有“未审校，不得发布”，压缩包的名称也有；审校完毕后请重新复制。
          </p>
        )}
        {modified && <p className="qf-wrong">表单里有没保存的改动；这里是上次保存的内容，请先保存草稿。</p>}
        <section>
          <h2>一、标题和摘要</h2>
          <CopyLine label="标题" words={article.title} most={64} />
          <CopyLine label="摘要" words={article.digest} most={120} />
        </section>
        <section>
          <h2>二、正文</h2>
          <p className="qf-hint">
            在公众号后台新建图文消息，点正文处，粘贴。字体、颜色、标题样式和注音都在。
          </p>
          <Button id="copy-wechat-body" margin={false} onClick={() => void copy()}>
            复制正文
          </Button>
        </section>
        <section>
          <h2>三、图片</h2>
          <PictureMarks article={article} address={`/api/actions/open-wechat-pictures?${address}`} />
        </section>
      </div>
      <figure className="qf-wechat__phone">
        <figcaption className="qf-hint">手机上的样子</figcaption>
        <iframe title="手机上的样子" sandbox="" srcDoc={phonePage(article)} />
      </figure>
    </div>
  )
}

const phonePage = ({ html }: WechatArticle) =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><body style="margin:16px;background:#fff;font-family:system-ui,'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif">${html}</body></html>`
