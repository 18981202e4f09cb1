import type { WechatText } from './wechat-html'

const words = '未审校，不得发布'
const style =
  'margin:0 0 24px;padding:12px 16px;border:3px solid #b3261e;background-color:#fdeceb;color:#b3261e;font-size:20px;line-height:1.5;font-weight:bold;text-align:center'

/** The same text, headed by words that nobody overlooks, wherever it is pasted. */
export const markUnreviewed = (text: WechatText): WechatText => ({
  ...text,
  html: `<p style="${style}">【${words}】</p>${text.html}`,
  plain: `【${words}】\n${text.plain}`,
})
