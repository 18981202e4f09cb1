import { Refusal } from '../../domain/refusal'
import { type WechatText, wechatText } from '../../office/wechat/wechat-html'
import type { Call } from '../action'
import { askPreview } from './ask-preview'
import { draftsFor, type PreviewAddress } from './drafts-for'

export type WechatArticle = WechatText & { title: string; digest: string; cover: string | null }

/**
 * An article for an official account, made from its preview.
 * @throws Refusal as `draftsFor` and `askPreview` do; `invalid` for what is no article.
 */
export async function wechatArticle(call: Call, address: PreviewAddress): Promise<WechatArticle> {
  const { article } = await askPreview(await draftsFor(call, address))
  if (!article) throw new Refusal('invalid', '只有文章能复制到公众号；读本请逐章复制，学校请复制它的文章。')
  const { cover, digest, html, title } = article
  const file = cover && decodeURIComponent(cover.split('/').at(-1) ?? '')
  return { ...wechatText(html), title, digest, cover: file }
}
