import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Campaign, Entry } from '@cms/payload-types'
import { PDFDocument } from 'pdf-lib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { textOfPages } from '../office/read-pdf'
import { download } from '../support/download'
import { makeCampaign, makeEntry, pdf, png } from '../support/make'
import type { PersonName } from '../support/people'
import { textOf } from '../support/rich-text'
import { openWorld, type World } from '../support/world'
import { told } from './bad-input'

let world: World
let campaign: Campaign

beforeAll(async () => {
  world = await openWorld()
  campaign = await makeCampaign(world.payload, 'submission', { quotas: { perSchool: 100 } })
})
afterAll(() => world?.end())

async function fileOf(data: Buffer, name: string, mimetype: string): Promise<string> {
  const file = { data, mimetype, name, size: data.length }
  const { id } = await world.payload.create({
    collection: 'entry-files',
    data: { school: world.town.schools.lotus },
    file,
    depth: 0,
  })
  return id
}

async function handedIn(change: Partial<Entry> = {}): Promise<Entry> {
  const entry = await makeEntry(world.payload, campaign, world.town.schools.lotus, change)
  const { status } = await world.call('owner', 'POST', '/api/actions/submit-entry', { entry: entry.id })
  expect(status).toBe(200)
  return entry
}

const receiptsFor = async (person: PersonName, entry: string) =>
  (await world.call(person, 'GET', '/api/actions/open-receipts', { entry })).body.receipts

const fileFor = (person: PersonName, receipt: string, format: string) =>
  download(world, person, `/api/actions/open-receipt-file?receipt=${receipt}&format=${format}`)

function seal(person: PersonName, receipt: string, data: Buffer, name = '盖章.pdf') {
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array(data)]), name)
  form.append('_payload', JSON.stringify({ receipt }))
  return world.call(person, 'POST', '/api/actions/seal-receipt', form)
}

const giveBack = (entry: Entry) =>
  world.payload.update({ collection: 'entries', id: entry.id, data: { status: 'returned' }, depth: 0 })

test('what is handed in gets a receipt whose digest anyone can compute from the text it is of', async () => {
  const images = [await fileOf(await png(), '荷塘.png', 'image/png')]
  const entry = await handedIn({ images })
  const [receipt, ...more] = await receiptsFor('owner', entry.id)
  expect(more).toEqual([])
  expect([receipt.number, receipt.byName, receipt.agrees, receipt.latest, receipt.scan]).toEqual([
    expect.stringMatching(/^2026-[0-9A-F]{8}$/),
    world.town.people.owner.name,
    true,
    true,
    null,
  ])
  const { bytes } = await fileFor('owner', receipt.id, 'json')
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(receipt.digest)
  expect(JSON.parse(new TextDecoder().decode(bytes)).files).toEqual([
    expect.objectContaining({ digest: expect.stringMatching(/^[0-9a-f]{64}$/) }),
  ])
})

test('a text or a file that was changed behind the program no longer agrees with its receipt', async () => {
  const image = await fileOf(await png(), '账本.png', 'image/png')
  const entry = await handedIn({ images: [image] })
  const agrees = async () => (await receiptsFor('secretary', entry.id))[0].agrees
  expect(await agrees()).toBe(true)
  const { filename } = await world.payload.findByID({ collection: 'entry-files', id: image, depth: 0 })
  const place = path.join(world.folder, 'uploads/entries', filename ?? '')
  const before = await readFile(place)
  await writeFile(place, Buffer.concat([before, Buffer.from('x')]))
  expect(await agrees()).toBe(false)
  await writeFile(place, before)
  expect(await agrees()).toBe(true)
  await world.payload.update({ collection: 'entries', id: entry.id, data: { title: '换了题目' }, depth: 0 })
  expect(await agrees()).toBe(false)
})

test('handed in again after a return, an entry has a new receipt and keeps the old one', async () => {
  const entry = await handedIn()
  const [first] = await receiptsFor('owner', entry.id)
  await giveBack(entry)
  await world.call('owner', 'PATCH', `/api/entries/${entry.id}`, { body: textOf('按意见改过的正文。') })
  await world.call('owner', 'POST', '/api/actions/submit-entry', { entry: entry.id })
  const receipts = await receiptsFor('owner', entry.id)
  expect(receipts.map(({ agrees, number }: { agrees: boolean; number: string }) => [number, agrees])).toEqual(
    [
      [`${first.number}-2`, true],
      [first.number, false],
    ],
  )
  const old = { receipt: first.id, format: 'json' }
  expect(told(await world.call('owner', 'GET', '/api/actions/open-receipt-file', old))).toEqual([
    409,
    '作品在这份回执之后改过，当时的内容已不在系统里；请下载最近一份回执的存证文本。',
    undefined,
  ])
})

test('a receipt is printed with its number, the school, the digest and room for the seal', async () => {
  const entry = await handedIn({ title: '食堂账本天天晒' })
  const [receipt] = await receiptsFor('owner', entry.id)
  const { bytes } = await fileFor('owner', receipt.id, 'pdf')
  const text = (await textOfPages(bytes)).join('')
  for (const said of [
    '报送回执',
    receipt.number,
    '映荷小学',
    '食堂账本天天晒',
    receipt.digest,
    '报送单位（盖章）',
  ])
    expect(text).toContain(said)
})

test('the sealed scan is put beside the locked entry, for the district and the secretary to see', async () => {
  const entry = await handedIn()
  const [receipt] = await receiptsFor('owner', entry.id)
  expect((await seal('owner', receipt.id, await pdf())).status).toBe(200)
  const [seen] = await receiptsFor('district', entry.id)
  expect(seen.scan.name).toBe(`${receipt.number}-盖章.pdf`)
  expect((await world.call('secretary', 'GET', seen.scan.address)).status).toBe(200)
  expect((await world.call('rival', 'GET', seen.scan.address)).status).toBe(403)
  const locked = await world.call('owner', 'PATCH', `/api/entries/${entry.id}`, { title: '改一改' })
  expect([locked.status, (await receiptsFor('owner', entry.id))[0].agrees]).toEqual([409, true])
})

test('the scan may be replaced, and none that was uploaded can be deleted from under a receipt', async () => {
  const entry = await handedIn()
  const [receipt] = await receiptsFor('owner', entry.id)
  await seal('owner', receipt.id, await pdf())
  expect((await seal('owner', receipt.id, await png(), '回执.png')).status).toBe(200)
  const kept = await world.payload.findByID({ collection: 'submission-receipts', id: receipt.id, depth: 0 })
  const removed = await world.call('owner', 'DELETE', `/api/entry-files/${kept.scan}`)
  expect(told(removed)).toEqual([409, '这是已上传的盖章回执，不能删除。', undefined])
})

test('a scan is refused for an earlier receipt, as a Word file, and from another school', async () => {
  const entry = await handedIn()
  const [first] = await receiptsFor('owner', entry.id)
  const wrong = await seal('owner', first.id, Buffer.from('<html>回执</html>'), '回执.pdf')
  expect(told(wrong)).toEqual([400, '盖章回执请扫描成 PDF，或拍照存为 JPG、PNG 再上传。', 'file'])
  expect((await seal('rival', first.id, await pdf())).status).toBe(404)
  await giveBack(entry)
  await world.call('owner', 'POST', '/api/actions/submit-entry', { entry: entry.id })
  const old = await seal('owner', first.id, await pdf())
  expect(told(old)).toEqual([409, '这件作品已重新提交，请打印最近一份回执盖章后上传。', undefined])
})

test('a scan that runs a script is refused like any other document', async () => {
  const entry = await handedIn()
  const [receipt] = await receiptsFor('owner', entry.id)
  const document = await PDFDocument.create()
  document.addPage()
  document.addJavaScript('open', 'app.alert(1)')
  expect(told(await seal('owner', receipt.id, Buffer.from(await document.save())))).toEqual([
    400,
    '这份 PDF 带有脚本或会运行程序的动作，为安全起见不能上传；请用“打印”重新存成 PDF 后上传。',
    'file',
  ])
  expect((await receiptsFor('owner', entry.id))[0].scan).toBe(null)
})
