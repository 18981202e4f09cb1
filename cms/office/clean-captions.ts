import { personalDataIn } from '../domain/personal-data'
import { Refusal } from '../domain/refusal'

/**
 * Returns WebVTT captions without notes and whatever stands beside the first word, in UTF-8 with plain line ends. Throws
 * Refusal `invalid` when no caption has its time, the text is not UTF-8, or it shows somebody's number.
 */
export function cleanCaptions(bytes: Uint8Array, name: string): Buffer {
  const [, ...blocks] = textOf(bytes, name)
    .replace(/\r\n?/g, '\n')
    .split(/\n{2,}/)
  const cues = blocks.map((block) => block.trim()).filter((block) => block && !/^NOTE(\s|$)/.test(block))
  if (!cues.some((cue) => cue.includes('-->'))) {
    throw new Refusal('invalid', `“${name}”里没有一条带时间的字幕，请用字幕软件重新导出 VTT 文件。`, 'file')
  }
  const [found] = personalDataIn(cues.join('\n'))
  if (found) {
    throw new Refusal(
      'invalid',
      `“${name}”里有${found.what}“${found.shown}”，不能公开，请删去后再上传。`,
      'file',
    )
  }
  return Buffer.from(`WEBVTT\n\n${cues.join('\n\n')}\n`)
}

function textOf(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Refusal('invalid', `“${name}”不是 UTF-8 编码，请在字幕软件里另存为 UTF-8。`, 'file')
  }
}
