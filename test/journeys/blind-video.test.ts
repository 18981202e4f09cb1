import type { Campaign, Entry } from '@cms/payload-types'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { makeCampaign, makeEntry } from '../support/make'
import { openWorld, type World } from '../support/world'
import { told } from './bad-input'
import { decide, deskOf, give, judging, makeCopies } from './blinded'

let world: World
let campaign: Campaign

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.end())
beforeEach(async () => {
  campaign = await makeCampaign(world.payload, 'screening')
})

const address = 'https://pan.example.com/s/1a-B2 提取码：x7k2'

/** An accepted work of the lotus school with a video at this address, and its copy. */
async function filmed(video: Entry['video'], change: Partial<Entry> = {}): Promise<Entry> {
  const entry = await makeEntry(world.payload, campaign, world.town.schools.lotus, {
    status: 'accepted',
    authors: [{ name: '韦明远' }],
    video,
    ...change,
  })
  await makeCopies(world, campaign)
  return entry
}

const line = (entry: Entry) =>
  deskOf(world, entry).then(({ finds }) =>
    finds.map(({ canMask, found, needsDecision, where }) => [where, found, needsDecision, canMask]),
  )

test('a video waits until the clerk has looked at it; then judges get its address, length and size', async () => {
  const entry = await filmed({ address, minutes: 4.5, megabytes: 280 })
  const { open } = await judging(world, entry)
  const { files, finds, status } = await deskOf(world, entry)
  expect([status, finds, files.map(({ name, place, src }) => [place, name, src])]).toEqual([
    'open',
    [],
    [['video', '视频', null]],
  ])
  expect(files[0]?.problem).toBe(
    '视频存放在校外，机器查不了；请打开从头看一遍，有没有校名、人名、校徽和口播的单位。',
  )
  expect((await open()).status).toBe(409)
  expect((await give(world, entry, '视频', true)).body.status).toBe('ready')
  expect((await open()).body.work.video).toEqual({
    address: [
      { text: 'https://pan.example.com/s/1a-B2', href: 'https://pan.example.com/s/1a-B2' },
      { text: ' 提取码：x7k2', href: null },
    ],
    minutes: 4.5,
    megabytes: 280,
  })
})

test('a judge is given nothing else of the work than before, and nothing of a video that is withheld', async () => {
  const plain = await filmed(undefined)
  const entry = await filmed({ address, minutes: 4, megabytes: 280 })
  await give(world, entry, '视频', true)
  const { open } = await judging(world, entry)
  const shown = (await open()).body.work
  const besides = await (await judging(world, plain)).open()
  expect([Object.keys(shown).toSorted(), besides.body.work.video]).toEqual([
    ['attachments', 'body', 'category', 'images', 'title', 'video', 'workCode'],
    null,
  ])
  const secrets = ['映荷小学', '韦明远', entry.id]
  expect(secrets.filter((secret) => JSON.stringify(shown).includes(secret))).toEqual([])
  expect((await give(world, entry, '视频', false)).body.status).toBe('ready')
  expect((await open()).body.work.video).toBe(null)
})

test('names in the words around the link are masked, and in the link they are found through its escapes', async () => {
  const link = `https://v.example.com/${encodeURIComponent('映荷小学')}/1.mp4`
  const entry = await filmed({ address: `映荷小学韦明远的片子：${link}`, minutes: 3, megabytes: 90 })
  expect(await line(entry)).toEqual([
    ['“视频”的地址', '映荷小学', true, true],
    ['“视频”的地址', '韦明远', true, true],
    ['“视频”的地址', '映荷小学', true, false],
  ])
  await give(world, entry, '视频', true)
  await decide(world, entry, 'mask', ({ canMask }) => canMask)
  const { open } = await judging(world, entry)
  expect((await open()).status).toBe(409)
  expect(told(await decide(world, entry, 'mask', ({ canMask }) => !canMask))).toEqual([
    400,
    '视频的网址不能遮盖，请退回修改，或不把视频给评委。',
    'finds',
  ])
  await decide(world, entry, 'clear', ({ canMask }) => !canMask)
  expect((await open()).body.work.video.address).toEqual([
    { text: '某校某人的片子：', href: null },
    { text: link, href: link },
  ])
})

test('the format check tells of a name in the address before there is a copy', async () => {
  const screened = async (video: Entry['video']) => {
    const entry = await makeEntry(world.payload, campaign, world.town.schools.lotus, {
      status: 'submitted',
      video,
    })
    const { body } = await world.call('secretary', 'GET', '/api/actions/open-screening', {
      campaign: campaign.id,
    })
    const row = body.entries.find(({ id }: { id: string }) => id === entry.id)
    return row.checklist.find(({ key }: { key: string }) => key === 'identity').said
  }
  expect(await screened({ address: `映荷小学 ${address}` })).toBe(
    '查到 1 处身份信息（学校名称 1 处），请遮盖或退回。',
  )
  expect(await screened({ address })).toBe('没有查到学校、县区、人员名称和联系方式。')
})
