import { actorOf } from '@cms/access/roles'
import { importDocument } from '@cms/actions/word/import-document'
import { importDocx } from '@cms/office/word/import-docx'
import { Document, HeadingLevel, ImageRun, Packer, Paragraph } from 'docx'
import mammoth from 'mammoth'
import { createLocalReq, type Payload } from 'payload'
import sharp from 'sharp'
import type { Line } from './run'

const [characters, photos, runs] = [3000, 8, 5]

/** A case of 3,000 characters with eight photos out of Word, against a reader that gives plain HTML of it. */
export async function benchImportDocument(payload: Payload): Promise<Line[]> {
  const bytes = await caseWithPhotos()
  const bare = await median(async () => void (await mammoth.convertToHtml({ buffer: bytes })))
  const read = await median(async () => void (await importDocx(bytes, 20)))
  const { kept, milliseconds } = await filledIn(payload, bytes)
  const size = `${(bytes.length / 1e6).toFixed(1)} MB`
  return [
    {
      what: `读出一份 ${characters} 字、${photos} 张照片的 Word 稿（标题、编号、图片、未带入清单），用时`,
      baseline: '只用 mammoth 转成 HTML',
      ratio: read / bare,
      detail: `${read.toFixed(0)} 对 ${bare.toFixed(0)} 毫秒，${size}`,
    },
    {
      what: '把它填入作品（图片转存、去除拍摄信息、一个事务），用时',
      baseline: '只用 mammoth 转成 HTML',
      ratio: milliseconds / bare,
      detail: `${milliseconds.toFixed(0)} 对 ${bare.toFixed(0)} 毫秒；${kept}`,
    },
  ]
}

async function caseWithPhotos(): Promise<Buffer> {
  const paragraph = '食堂的账每天贴在门口，家长想看就看，看不懂就问，问了就有人答。'
  const perPart = Math.ceil(characters / 4 / paragraph.length)
  const parts = ['一、背景与问题', '二、做法与机制', '三、成效与佐证', '四、反思与推广']
  const children: Paragraph[] = [new Paragraph({ text: '一本账', heading: HeadingLevel.TITLE })]
  for (const [index, part] of parts.entries()) {
    children.push(new Paragraph({ text: part, heading: HeadingLevel.HEADING_1 }))
    for (let count = 0; count < perPart; count += 1) children.push(new Paragraph(paragraph))
    for (const number of [index * 2, index * 2 + 1]) children.push(await photoParagraph(number))
  }
  return Packer.toBuffer(new Document({ sections: [{ children }] }))
}

/** A photo as a phone takes it, three megapixels with noise, which does not compress away. */
async function photoParagraph(number: number): Promise<Paragraph> {
  const noise = { type: 'gaussian' as const, mean: 90 + number * 12, sigma: 30 }
  const data = await sharp({ create: { width: 2048, height: 1536, channels: 3, background: '#000', noise } })
    .blur(2)
    .jpeg({ quality: 85 })
    .withExif({ IFD0: { Make: 'Phone' } })
    .toBuffer()
  const transformation = { width: 400, height: 300 }
  return new Paragraph({ children: [new ImageRun({ type: 'jpg', data, transformation })] })
}

async function median(work: () => Promise<void>): Promise<number> {
  const times: number[] = []
  for (let count = 0; count < runs; count += 1) {
    const began = performance.now()
    await work()
    times.push(performance.now() - began)
  }
  return times.toSorted((one, other) => one - other)[Math.floor(runs / 2)] ?? 0
}

async function filledIn(payload: Payload, bytes: Buffer): Promise<{ milliseconds: number; kept: string }> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { role: { equals: 'school' } },
    limit: 1,
  })
  const req = await createLocalReq({ user: { ...docs[0], collection: 'users' } as never }, payload)
  const call = { req, actor: actorOf(req), now: new Date(), file: { name: '案例.docx', bytes } }
  const began = performance.now()
  const filled = await importDocument.run(call, { collection: 'entries', fill: true })
  const milliseconds = performance.now() - began
  const kept = `带入 ${filled.characters} 字、${filled.sections.length} 部分、${filled.pictures} 张图，${filled.problems.length} 处需核对`
  return { milliseconds, kept }
}
