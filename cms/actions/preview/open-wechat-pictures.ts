import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { Refusal } from '../../domain/refusal'
import { wechatPictures } from '../../office/wechat/wechat-pictures'
import { action, type Call } from '../action'
import { fileResponse } from '../file-response'
import { previewInput } from './drafts-for'
import { wechatArticle } from './wechat-article'

/** The pictures of an article (zip), numbered as the marks in its text, and its cover. */
export const openWechatPictures = action({
  name: 'open-wechat-pictures',
  method: 'get',
  input: previewInput,
  run: async (call, address) => {
    const { cover, pictures, reviewed, title } = await wechatArticle(call, address)
    if (!cover && pictures.length === 0) throw new Refusal('not-found', '这篇文章里没有图片，不用下载。')
    const named = await Promise.all(
      pictures.map(async ({ file, number }) => ({ name: `图${number}`, bytes: await fileOf(call, file) })),
    )
    const bytes = await wechatPictures(named, cover ? await fileOf(call, cover) : null)
    return fileResponse(bytes, {
      name: `公众号图片-${title}`,
      plain: reviewed ? 'wechat-pictures' : 'unreviewed-wechat-pictures',
      kind: 'zip',
    })
  },
})

function fileOf({ req }: Call, file: string): Promise<Uint8Array> {
  const folder = req.payload.collections.media.config.upload.staticDir ?? ''
  return readFile(path.join(folder, path.basename(file))).catch(() => {
    throw new Refusal('not-found', `图片文件“${file}”不在了，请在正文里换一张后再下载。`)
  })
}
