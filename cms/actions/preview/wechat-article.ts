import { Refusal } from '../../domain/refusal'
import { markUnreviewed } from '../../office/wechat/mark-unreviewed'
import { type WechatText, wechatText } from '../../office/wechat/wechat-html'
import type { Call } from '../action'
import { askPreview } from './ask-preview'
import { draftsFor, type PreviewAddress } from './drafts-for'
import { isReviewed } from './is-reviewed'

export type WechatArticle = WechatText & {
  title: string
  digest: string
  cover: string | null
  /** It is what the public reads, or what the reviews have cleared; what is not says so in title, digest and first line. */
  reviewed: boolean
}

/**
 * An article for an official account, made from its preview.
 * @throws Refusal as `draftsFor` and `askPreview` do; `invalid` for what is no article.
 */
export async function wechatArticle(call: Call, address: PreviewAddress): Promise<WechatArticle> {
  const drafts = await draftsFor(call, address)
  const { article } = await askPreview(drafts)
  if (!article) throw new Refusal('invalid', '只有文章能复制到公众号；读本请逐章复制，学校请复制它的文章。')
  const { cover, digest, html, title } = article
  const file = cover && decodeURIComponent(cover.split('/').at(-1) ?? '')
  const reviewed = await isReviewed(call, drafts[0])
  const text = { ...wechatText(html), title, digest, cover: file, reviewed }
  return reviewed ? text : markUnreviewed(text)
}
