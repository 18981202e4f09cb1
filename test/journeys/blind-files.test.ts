import { existsSync, readdirSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Campaign, Entry } from '@cms/payload-types'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { must } from '../support/decided'
import { makeCampaign, makeEntry, pdf, png } from '../support/make'
import { textOf } from '../support/rich-text'
import { openWorld, type World } from '../support/world'
import { told } from './bad-input'
import { deskOf, give, judging, makeCopies, uploaded } from './blinded'

let world: World
let campaign: Campaign

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.end())
beforeEach(async () => {
  campaign = await makeCampaign(world.payload, 'screening')
})

const made = (change: Partial<Entry>) =>
  makeEntry(world.payload, campaign, world.town.schools.lotus, { status: 'accepted', ...change })

const blindFolder = () => path.join(world.folder, 'uploads/blind')
const filesOnDisk = () => (existsSync(blindFolder()) ? readdirSync(blindFolder()) : [])

async function onDisk(id: string): Promise<string> {
  const { filename } = await world.payload.findByID({ collection: 'entry-files', id })
  return path.join(world.folder, 'uploads/entries', filename ?? '')
}

const screen = (entries: Entry[], outcome: string, reason?: string) =>
  world.call('secretary', 'POST', '/api/actions/screen-entries', {
    entries: entries.map(({ id }) => id),
    outcome,
    reason,
  })

/** A picture as a PDF of one page, such as a scan with a seal. */
async function scan(): Promise<Uint8Array> {
  const { PDFDocument } = await import('pdf-lib')
  const document = await PDFDocument.create()
  const photo = await document.embedPng(await png())
  document.addPage([200, 200]).drawImage(photo)
  return document.save()
}

test('a scan waits until somebody has looked at it and given it to the judges', async () => {
  const entry = await made({
    attachments: [await uploaded(world, await scan(), '盖章.pdf', 'application/pdf')],
  })
  await makeCopies(world, campaign)
  const { open } = await judging(world, entry)
  const [file] = (await deskOf(world, entry)).files
  expect([file?.problem, file?.withheld]).toEqual([
    '读不出文字（可能是扫描件），请打开查看有没有身份信息。',
    false,
  ])
  expect((await open()).status).toBe(409)
  expect((await give(world, entry, '附件1', true)).body.status).toBe('ready')
  expect((await open()).body.work.attachments).toHaveLength(1)
})

test('a file that cannot be cleaned stops no other work, and can be withheld but not given', async () => {
  const broken = await uploaded(world, await pdf(), '坏的.pdf', 'application/pdf')
  const gone = await uploaded(world, await png(), '没了.png', 'image/png')
  const [first, second] = [await made({ attachments: [broken], images: [gone] }), await made({})]
  await writeFile(await onDisk(broken), '%PDF-1.7 nothing')
  await rm(await onDisk(gone))
  await makeCopies(world, campaign)
  const { files, status } = await deskOf(world, first)
  expect([status, files.map(({ name, problem, src }) => [name, problem, src])]).toEqual([
    'open',
    [
      ['图片1', '学校上传的这个文件已经不在，请退回学校重新上传。', null],
      ['附件1', '这份 PDF 已损坏，打不开；请用原软件重新导出 PDF 后上传。', null],
    ],
  ])
  expect(told(await give(world, first, '附件1', true))).toEqual([
    409,
    '附件1没有清理成功，不能给评委；请退回学校重新上传。',
    'files',
  ])
  expect((await give(world, first, '附件1', false)).body.status).toBe('open')
  expect((await give(world, first, '图片1', false)).body.status).toBe('ready')
  expect((await deskOf(world, second)).status).toBe('ready')
})

test('a return takes the copy from the judges and its files from the disk; what comes back is read anew', async () => {
  const image = await uploaded(world, await png(), '图.png', 'image/png')
  const entry = await made({ images: [image], body: textOf('旧的正文') })
  const before = filesOnDisk()
  await makeCopies(world, campaign)
  const { open } = await judging(world, entry)
  expect((await open()).status).toBe(200)
  const [file] = filesOnDisk().filter((name) => !before.includes(name))
  expect(file).toMatch(/^[\da-f-]{36}\.png$/)
  expect((await screen([entry], 'return', '请把图片换成清楚的')).status).toBe(200)
  expect((await open()).status).toBe(404)
  await vi.waitFor(() => expect(filesOnDisk()).toEqual(before))
  const where = { entry: { equals: entry.id } }
  expect((await world.payload.count({ collection: 'blind-copies', where })).totalDocs).toBe(0)

  const corrected = { body: textOf('新的正文'), status: 'submitted' as const }
  await world.payload.update({ collection: 'entries', id: entry.id, data: corrected })
  expect((await screen([entry], 'accept')).status).toBe(200)
  await makeCopies(world, campaign)
  const { body } = await (await judging(world, entry)).open()
  expect([body.work.workCode, JSON.stringify(body.work.body).includes('新的正文')]).toEqual(['C-001', true])
})

test('a bulk return of which one is refused leaves the others as they are, to the files on the disk', async () => {
  const entry = await made({ images: [await uploaded(world, await png(), '图.png', 'image/png')] })
  await makeCopies(world, campaign)
  const { open } = await judging(world, entry)
  const withdrawn = await made({ status: 'withdrawn' })
  expect((await screen([entry, withdrawn], 'return', '请修改')).status).toBe(409)
  const { work } = (await open()).body
  expect((await world.call('judge', 'GET', work.images[0].src)).status).toBe(200)
})

test('a work that was returned while copies are made gets none', async () => {
  const entry = await made({})
  await must(world, 'secretary', 'make-blind-copies', { campaign: campaign.id })
  expect((await screen([entry], 'return', '请修改')).status).toBe(200)
  const { tasksEnded } = await import('@cms/actions/background')
  await tasksEnded()
  expect(
    (await world.payload.count({ collection: 'blind-copies', where: { entry: { equals: entry.id } } }))
      .totalDocs,
  ).toBe(0)
  const opened = await world.call('secretary', 'GET', '/api/actions/open-blind-copy', { entry: entry.id })
  expect(told(opened)).toEqual([404, '这件作品还没有盲评副本，请先制作。', undefined])
})
