import { unreviewedMark } from '../../domain/editorial/unreviewed-mark'
import type { WechatText } from './wechat-html'

const style =
  'margin:0 0 24px;padding:12px 16px;border:3px solid #b3261e;background-color:#fdeceb;color:#b3261e;font-size:20px;line-height:1.5;font-weight:bold;text-align:center'

/** The same text with its title and digest, each headed by words that nobody overlooks, wherever it is pasted. */
export const markUnreviewed = <Text extends WechatText & { title: string; digest: string }>(
  text: Text,
): Text => ({
  ...text,
  title: unreviewedMark + text.title,
  digest: unreviewedMark + text.digest,
  html: `<p style="${style}">${unreviewedMark}</p>${text.html}`,
  plain: `${unreviewedMark}\n${text.plain}`,
})
