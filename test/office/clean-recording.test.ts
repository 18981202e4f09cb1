import { cleanRecording } from '@cms/office/clean-recording'
import { expect, test } from 'vitest'
import { mp3, mp4, vtt, wav } from '../support/recordings'

const cleaned = (bytes: Buffer, mime: string) => Buffer.from(cleanRecording(bytes, mime, '作品'))

test.each([
  ['an MP3', 'audio/mpeg', mp3(), ['贵港东湖', 'TAG', 'ID3']],
  ['a WAV', 'audio/wav', wav(), ['贵港东湖', 'LIST']],
  ['an MP4', 'video/mp4', mp4(), ['+23.0939+109.6115/', 'Telefon', 'udta', 'meta']],
  ['captions', 'text/vtt', vtt(), ['韦某', '采访提纲']],
])(
  '%s says nothing any more of who, where and with what, and cleaning again changes nothing',
  (_, mime, bytes, telling) => {
    const once = cleaned(bytes, mime)
    expect(telling.filter((word) => bytes.includes(word))).toEqual(telling)
    expect(telling.filter((word) => once.includes(word))).toEqual([])
    expect(cleaned(once, mime)).toEqual(once)
  },
)

test('the sound of an MP3 is left, frame for frame', () => {
  const all = mp3()
  expect(cleaned(all, 'audio/mpeg')).toEqual(all.subarray(all.indexOf('fffb10c4', 'hex'), -128))
})

test('the samples of a WAV are left, and its length is right', () => {
  const clean = cleaned(wav(1600), 'audio/wav')
  expect([clean.length, clean.readUInt32LE(4), clean.subarray(-1600)]).toEqual([
    1644,
    1636,
    Buffer.alloc(1600, 128),
  ])
})

test('what an MP4 shows stays where it was, and the times are gone', () => {
  const [before, clean] = [mp4(), cleaned(mp4(), 'video/mp4')]
  expect([clean.length, clean.indexOf('the moving pictures')]).toEqual([
    before.length,
    before.indexOf('the moving pictures'),
  ])
  expect([before.includes('e20a1b2c', 0, 'hex'), clean.includes('e20a1b2c', 0, 'hex')]).toEqual([true, false])
})

test('captions keep their lines', () => {
  expect(cleaned(vtt(), 'text/vtt').toString()).toBe(
    'WEBVTT\n\n00:00.000 --> 00:02.000\n荷花开了。\n\n00:02.000 --> 00:04.000\n水很清。\n',
  )
})

test.each([
  ['an MP3 of tags alone', 'audio/mpeg', Buffer.from('ID3\x04\0\0\0\0\0\0')],
  ['a WAV without samples', 'audio/wav', Buffer.from('RIFF\x04\0\0\0WAVE')],
  ['an MP4 whose lengths do not add up', 'video/mp4', mp4().subarray(0, -5)],
  ['an MP4 that records the places', 'video/mp4', mp4({ handler: 'meta' })],
])('%s is refused', (_, mime, bytes) => {
  expect(() => cleanRecording(bytes, mime, '作品')).toThrow('清除不掉')
})
