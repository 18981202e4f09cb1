import { readFile } from 'node:fs/promises'
import type { Payload } from 'payload'
import { workFile } from '../contest/make-entry'
import { idFor, type Seeding } from '../context'
import { otherWorks } from '../data/works'
import { tune } from '../media/tune'
import { upsert } from '../upsert'

const { sound, video, withdrawn } = otherWorks

/** Works without a campaign: a sound, a video, and one whose consent was taken back. */
export async function seedOtherWorks({ ids, payload, richText, say }: Seeding): Promise<void> {
  const common = { _status: 'published', authorKind: 'pupil', responsibleEditor: '演示编辑' } as const
  const melody = await mediaOf(payload, 'demo-tune.wav', 'audio/wav', `${sound.title}（录音）`, async () =>
    tune(),
  )
  await upsert(
    payload,
    'works',
    { slug: sound.slug },
    {
      ...common,
      ...sound,
      kind: 'sound',
      school: idFor(ids.schools, sound.school),
      stage: 'kindergarten',
      recording: melody,
      body: richText(sound.body) as never,
      publishedAt: '2026-10-16T04:00:00.000Z',
    },
  )
  const read = (name: string) => () => readFile(workFile(name))
  const name = 'lotus-opens'
  await upsert(
    payload,
    'works',
    { slug: video.slug },
    {
      ...common,
      ...video,
      kind: 'video',
      school: idFor(ids.schools, video.school),
      stage: 'junior',
      cover: await mediaOf(
        payload,
        `demo-${name}.webp`,
        'image/webp',
        '动画画面：水上一朵盛开的荷花，两片荷叶',
        read(`${name}.webp`),
      ),
      recording: await mediaOf(payload, `demo-${name}.mp4`, 'video/mp4', video.title, read(`${name}.mp4`)),
      captions: await mediaOf(
        payload,
        `demo-${name}.vtt`,
        'text/vtt',
        `${video.title}的字幕`,
        read(`${name}.vtt`),
      ),
      body: richText(video.body) as never,
      publishedAt: '2026-10-30T04:00:00.000Z',
    },
  )
  await upsert(
    payload,
    'works',
    { slug: withdrawn.slug },
    {
      ...common,
      ...withdrawn,
      kind: 'writing',
      school: idFor(ids.schools, withdrawn.school),
      stage: 'primary-upper',
      body: richText(withdrawn.body) as never,
      withdrawnAt: '2026-10-12T04:00:00.000Z',
      publishedAt: '2026-09-20T04:00:00.000Z',
    },
  )
  say('一件音频、一件视频，一件已撤回的作品')
}

/** The id of a file of the media collection, uploaded unless it is there. */
async function mediaOf(
  payload: Payload,
  name: string,
  mimetype: string,
  alt: string,
  bytes: () => Promise<Buffer>,
): Promise<string> {
  const where = { filename: { equals: name } }
  const { docs } = await payload.find({ collection: 'media', where, depth: 0, limit: 1 })
  if (docs[0]) return docs[0].id
  const data = await bytes()
  const file = { data, mimetype, name, size: data.length }
  return (await payload.create({ collection: 'media', data: { alt, demo: true }, file, depth: 0 })).id
}
