import { findLeaks } from '@cms/domain/screening/identity-leaks'
import { maskWords } from '@cms/domain/screening/mask-leaks'
import { registerOf } from '@cms/domain/screening/name-register'
import { cleanDocx } from '@cms/office/clean-docx'
import { maskDocx } from '@cms/office/mask-docx'
import { readDocx } from '@cms/office/read-docx'
import { Document, Packer, Paragraph, Tab, Table, TableCell, TableRow, TextRun } from 'docx'
import JSZip from 'jszip'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { refusedLater } from './refused-later'
import { everythingIn, hidden, sampleDocx, shown } from './sample-docx'

const sample = await sampleDocx()
const cleaned = await cleanDocx(sample)
const before = await everythingIn(sample)
const after = await everythingIn(cleaned.bytes)

test.each(Object.entries(hidden))(
  '%s stands in the document handed in and not in the cleaned one',
  (_, words) => {
    expect([before.includes(words), after.includes(words)]).toEqual([true, false])
  },
)

test('what the page shows is still there, in order, with deletions gone and paragraphs joined', async () => {
  expect(await readDocx(cleaned.bytes)).toEqual({
    paragraphs: shown,
    headings: ['食堂账本上墙'],
    headerFooter: ['莲浦小学校本材料', '水印莲浦小学'],
    properties: {},
  })
})

test('the document handed in reads with its properties, and with deleted rows and notes', async () => {
  const { paragraphs, properties } = await readDocx(sample)
  expect(paragraphs).toEqual([
    '食堂账本上墙',
    '采购单每天公开，新补的一句。',
    '前半段',
    '和后半段',
    '第一格',
    '删去的一行莲浦',
    '注音韦明在此',
    '文本框里的莲浦小学',
    '保留的脚注',
    '脚注里的莲浦小学',
  ])
  expect(properties).toEqual({
    作者: '韦明远',
    最后保存者: '覃芳菲',
    标题: '莲浦小学申报稿',
    关键词: '莲浦关键词',
    单位: '云岭区莲浦小学办公室',
    经理: '蒙校长',
    模板: '莲浦公文模板',
    报送: '报送单位莲浦',
    批注和修订人: '黄修订、甲、罗段落、农格式、乙、陆主任',
  })
})

test('what was taken out is listed for the clerk', () => {
  expect(cleaned.removed).toEqual([
    '书签',
    '修订人',
    '修订痕迹',
    '图片拍摄信息',
    '外部链接',
    '嵌入的文件',
    '批注',
    '控件名称和数据',
    '文件属性',
    '文档设置中的附加数据',
    '文档部件',
    '替代文字',
    '未使用的图片和页眉页脚',
    '编辑权限',
    '编辑标识',
    '缩略图',
    '自动填写的域',
    '自定义数据',
  ])
})

test('a document without anything hidden loses only the properties that its program writes', async () => {
  const plain = new Document({ sections: [{ children: [new Paragraph('食堂账本')] }] })
  const { bytes, removed } = await cleanDocx(await Packer.toBuffer(plain))
  expect([removed, (await readDocx(bytes)).paragraphs]).toEqual([['文件属性'], ['食堂账本']])
})

test('a cleaned document is whole: every part has a type, every relation a part, every reference a relation', async () => {
  const zip = await JSZip.loadAsync(cleaned.bytes)
  const names = Object.keys(zip.files)
  const text = async (name: string) => (await zip.file(name)?.async('string')) ?? ''
  const types = await text('[Content_Types].xml')
  const parts = names.filter((name) => !/\.rels$|^\[/.test(name))
  expect(parts.filter((name) => !types.includes(`PartName="/${name}"`))).toEqual([])
  const relations = await text('word/_rels/document.xml.rels')
  const targets = [...relations.matchAll(/Target="([^"]+)"/g)].map(([, target]) => `word/${target}`)
  const ids = [...relations.matchAll(/ Id="([^"]+)"/g)].map(([, id]) => id)
  const references = [...(await text('word/document.xml')).matchAll(/ r:(?:id|embed)="([^"]+)"/g)].map(
    ([, id]) => id,
  )
  expect(targets.filter((target) => !names.includes(target))).toEqual([])
  expect(references.filter((id) => !ids.includes(id))).toEqual([])
  expect(references.length).toBe(3)
})

test('cleaning a cleaned document changes nothing, and the same document gives the same bytes', async () => {
  const again = await cleanDocx(cleaned.bytes)
  expect([again.removed, again.bytes]).toEqual([[], cleaned.bytes])
  expect((await cleanDocx(sample)).bytes).toEqual(cleaned.bytes)
})

test('fields that number pages and bookmarks of the contents stay alive', () => {
  expect([after.includes(' PAGE '), after.includes('_Toc123')]).toEqual([true, true])
})

test('a photo stays as it is placed, without being turned', async () => {
  const zip = await JSZip.loadAsync(cleaned.bytes)
  const [photo] = Object.keys(zip.files).filter((name) => name.endsWith('.jpeg'))
  const { width, height, exif } = await sharp(await zip.file(photo ?? '')?.async('nodebuffer')).metadata()
  expect([photo, width, height, exif]).toEqual(['word/media/image.jpeg', 40, 20, undefined])
})

const scattered = new Document({
  sections: [
    {
      children: [
        new Paragraph({
          children: [
            new TextRun('去年，云岭区'),
            new TextRun({ text: '莲浦', bold: true }),
            new TextRun({ children: [' 小', new Tab(), '学的韦明远，'] }),
            new TextRun('还有韦明远。'),
          ],
        }),
        new Table({
          rows: [
            new TableRow({ children: [new TableCell({ children: [new Paragraph('联系人：韦明远')] })] }),
          ],
        }),
        new Paragraph('没有名字的一段'),
      ],
    },
  ],
})

const names = {
  register: registerOf([{ id: '1', name: '云岭区莲浦小学', shortName: '莲浦小学' }], []),
  ownSchool: '1',
  people: [{ name: '韦明远', role: 'author' as const }],
}

test('names are masked where they stand, also when split over runs, and nothing else changes', async () => {
  const { bytes } = await cleanDocx(await Packer.toBuffer(scattered))
  const { paragraphs } = await readDocx(bytes)
  const leaks = findLeaks(
    paragraphs.map((text, index) => ({
      place: { part: 'attachment-text', file: 'a.docx', paragraph: index + 1 },
      text,
    })),
    names,
  )
  expect(leaks.map(({ found }) => found)).toEqual(['云岭区莲浦 小\t学', '韦明远', '韦明远', '韦明远'])
  const replacements = leaks.map(({ found, kind }) => ({ found, replacement: maskWords[kind] }))
  const masked = await maskDocx(bytes, replacements)
  expect((await readDocx(masked)).paragraphs).toEqual([
    '去年，某校的某人，还有某人。',
    '联系人：某人',
    '没有名字的一段',
  ])
  expect((await everythingIn(masked)).includes('莲浦')).toBe(false)
})

test('the mask of a name takes the look of its beginning', async () => {
  const { bytes } = await cleanDocx(await Packer.toBuffer(scattered))
  const masked = await maskDocx(bytes, [{ found: '莲浦 小', replacement: '某校' }])
  const markup = await (await JSZip.loadAsync(masked)).file('word/document.xml')?.async('string')
  expect(markup?.match(/<w:b\/>.*?<w:t[^>]*>([^<]*)</)?.[1]).toBe('某校')
})

test('names in headers, watermarks and text boxes are masked, in what old programs read of them too', async () => {
  const masked = await maskDocx(cleaned.bytes, [{ found: '莲浦小学', replacement: '某校' }])
  const { headerFooter, paragraphs } = await readDocx(masked)
  expect([headerFooter, paragraphs[5]]).toEqual([['某校校本材料', '水印某校'], '文本框里的某校'])
  expect([after.match(/莲浦小学/g)?.length, (await everythingIn(masked)).includes('莲浦')]).toEqual([
    4,
    false,
  ])
})

test('the pinyin above a masked name goes with it', async () => {
  const masked = await maskDocx(cleaned.bytes, [{ found: '韦明', replacement: '某人' }])
  expect((await readDocx(masked)).paragraphs[4]).toBe('注音某人在此')
  const pinyin = (text: string) => ['wéi', 'míng', 'cǐ'].filter((syllable) => text.includes(syllable))
  expect([pinyin(after), pinyin(await everythingIn(masked))]).toEqual([['wéi', 'míng', 'cǐ'], ['cǐ']])
})

test('the longer of two finds is masked first', async () => {
  const { bytes } = await cleanDocx(await Packer.toBuffer(scattered))
  const masked = await maskDocx(bytes, [
    { found: '韦明', replacement: '甲' },
    { found: '韦明远', replacement: '某人' },
  ])
  expect((await readDocx(masked)).paragraphs[1]).toBe('联系人：某人')
})

const broken = '这份 Word 文档已损坏，打不开，请用原软件打开后另存为 docx，再重新上传。'
const old = '这是旧的 doc 格式，请用 Word 或 WPS 打开，另存为 docx 后重新上传。'
const foreign = '这不是 Word 文档，请用原软件另存为 docx 后重新上传。'

/** The sample with one part replaced. */
async function sampleWith(name: string, content: string): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(sample)
  return zip.file(name, content).generateAsync({ type: 'uint8array' })
}

test.each<[string, () => Uint8Array | Promise<Uint8Array>, string]>([
  ['nothing', () => new Uint8Array(), broken],
  ['half a document', () => sample.slice(0, sample.length / 2), broken],
  ['a document with broken markup', () => sampleWith('word/document.xml', '<w:document><w:body>'), broken],
  [
    'a document with an entity of its own',
    () => sampleWith('word/document.xml', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'),
    broken,
  ],
  ['an old document', () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), old],
  [
    'a zip of something else',
    () => new JSZip().file('a.txt', 'a').generateAsync({ type: 'uint8array' }),
    foreign,
  ],
  ['a document whose body is something else', () => sampleWith('word/document.xml', '<workbook/>'), foreign],
])('%s is refused with what to do', async (_, make, message) => {
  const bytes = await make()
  const refusal = { code: 'invalid', message, field: 'file' }
  expect(await refusedLater(cleanDocx(bytes))).toEqual(refusal)
  expect(await refusedLater(readDocx(bytes))).toEqual(refusal)
})

const tooLarge = {
  code: 'too-large',
  message: '这份 Word 文档解开后内容太多，请删去多余的图片和嵌入内容后重新上传。',
  field: 'file',
}

/** The sample with a part of zeros beside the others. */
async function sampleWithZeros(megabytes: number): Promise<Uint8Array> {
  const zip = (await JSZip.loadAsync(sample)).file('zeros', Buffer.alloc(megabytes * 2 ** 20))
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 1 } })
}

test('a document that unpacks to more than a hundred megabytes is refused, whatever sizes it states', async () => {
  const honest = Buffer.from(await sampleWithZeros(101))
  expect(await refusedLater(cleanDocx(honest))).toEqual(tooLarge)
  const size = Buffer.from(Uint32Array.of(101 * 2 ** 20).buffer)
  for (let at = honest.indexOf(size); at >= 0; at = honest.indexOf(size)) honest.writeUInt32LE(1000, at)
  expect(await refusedLater(cleanDocx(honest))).toEqual(tooLarge)
})

test('a document that unpacks to just less is cleaned', async () => {
  expect((await cleanDocx(await sampleWithZeros(99))).bytes).toEqual(cleaned.bytes)
})

test('a document of two thousand and one parts is refused', async () => {
  const zip = new JSZip()
  for (let index = 0; index <= 2000; index += 1) zip.file(`${index}`, '')
  expect(await refusedLater(cleanDocx(await zip.generateAsync({ type: 'uint8array' })))).toEqual(tooLarge)
})

test('a document with too much markup to read is refused', async () => {
  const bytes = await sampleWith('word/styles.xml', `<a>${'<b/>'.repeat(2.2 * 2 ** 20)}</a>`)
  expect(await refusedLater(cleanDocx(bytes))).toEqual(tooLarge)
})
