import type { Campaign } from '@cms/payload-types'
import JSZip from 'jszip'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { textOfPages } from '../office/read-pdf'
import { download } from '../support/download'
import { makeCampaign, png } from '../support/make'
import { textOf } from '../support/rich-text'
import { openWorld, type World } from '../support/world'
import { told } from './bad-input'

let world: World
let campaign: Campaign

beforeAll(async () => {
  world = await openWorld()
  campaign = await makeCampaign(world.payload, 'deliberation', {
    title: '典型案例征集',
    awards: {
      tiers: [
        { key: '1', name: '一等奖', mode: 'count', value: 1 },
        { key: '2', name: '二等奖', mode: 'count', value: 1 },
      ],
      groupBy: 'campaign',
      base: 'screened',
      rounding: 'round',
      onTie: 'raise',
    },
  })
})
afterAll(() => world?.end())

const aCase = async (title: string, slug: string, status: 'draft' | 'published', awardName: string) => {
  const data = await png()
  const file = { data, mimetype: 'image/png', name: `${slug}.png`, size: data.length }
  const media = await world.payload.create({ collection: 'media', data: { alt: '公开栏' }, file, depth: 0 })
  const body = textOf(`${title}的正文。`)
  body.root.children.push({
    type: 'upload',
    version: 3,
    format: '',
    id: `node-${slug}`,
    relationTo: 'media',
    fields: { caption: `${title}的图` },
    value: media.id,
  } as never)
  return world.payload.create({
    collection: 'case-studies',
    data: {
      title,
      slug,
      summary: '摘要',
      body,
      school: world.town.schools.lotus,
      campaign: campaign.id,
      awardName,
      _status: status,
    },
    depth: 0,
  })
}

const address = (format: string) => `/api/actions/open-booklet?campaign=${campaign.id}&format=${format}`

test('without a published case there is no booklet, and it says what to do first', async () => {
  await aCase('还在修改', 'in-the-works', 'draft', '一等奖')
  const answer = await world.call('editor', 'GET', address('docx'))
  expect(told(answer)).toEqual([
    409,
    '这次征集还没有发布到网站的案例，请先把获奖作品转为案例并发布，再生成汇编。',
    undefined,
  ])
  expect((await world.call('editor', 'GET', '/api/actions/open-dashboard')).body.booklets).toEqual([])
})

test('the booklet holds the published cases in the order of their awards, with their pictures, and no draft', async () => {
  await aCase('二等奖案例', 'second', 'published', '二等奖')
  await aCase('一等奖案例', 'first', 'published', '一等奖')
  const { bytes, headers, status } = await download(world, 'secretary', address('docx'))
  expect([status, headers.get('content-disposition')]).toEqual([
    200,
    expect.stringContaining('filename="booklet.docx"'),
  ])
  const zip = await JSZip.loadAsync(bytes)
  const document = (await zip.file('word/document.xml')?.async('text')) ?? ''
  const places = ['一等奖案例的正文', '二等奖案例的正文'].map((said) => document.indexOf(said))
  expect(places).toEqual(places.filter((place) => place > 0).toSorted((a, b) => a - b))
  expect(document).not.toContain('还在修改')
  expect(document.match(/<pic:pic/g)?.length).toBe(2)
  const pages = await textOfPages((await download(world, 'editor', address('pdf'))).bytes)
  expect(pages.length).toBe(4)
  expect(pages.join('')).toContain('一等奖案例的图')
})

test('the dashboard of those who may have it offers the booklet, that of a school does not', async () => {
  const offered = async (person: 'editor' | 'owner') =>
    (await world.call(person, 'GET', '/api/actions/open-dashboard')).body.booklets
  expect([await offered('editor'), await offered('owner')]).toEqual([
    [{ campaign: campaign.id, title: '典型案例征集', cases: 2 }],
    [],
  ])
})
