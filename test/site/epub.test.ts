import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { DOMParser } from '@xmldom/xmldom'
import JSZip from 'jszip'
import { beforeAll, describe, expect, it } from 'vitest'
import { chapterBody } from '../../cms/domain/chapter-body'
import type { ReaderEpubView } from '../../site/src/data/views/reader-epub'
import { epubOf } from '../../site/src/epub/book'
import { tones } from '../../site/src/epub/tones'
import { block, body, heading, link, list, paragraph, text, upload } from './rich'
import { aPicture, sample } from './sample'
import { origin, viewAt } from './view-at'

const read = async (filename: string) => new TextEncoder().encode(`bytes of ${filename}`)

/** A volume with a cover, and in its first chapter everything that a text can hold. */
function richView(): ReaderEpubView {
  const documents = sample()
  const [book] = documents.books
  const [chapter] = documents.chapters
  if (!book || !chapter) throw new Error('the sample has no book')
  book.cover = 'media-cover'
  book.title = '荷 & 莲 <一>'
  documents.media = [aPicture('pond', { filesize: 1 }), aPicture('cover', { filesize: 1 })]
  chapter.body = chapterBody([
    {
      kind: '听故事',
      body: body(
        heading('h3', '荷塘'),
        paragraph('第一行', { type: 'linebreak' }, '第二行', { type: 'tab' }, text('粗 & <细>', 1)),
        list('bullet', [text('花')]),
        block('quote', [text('出淤泥而不染')]),
        { type: 'horizontalrule', children: [] },
        paragraph(link('/cases/canteen/', '案例'), link('https://example.cn/a?b=1&c=2', '别处', true)),
        upload('media-pond', '荷 & 塘'),
      ),
    },
    { kind: '想一想', body: body(upload('media-pond'), paragraph('再看一眼，还（huán）书。')) },
  ])
  chapter.source = '映莲小学《荷 & 塘》，2026年征集一等奖'
  return viewAt('reader-epub', '/readers/promise/promise.epub', documents)
}

async function open(bytes: Uint8Array) {
  const archive = await JSZip.loadAsync(bytes)
  const names = Object.keys(archive.files)
  const textAt = async (name: string) => (await archive.file(name)?.async('string')) ?? ''
  return { names, textAt }
}

/** Parses, and fails on anything that is not well formed. */
const parse = (xml: string) =>
  new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`)
    },
  }).parseFromString(xml, 'application/xml')

const attributes = (xml: string, element: string, name: string) =>
  Array.from(parse(xml).getElementsByTagName(element), (node) => node.getAttribute(name))

let bytes: Uint8Array
let book: Awaited<ReturnType<typeof open>>
let manifest: (string | null)[]

beforeAll(async () => {
  bytes = await epubOf(richView(), read)
  book = await open(bytes)
  manifest = attributes(await book.textAt('book/package.opf'), 'item', 'href')
})

describe('an e-book', () => {
  it('begins with its media type, unpacked, as reading programs look for it', () => {
    const start = new TextDecoder('latin1').decode(bytes.subarray(0, 58))
    expect(start.slice(0, 4)).toBe('PK\u0003\u0004')
    expect(bytes[8]).toBe(0)
    expect(start.slice(30)).toBe('mimetypeapplication/epub+zip')
  })

  it('leads from the container to the package document', async () => {
    const container = await book.textAt('META-INF/container.xml')
    expect(attributes(container, 'rootfile', 'full-path')).toEqual(['book/package.opf'])
  })

  it('lists every file, and nothing that is not there', () => {
    const listed = [
      'mimetype',
      'META-INF/container.xml',
      'book/package.opf',
      ...manifest.map((name) => `book/${name}`),
    ]
    expect(book.names.toSorted()).toEqual(listed.toSorted())
  })

  it('is well formed in every document', async () => {
    const documents = book.names.filter((name) => /\.(xhtml|opf|xml|svg)$/.test(name))
    expect(documents.length).toBeGreaterThan(5)
    for (const name of documents) {
      expect([name, parse(await book.textAt(name)).documentElement?.nodeName]).toEqual([
        name,
        name.endsWith('.xhtml') ? 'html' : name.endsWith('.opf') ? 'package' : 'container',
      ])
    }
  })

  it('has the writer’s own readings over their characters, and ends a chapter with whom it is taken from', async () => {
    const chapter = await book.textAt('book/chapter-1.xhtml')
    expect(chapter).toContain('<ruby>还<rt>huán</rt></ruby><ruby>书')
    expect(chapter).not.toContain('（')
    expect(chapter).toContain('<p class="small">来源：映莲小学《荷 &amp; 塘》，2026年征集一等奖</p>')
  })

  it('is read from cover to last chapter', async () => {
    const opf = await book.textAt('book/package.opf')
    expect(attributes(opf, 'itemref', 'idref')).toEqual(['cover', 'imprint', 'nav', 'chapter-1', 'chapter-3'])
  })

  it('leads only to files and places that it has', async () => {
    for (const name of book.names.filter((file) => file.endsWith('.xhtml'))) {
      const xml = await book.textAt(name)
      const targets = [
        ...attributes(xml, 'a', 'href'),
        ...attributes(xml, 'img', 'src'),
        ...attributes(xml, 'link', 'href'),
      ].filter((target) => !/^https?:/.test(target ?? ''))
      for (const target of targets) {
        const [file = '', place] = (target ?? '').split('#')
        expect([name, manifest.includes(file)]).toEqual([name, true])
        if (place) expect(await book.textAt(`book/${file}`)).toContain(`id="${place}"`)
      }
    }
  })

  it('has contents of its chapters, and landmarks', async () => {
    const nav = parse(await book.textAt('book/nav.xhtml'))
    const [contents, landmarks] = Array.from(nav.getElementsByTagName('nav'))
    const entries = (list: typeof contents) =>
      Array.from(list?.getElementsByTagName('a') ?? [], (a) => `${a.textContent} ${a.getAttribute('href')}`)
    expect(entries(contents)).toEqual([
      '第 1 章　借了要还 chapter-1.xhtml',
      '第 3 章　不是我的我不要 chapter-3.xhtml',
    ])
    expect(entries(landmarks)).toEqual(['封面 cover.xhtml', '目录 nav.xhtml#toc', '正文 chapter-1.xhtml'])
  })

  it('says what it is, in Chinese, and when it was last changed', async () => {
    const opf = parse(await book.textAt('book/package.opf'))
    const textOf = (name: string) => opf.getElementsByTagName(name)[0]?.textContent
    expect(textOf('dc:title')).toBe('荷 & 莲 <一>')
    expect(textOf('dc:language')).toBe('zh-CN')
    expect(textOf('dc:identifier')).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/,
    )
    expect(textOf('dc:creator')).toBe('贵港市教育局')
    const metas = Array.from(opf.getElementsByTagName('meta'), (meta) => [
      meta.getAttribute('property') ?? meta.getAttribute('name'),
      meta.textContent || meta.getAttribute('content'),
    ])
    expect(metas).toContainEqual(['dcterms:modified', '2026-09-01T08:00:00Z'])
    expect(metas).toContainEqual(['schema:accessibilityFeature', 'rubyAnnotations'])
    expect(metas).toContainEqual(['group-position', '1'])
    expect(metas).toContainEqual(['cover', 'cover-image'])
  })

  it('carries each picture once, with its words, and the cover as its face', async () => {
    const opf = await book.textAt('book/package.opf')
    expect(manifest.filter((name) => name?.startsWith('images/'))).toEqual([
      'images/image-1.jpeg',
      'images/image-2.jpeg',
    ])
    expect(opf).toContain(
      '<item id="cover-image" href="images/image-1.jpeg" media-type="image/jpeg" properties="cover-image"/>',
    )
    const chapter = await book.textAt('book/chapter-1.xhtml')
    expect(attributes(chapter, 'img', 'src')).toEqual(['images/image-2.jpeg', 'images/image-2.jpeg'])
    expect(attributes(chapter, 'img', 'alt')).toEqual(['pond的照片', 'pond的照片'])
    expect(await book.textAt('book/images/image-2.jpeg')).toBe('bytes of pond.jpg')
  })

  it('keeps the pinyin, and leads out of itself with whole addresses only', async () => {
    const chapter = await book.textAt('book/chapter-1.xhtml')
    expect(chapter).toContain('<ruby>荷<rt>hé</rt></ruby>')
    expect(attributes(chapter, 'a', 'href')).toEqual([
      `${origin}/cases/canteen/`,
      'https://example.cn/a?b=1&c=2',
    ])
  })

  it('without a cover of its own has the one that the site draws', async () => {
    const drawn = await open(await epubOf(viewAt('reader-epub', '/readers/promise/promise.epub'), read))
    const svg = await drawn.textAt('book/cover.svg')
    expect(parse(svg).documentElement?.getElementsByTagName('title')[0]?.textContent).toBe(
      '清廉读本第一册《小莲蓬的约定》',
    )
    expect(attributes(await drawn.textAt('book/cover.xhtml'), 'img', 'src')).toEqual(['cover.svg'])
  })

  it('is the same bytes of the same content, and about as heavy as the volume’s page says', async () => {
    expect(await epubOf(richView(), read)).toEqual(bytes)
    const { length } = await epubOf(viewAt('reader-epub', '/readers/promise/promise.epub'), read)
    const said = viewAt('reader-book', '/readers/promise/').copies?.size
    expect(said).toBe(`约 ${Math.round(length / 1024)} KB`)
  })

  it('has the colours of the site’s covers', async () => {
    const css = await readFile(path.resolve(import.meta.dirname, '../../site/src/styles/tones.css'), 'utf8')
    const pairs = [...css.matchAll(/\.tone-\d \{\s*--pale: (#\w+);\s*--dark: (#\w+);/g)]
    expect(pairs.map(([, pale, dark]) => [pale, dark])).toEqual(tones)
  })
})
