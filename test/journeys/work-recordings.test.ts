import type { Media } from '@cms/payload-types'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { png } from '../support/make'
import { putUp } from '../support/put-up'
import { mp3, mp4, vtt, wav } from '../support/recordings'
import { textOf } from '../support/rich-text'
import { openWorld, type World } from '../support/world'
import { told } from './bad-input'

let world: World
const files: Record<'picture' | 'sound' | 'video' | 'captions', string> = {
  picture: '',
  sound: '',
  video: '',
  captions: '',
}

const upload = (data: Buffer, name: string, type: string) => {
  const sent = new FormData()
  sent.append('file', new Blob([new Uint8Array(data)], { type }), name)
  sent.append('_payload', JSON.stringify({ alt: name, keepBoth: true }))
  return world.call('editor', 'POST', '/api/media', sent)
}

const idOf = async (data: Buffer, name: string, type: string) => {
  const { body, status } = await upload(data, name, type)
  expect([name, status]).toEqual([name, 201])
  return (body.doc as Media).id
}

beforeAll(async () => {
  world = await openWorld()
  files.picture = await idOf(await png(), '荷塘.png', 'image/png')
  files.sound = await idOf(wav(), '讲述.wav', 'audio/wav')
  files.video = await idOf(mp4(), '小剧.mp4', 'video/mp4')
  files.captions = await idOf(vtt(), '小剧.vtt', 'text/vtt')
})
afterAll(() => world?.end())

test.each([
  ['an MP3', '歌.mp3', 'audio/mpeg', mp3],
  ['an M4A', '歌.m4a', 'audio/x-m4a', () => mp4({ brand: 'M4A ' })],
  ['a WAV', '歌.wav', 'audio/wav', wav],
  ['an MP4', '剧.mp4', 'video/mp4', mp4],
  ['captions', '剧.vtt', 'text/vtt', vtt],
])('%s is taken, told from its content, and no pictures are made of it', async (_, name, kind, make) => {
  const { body, status } = await upload(make(), name, 'application/octet-stream')
  const { mimeType, sizes } = body.doc as Media
  const made = Object.values(sizes ?? {}).filter((size) => size?.filename)
  expect([status, mimeType, made]).toEqual([201, kind, []])
})

test.each<[string, Buffer, string, string]>([
  [
    'a sound over its ceiling',
    wav(10 * 1024 * 1024),
    '课间.wav',
    '“课间.wav”太大，音频不能超过 10 MB，请压缩后再上传。',
  ],
  [
    'text that is no captions',
    Buffer.from('第一句 字幕'),
    '剧.vtt',
    '不能上传“剧.vtt”，请改用 JPG、PNG、WebP、PDF、Word（docx）、Excel（xlsx）、MP3、M4A、WAV、MP4、VTT 字幕 文件。',
  ],
  [
    'captions without a single time',
    Buffer.from('WEBVTT\n\n第一句'),
    '剧.vtt',
    '“剧.vtt”里没有一条带时间的字幕，请用字幕软件重新导出 VTT 文件。',
  ],
  [
    'captions with a mobile number',
    Buffer.from('WEBVTT\n\n00:00.000 --> 00:02.000\n请打 13800138000'),
    '剧.vtt',
    '“剧.vtt”里有手机号码“138…00”，不能公开，请删去后再上传。',
  ],
  [
    'a video that records the places too',
    mp4({ handler: 'meta' }),
    '剧.mp4',
    '“剧.mp4”里的拍摄地点、设备等信息清除不掉，请用剪辑软件重新导出后再上传。',
  ],
])('%s is refused', async (_, data, name, sentence) => {
  expect(told(await upload(data, name, 'application/octet-stream'))).toEqual([400, sentence, 'file'])
})

test('a school cannot hand recordings in with an entry', async () => {
  const sent = new FormData()
  sent.append('file', new Blob([new Uint8Array(wav())]), '歌.wav')
  expect((await world.call('owner', 'POST', '/api/entry-files', sent)).status).toBe(400)
})

let number = 0

const publish = (change: object) => {
  number += 1
  return putUp(world, {
    title: `作品 ${number}`,
    slug: `recorded-${number}`,
    summary: '一件作品。',
    body: textOf('说明。'),
    school: world.town.schools.lotus,
    authorKind: 'teacher',
    authorName: '韦老师',
    ...change,
  })
}

/** What each kind needs before it is shown: what is left out, what is said, and where. */
const needs: [string, () => object, string, string, string][] = [
  [
    'a painting without a picture',
    () => ({ kind: 'picture', pictures: [files.picture] }),
    'pictures',
    '书画与图片作品须放上图片再发布。',
    'pictures',
  ],
  [
    'a recital without the recording',
    () => ({ kind: 'sound', recording: files.sound, transcript: '荷叶上的水珠。' }),
    'recording',
    '音频作品须放上音频文件再发布。',
    'recording',
  ],
  [
    'a recital without a transcript',
    () => ({ kind: 'sound', recording: files.sound, transcript: '荷叶上的水珠。' }),
    'transcript',
    '音频作品须有文字稿再发布，听不到的人才读得到。',
    'transcript',
  ],
  [
    'a video without the recording',
    () => ({ kind: 'video', recording: files.video, captions: files.captions }),
    'recording',
    '视频作品须放上视频文件再发布。',
    'recording',
  ],
  [
    'a video without captions',
    () => ({ kind: 'video', recording: files.video, captions: files.captions }),
    'captions',
    '视频作品须有字幕文件（VTT）再发布，听不到的人才看得懂。',
    'captions',
  ],
  [
    'a pupil’s essay without a stage',
    () => ({ kind: 'writing', authorKind: 'pupil', authorName: '韦小荷', stage: 'junior' }),
    'stage',
    '学生作品须选择学段，公开署名要用。',
    'stage',
  ],
]

test.each(needs)('%s is not published, and is with it', async (_, of, left, ...said) => {
  const whole = of()
  expect((await publish({ ...whole, [left]: undefined })).refused).toEqual(said)
  expect((await publish(whole)).work?._status).toBe('published')
})

test('a sound is no video, and a document no picture', async () => {
  const sound = { kind: 'video', recording: files.sound, captions: files.captions }
  const picture = { kind: 'picture', pictures: [files.captions] }
  expect([(await publish(sound)).work, (await publish(picture)).work]).toEqual([null, null])
})

test('a recording that a work plays is not deleted', async () => {
  expect((await world.call('editor', 'DELETE', `/api/media/${files.sound}`)).status).toBe(409)
  expect((await world.payload.findByID({ collection: 'media', id: files.sound })).id).toBe(files.sound)
})
