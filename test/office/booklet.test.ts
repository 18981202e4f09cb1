import { blocksOf } from '@cms/office/booklet/blocks-of'
import type { Booklet, Picture } from '@cms/office/booklet/booklet'
import { bookletDocx } from '@cms/office/booklet/booklet-docx'
import { bookletPdf } from '@cms/office/booklet/booklet-pdf'
import { DOMParser } from '@xmldom/xmldom'
import JSZip from 'jszip'
import sharp from 'sharp'
import { beforeAll, expect, test } from 'vitest'
import { textOfPages } from './read-pdf'

const words = (text: string, format = 0) => ({ type: 'text', text, format })
const block = (type: string, text: string, more = {}) => ({ type, children: [words(text)], ...more })
const cell = (text: string, more = {}) => ({
  type: 'tablecell',
  headerState: 0,
  children: [block('paragraph', text)],
  ...more,
})

/** A text as the editor keeps it, with one of everything that a case has. */
const root = {
  type: 'root',
  children: [
    block('heading', '一、背景与问题', { tag: 'h2' }),
    { type: 'paragraph', children: [words('三年前，'), words('账本', 1), words('还锁在柜子里。')] },
    block('heading', '（一）谁来看账', { tag: 'h3' }),
    {
      type: 'list',
      listType: 'number',
      children: [block('listitem', '家长看'), block('listitem', '学生看')],
    },
    block('quote', '晒在太阳下的账，没有阴影。'),
    { type: 'upload', value: 'picture', fields: { caption: '公开栏前的学生' } },
    { type: 'upload', value: 'gone', fields: { caption: '已删的图' } },
    {
      type: 'table',
      children: [
        { type: 'tablerow', children: [cell('项目', { headerState: 1 }), cell('金额', { headerState: 1 })] },
        { type: 'tablerow', children: [cell('大米<5 袋>'), cell('1200')] },
        { type: 'tablerow', children: [cell('合计 1200', { colSpan: 2 })] },
      ],
    },
    block('paragraph', ''),
  ],
}

let booklet: Booklet

beforeAll(async () => {
  const bytes = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#2F6B57' } })
    .jpeg()
    .toBuffer()
  const picture: Picture = { bytes, type: 'jpg', width: 900, height: 600 }
  const blocks = blocksOf(root, new Map([['picture', picture]]))
  const aCase = (title: string) => ({
    title,
    school: '映荷小学',
    category: '清廉文化',
    award: '一等奖',
    blocks,
  })
  booklet = {
    title: '清廉学校建设获奖案例汇编',
    campaign: '2026年清廉学校建设典型案例征集',
    issuer: '贵港市教育局',
    day: '2026-12-01',
    cases: [aCase('食堂账本天天晒'), aCase('一张收费明白纸'), aCase('竹节生长')],
    demo: true,
  }
})

const longOne = (): Booklet => ({
  ...booklet,
  cases: booklet.cases.map((one) => ({
    ...one,
    blocks: Array.from({ length: 60 }, () => ({
      kind: 'paragraph' as const,
      quoted: false,
      words: [{ text: '账目每周五公开，家长、教师和学生都可以查，查过以后签字。'.repeat(4), bold: false }],
    })),
  })),
})

async function openDocx(of: Booklet) {
  const zip = await JSZip.loadAsync(await bookletDocx(of))
  const text = (name: string) => zip.file(name)?.async('text') ?? Promise.resolve('')
  return { zip, document: await text('word/document.xml'), styles: await text('word/styles.xml') }
}

/** The style and the words of every paragraph that has a style. */
const styled = (document: string) =>
  [...document.matchAll(/<w:p>.*?<\/w:p>/gs)].flatMap(([paragraph]) => {
    const style = /<w:pStyle w:val="([^"]+)"/.exec(paragraph)?.[1]
    const said = [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, piece]) => piece).join('')
    return style ? [[style, said]] : []
  })

test('titles of cases and their parts are headings by style, with an outline', async () => {
  const { document, styles } = await openDocx(booklet)
  const headings = styled(document).filter(([style]) => style?.startsWith('Heading'))
  expect(headings.slice(0, 3)).toEqual([
    ['Heading1', '食堂账本天天晒'],
    ['Heading2', '一、背景与问题'],
    ['Heading3', '（一）谁来看账'],
  ])
  expect(headings.length).toBe(9)
  for (const style of ['Heading1', 'Heading2', 'Heading3']) expect(styles).toContain(`w:styleId="${style}"`)
})

test('the contents are a field that Word updates, already filled with each case and its page', async () => {
  const { document } = await openDocx(booklet)
  expect(document).toMatch(/<w:instrText[^>]*>\s*TOC [^<]*\\o &quot;1-1&quot;/)
  expect(document).not.toContain('w:dirty="true"')
  const lines = styled(document).filter(([style]) => style === 'TOC1')
  expect(lines.map(([, said]) => said)).toEqual(['食堂账本天天晒2', '一张收费明白纸4', '竹节生长6'])
})

test('every part is well-formed, and the pictures lie in the file', async () => {
  const { document, zip } = await openDocx(booklet)
  const parts = Object.keys(zip.files).filter((name) => /\.(?:xml|rels)$/.test(name))
  for (const part of parts) {
    const errors: string[] = []
    const onError = (_: string, message: string) => errors.push(message)
    new DOMParser({ onError }).parseFromString((await zip.file(part)?.async('text')) ?? '', 'text/xml')
    expect([part, errors]).toEqual([part, []])
  }
  expect(Object.keys(zip.files).filter((name) => name.startsWith('word/media/')).length).toBe(1)
  expect(document.match(/<pic:pic/g)?.length).toBe(3)
  expect(document).toContain('大米&lt;5 袋&gt;')
  expect(document).toContain('<w:gridSpan w:val="2"/>')
  expect(document).not.toContain('已删的图')
})

test('as a PDF it has a cover, contents with the pages the cases stand on, bookmarks and the same words', async () => {
  const { bytes, missing } = await bookletPdf(longOne())
  const pages = await textOfPages(bytes)
  const contents = pages[1] ?? ''
  for (const { title } of booklet.cases) {
    const stated = Number(new RegExp(`${title}[….·]*(\\d+)`).exec(contents)?.[1])
    const found = pages.findIndex((page, index) => index > 1 && page.includes(`${title}映荷小学`))
    expect([title, stated]).toEqual([title, found])
  }
  expect(missing).toEqual([])
  expect(pages[0]).toContain('清廉学校建设获奖案例汇编')
})

test('in the PDF nothing of a case is lost over the ends of pages', async () => {
  const { bytes } = await bookletPdf(longOne())
  const all = (await textOfPages(bytes)).join('')
  expect(all.match(/查过以后签字/g)?.length).toBe(3 * 60 * 4)
  const one = (await textOfPages((await bookletPdf(booklet)).bytes)).join('')
  for (const said of [
    '一、背景与问题',
    '三年前，账本还锁在柜子里。',
    '1.家长看',
    '公开栏前的学生',
    '大米<5袋>',
    '合计1200',
  ])
    expect(one).toContain(said)
})
