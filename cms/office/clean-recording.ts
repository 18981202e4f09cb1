import { Refusal } from '../domain/refusal'
import { cleanCaptions } from './clean-captions'
import { cleanMp3 } from './clean-mp3'
import { cleanMp4 } from './clean-mp4'
import { cleanWav } from './clean-wav'

/** How each kind is cleaned; null or nothing left where that cannot be done. */
const cleaners: Record<string, (bytes: Uint8Array, name: string) => Buffer | null> = {
  'audio/mpeg': cleanMp3,
  'audio/wav': cleanWav,
  'audio/x-m4a': cleanMp4,
  'video/mp4': cleanMp4,
  'text/vtt': cleanCaptions,
}

/**
 * A recording or its captions without what they say beside themselves: title, place, time, device, cover, notes. Any other
 * kind comes back as it is. Throws Refusal `invalid`, naming the file, when it cannot be cleaned.
 */
export function cleanRecording(bytes: Uint8Array, mime: string, name: string): Uint8Array {
  const clean = cleaners[mime]
  if (!clean) return bytes
  const cleaned = clean(bytes, name)
  if (cleaned && cleaned.length > 0) return cleaned
  throw new Refusal(
    'invalid',
    `“${name}”里的拍摄地点、设备等信息清除不掉，请用剪辑软件重新导出后再上传。`,
    'file',
  )
}
