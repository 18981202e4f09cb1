import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeCampaign, png } from '../support/make'
import { bodyOf, paragraph, picture } from '../support/rich-text'
import { openWorld, type World } from '../support/world'
import { sentenceOf } from './in-review'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.end())

async function uploaded(): Promise<string> {
  const data = await png()
  const file = { data, mimetype: 'image/png', name: 'lotus.png', size: data.length }
  const { id } = await world.payload.create({ collection: 'media', data: { alt: '荷花' }, file, depth: 0 })
  return id
}

const showing = (media: string) =>
  bodyOf(paragraph('校门口的荷花开了。'), { ...picture(media, '荷花'), relationTo: 'media' })

const remove = async (media: string) =>
  sentenceOf(await world.call('editor', 'DELETE', `/api/media/${media}`))

test('a picture that stands in a text only is kept until the text lets go of it', async () => {
  const media = await uploaded()
  const { id } = await world.payload.create({
    collection: 'case-studies',
    data: { title: '荷花', slug: 'lotus', summary: '摘要', body: showing(media) } as never,
    draft: true,
    depth: 0,
  })
  expect(await remove(media)).toEqual([
    409,
    '还有 1 处用着这个文件：案例的“正文”，不能删除；请先从那里换掉或去掉。',
  ])
  await world.payload.update({
    collection: 'case-studies',
    id,
    data: { body: bodyOf(paragraph('校门口的荷花谢了。')) },
    draft: true,
    depth: 0,
  })
  expect(await remove(media)).toEqual([200, undefined])
})

test('so is one in the call of a campaign, and one in what the site says of itself; one that stands nowhere goes', async () => {
  const [ofCall, ofSite, free] = [await uploaded(), await uploaded(), await uploaded()]
  await makeCampaign(world.payload, 'submission', { call: showing(ofCall) })
  await world.payload.updateGlobal({ slug: 'site-settings', data: { about: showing(ofSite) }, depth: 0 })
  expect([(await remove(ofCall))[1], (await remove(ofSite))[1]]).toEqual([
    '还有 1 处用着这个文件：征集活动的“征集通知正文”，不能删除；请先从那里换掉或去掉。',
    '还有 1 处用着这个文件：网站设置的“关于本网站”，不能删除；请先从那里换掉或去掉。',
  ])
  expect(await remove(free)).toEqual([200, undefined])
})
