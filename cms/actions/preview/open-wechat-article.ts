import { action } from '../action'
import { previewInput } from './drafts-for'
import { wechatArticle } from './wechat-article'

/** An article with its typography on every element, for pasting into the editor of official accounts. */
export const openWechatArticle = action({
  name: 'open-wechat-article',
  method: 'get',
  input: previewInput,
  run: wechatArticle,
})
