import type { Campaign, Entry } from '@cms/payload-types'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { everythingIn as everythingInDocx, hidden as hiddenInDocx, sampleDocx } from '../office/sample-docx'
import { everythingIn as everythingInPdf, hidden as hiddenInPdf, samplePdf } from '../office/sample-pdf'
import { download } from '../support/download'
import { makeCampaign, makeEntry, makeSheet } from '../support/make'
import { bodyOf, heading, link, paragraph, picture } from '../support/rich-text'
import { openWorld, type World } from '../support/world'
import { told } from './bad-input'
import { deskOf, judging, makeCopies, uploaded, wordType } from './blinded'

let world: World
let campaign: Campaign
let entry: Entry
let sheet: string
let photo: Buffer

/** What of the entry itself tells whose it is. */
const secrets = ['映荷小学', 'yinghe', '韦明远', 'owner 的姓名', '报送稿', '校门口', 'Wei Camera']

beforeAll(async () => {
  world = await openWorld()
  const { payload, town } = world
  campaign = await makeCampaign(payload, 'screening')
  photo = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#8a2' } })
    .withMetadata({ orientation: 6 })
    .withExifMerge({
      IFD0: { Artist: 'Wei Camera' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '23/1 6/1 0/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '109/1 36/1 0/1',
      },
    })
    .jpeg()
    .toBuffer()
  const inText = await uploaded(world, photo, '校门口.jpg', 'image/jpeg')
  const image = await uploaded(world, photo, '校门口-2.jpg', 'image/jpeg')
  const word = await uploaded(world, await sampleDocx(), '映荷小学报送稿.docx', wordType)
  const pdf = await uploaded(
    world,
    await samplePdf({ script: false }),
    '映荷小学报送稿.pdf',
    'application/pdf',
  )
  entry = await makeEntry(payload, campaign, town.schools.lotus, {
    title: '食堂账本天天晒',
    status: 'accepted',
    submittedBy: town.people.owner.id,
    authors: [{ name: '韦明远', post: '校长' }],
    body: bodyOf(
      heading('背景'),
      paragraph('账每天贴在门口。'),
      link('看全文', 'https://yinghe.example.edu.cn/a'),
      picture(inText, '公示栏'),
    ),
    images: [image],
    attachments: [word, pdf],
  })
  await makeCopies(world, campaign)
  sheet = (await makeSheet(payload, entry, town.people.judge.id)).id
})
afterAll(() => world?.end())

const fileOf = (index: number) =>
  download(world, 'judge', `/api/actions/open-sheet-file?sheet=${sheet}&file=${index}`)

test('a judge reads the text and the files under neutral names, and nothing of whose they are', async () => {
  const { body, status } = await world.call('judge', 'GET', '/api/actions/open-sheet', { sheet })
  const { attachments, images, title, workCode } = body.work
  const file = (index: number) => `/api/actions/open-sheet-file?sheet=${sheet}&file=${index}`
  expect([status, workCode, title]).toEqual([200, 'C-001', '食堂账本天天晒'])
  expect(images).toEqual([{ src: file(1), name: '图片1', mimeType: 'image/jpeg', width: 40, height: 60 }])
  expect(attachments).toEqual([
    { src: file(2), name: '附件1', mimeType: wordType },
    { src: file(3), name: '附件2', mimeType: 'application/pdf' },
  ])
  const said = JSON.stringify(body)
  expect(said).toContain('看全文')
  expect(said).toContain('公示栏')
  expect(secrets.filter((secret) => said.includes(secret))).toEqual([])
  const sources = [entry.id, ...(await deskOf(world, entry)).files.map(({ src }) => src ?? '')]
  expect(sources.filter((source) => said.includes(source))).toEqual([])
})

test('the pictures that a judge downloads are upright and without place, camera and maker', async () => {
  for (const index of [0, 1]) {
    const { bytes, headers } = await fileOf(index)
    const { comments, exif, height, iptc, width, xmp } = await sharp(bytes).metadata()
    expect([exif, iptc, xmp, comments, width, height]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      40,
      60,
    ])
    expect(headers.get('content-disposition')).toBe(`inline; filename="file-${index + 1}.jpg"`)
  }
  expect((await sharp(photo).metadata()).exif).toBeInstanceOf(Buffer)
})

test('the Word file that a judge downloads holds its pages, and no author, tracked change, comment or name of a part', async () => {
  const { bytes, headers } = await fileOf(2)
  const inside = await everythingInDocx(bytes)
  expect(inside).toContain('新补的一句')
  expect(Object.keys(hiddenInDocx).filter((place) => inside.includes(hiddenInDocx[place] ?? ''))).toEqual([])
  expect(secrets.filter((secret) => inside.includes(secret))).toEqual([])
  expect(headers.get('content-disposition')).toBe('inline; filename="file-3.docx"')
})

test('the PDF that a judge downloads has no title, author, comment, attachment or photo data', async () => {
  const { bytes } = await fileOf(3)
  const inside = await everythingInPdf(bytes)
  const before = await everythingInPdf(await samplePdf({ script: false }))
  const found = (text: string) =>
    Object.keys(hiddenInPdf).filter((place) => text.includes(hiddenInPdf[place] ?? ''))
  const planted = Object.keys(hiddenInPdf).filter((place) => place !== 'a script')
  expect([found(before), found(inside)]).toEqual([planted, []])
})

test('a judge reaches no file of a source, which the secretary does, and a copied one only through the sheet', async () => {
  const { payload } = world
  await payload.update({ collection: 'entry-files', where: {}, data: { handedIn: true } })
  const [source] = (await payload.find({ collection: 'entry-files', depth: 0 })).docs
  const [copied] = (await payload.find({ collection: 'blind-files', depth: 0 })).docs
  const addresses = [
    `/api/entry-files/file/${encodeURIComponent(source?.filename ?? '')}`,
    `/api/entry-files/${source?.id}`,
    `/api/blind-files/file/${copied?.filename}`,
    `/api/blind-copies?where[entry][equals]=${entry.id}`,
  ]
  for (const address of addresses) {
    const statuses = [
      (await download(world, 'judge', address)).status,
      (await download(world, 'secretary', address)).status,
    ]
    expect([address, statuses]).toEqual([address, [403, 200]])
  }
})

test('a judge is told to wait until the copy is made', async () => {
  const later = await makeEntry(world.payload, campaign, world.town.schools.bamboo, { status: 'accepted' })
  const { open } = await judging(world, later)
  expect(told(await open())).toEqual([409, '匿名副本正在制作，请稍后再来。', undefined])
  await makeCopies(world, campaign)
  expect((await open()).status).toBe(200)
})

test('copies that are all made are not made again', async () => {
  const answer = await world.call('secretary', 'POST', '/api/actions/make-blind-copies', {
    campaign: campaign.id,
  })
  expect(told(answer)).toEqual([409, '通过审查的作品都已有盲评副本，不用再做。', undefined])
})

test('work codes are drawn by lot, stay with their works, and go on where they ended', async () => {
  const { payload, town } = world
  const other = await makeCampaign(payload, 'screening')
  const works: Entry[] = []
  for (let count = 0; count < 12; count += 1)
    works.push(await makeEntry(payload, other, town.schools.lotus, { status: 'accepted' }))
  await makeCopies(world, other)
  const codes = async () => {
    const found = await payload.find({
      collection: 'entries',
      where: { campaign: { equals: other.id } },
      limit: 0,
      sort: 'createdAt',
    })
    return found.docs.map(({ workCode }) => workCode)
  }
  const drawn = await codes()
  const inTurn = Array.from({ length: 12 }, (_, index) => `C-${String(index + 1).padStart(3, '0')}`)
  expect(drawn.toSorted()).toEqual(inTurn)
  expect(drawn).not.toEqual(inTurn)
  await makeEntry(payload, other, town.schools.bamboo, { status: 'accepted' })
  await makeCopies(world, other)
  expect(await codes()).toEqual([...drawn, 'C-013'])
})
