import { type OfficialPaper, officialDocx } from '@cms/office/official-docx'
import { titleLines } from '@cms/office/title-lines'
import JSZip from 'jszip'
import { expect, test } from 'vitest'
import { paragraphsOf, partOf, tablesOf } from './read-paper'

const paper: OfficialPaper = {
  letterhead: '贵港市教育局文件',
  documentNo: '贵教〔2026〕15号',
  title: '关于案例征集的通知',
  addressee: '各县（市、区）教育局',
  body: [
    { kind: 'paragraph', text: '现将有关事项通知如下。' },
    { kind: 'heading', level: 1, text: '总体要求' },
    { kind: 'heading', level: 2, text: '目标' },
    { kind: 'heading', level: 3, text: '近期' },
    { kind: 'heading', level: 3, text: '远期' },
    { kind: 'heading', level: 2, text: '原则' },
    { kind: 'heading', level: 3, text: '公开' },
    { kind: 'heading', level: 1, text: '工作安排' },
    { kind: 'heading', level: 2, text: '报名' },
    { kind: 'paragraph', text: '“<甲>&乙”珺喆濂䶮' },
  ],
  attachments: [],
  issuer: '贵港市教育局',
  day: '2026-12-01',
  remark: '联系人：李老师',
  demo: false,
}
const attachment = (title: string) => ({
  title,
  tables: [{ columns: [{ label: '单位', share: 1 }], rows: [['甲校'], ['乙校']] }],
})

test('a paper has the parts of an official paper in their order, with real headings', async () => {
  expect(await paragraphsOf(await officialDocx(paper))).toEqual([
    { style: undefined, text: '贵港市教育局文件' },
    { style: undefined, text: '贵教〔2026〕15号' },
    { style: 'Title', text: '关于案例征集的通知' },
    { style: undefined, text: '各县（市、区）教育局：' },
    { style: 'OfficialBody', text: '现将有关事项通知如下。' },
    { style: 'Heading1', text: '一、总体要求' },
    { style: 'Heading2', text: '（一）目标' },
    { style: 'Heading3', text: '1.近期' },
    { style: 'Heading3', text: '2.远期' },
    { style: 'Heading2', text: '（二）原则' },
    { style: 'Heading3', text: '1.公开' },
    { style: 'Heading1', text: '二、工作安排' },
    { style: 'Heading2', text: '（一）报名' },
    { style: 'OfficialBody', text: '“<甲>&乙”珺喆濂䶮' },
    { style: undefined, text: '贵港市教育局' },
    { style: undefined, text: '2026年12月1日' },
    { style: 'OfficialBody', text: '（联系人：李老师）' },
  ])
})

test('an eleventh heading is the eleventh', async () => {
  const body = Array.from({ length: 21 }, () => ({ kind: 'heading' as const, level: 1 as const, text: '节' }))
  const found = await paragraphsOf(await officialDocx({ ...paper, body }))
  const numbers = found.filter(({ style }) => style === 'Heading1').map(({ text }) => text)
  expect([numbers[9], numbers[10], numbers[19], numbers[20]]).toEqual([
    '十、节',
    '十一、节',
    '二十、节',
    '二十一、节',
  ])
})

test('the page is the type area of the standard: 156 × 225 mm, 37 mm from the top, 28 mm from the left', async () => {
  const xml = await partOf(await officialDocx(paper), 'word/document.xml')
  const twips = (name: string) => Number(new RegExp(`<w:pgMar[^>]* w:${name}="(\\d+)"`).exec(xml)?.[1])
  const millimetres = (count: number) => Math.round((count * 25.4) / 1440)
  expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838"')
  expect([twips('top'), twips('left')].map(millimetres)).toEqual([37, 28])
  expect(millimetres(11906 - twips('left') - twips('right'))).toBe(156)
  expect(millimetres(16838 - twips('top') - twips('bottom'))).toBe(225)
})

test('22 lines of 28 characters fill it, and not one more', async () => {
  const styles = await partOf(await officialDocx(paper), 'word/styles.xml')
  const [, line] = /<w:pPrDefault>.*?w:line="(\d+)" w:lineRule="exact"/.exec(styles) ?? []
  const [, closer] = /<w:rPrDefault>.*?<w:spacing w:val="(-?\d+)"/.exec(styles) ?? []
  const fits = (whole: number, size: number) => Math.floor(whole / size)
  expect(fits((225 * 1440) / 25.4, Number(line))).toBe(22)
  expect(fits((156 * 1440) / 25.4, 16 * 20 + Number(closer))).toBe(28)
})

test.each([
  ['Title', '方正小标宋简体', 44],
  ['Heading1', '黑体', 32],
  ['Heading2', '楷体_GB2312', 32],
  ['Heading3', '仿宋_GB2312', 32],
  ['Normal', '仿宋_GB2312', 32],
])('%s is set in %s, %i half points', async (id, name, size) => {
  const styles = await partOf(await officialDocx(paper), 'word/styles.xml')
  const [style = ''] = new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`).exec(styles) ?? []
  expect(/w:eastAsia="([^"]+)"/.exec(style)?.[1]).toBe(name)
  expect(Number(/<w:sz w:val="(\d+)"/.exec(style)?.[1])).toBe(size)
})

test('desktops without the typefaces are told what to take instead', async () => {
  const fonts = await partOf(await officialDocx(paper), 'word/fontTable.xml')
  const found = [...fonts.matchAll(/w:name="([^"]+)"><w:altName w:val="([^"]+)"/g)]
  expect(Object.fromEntries(found.map(([, name, others]) => [name, others?.split(',')[0]]))).toEqual({
    方正小标宋简体: '方正小标宋_GBK',
    仿宋_GB2312: '仿宋',
    楷体_GB2312: '楷体',
    黑体: 'SimHei',
    宋体: 'SimSun',
    'Times New Roman': 'Tinos',
  })
})

test('page numbers stand at the outer foot as — 1 —, right on odd pages and left on even ones', async () => {
  const bytes = await officialDocx(paper)
  const document = await partOf(bytes, 'word/document.xml')
  const relations = await partOf(bytes, 'word/_rels/document.xml.rels')
  const footer = (kind: string) => {
    const id = new RegExp(`<w:footerReference w:type="${kind}" r:id="([^"]+)"`).exec(document)?.[1]
    return partOf(bytes, `word/${new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`).exec(relations)?.[1]}`)
  }
  expect(await partOf(bytes, 'word/settings.xml')).toContain('<w:evenAndOddHeaders')
  const [odd, even] = [await footer('default'), await footer('even')]
  expect([odd, even].map((xml) => /<w:jc w:val="(\w+)"/.exec(xml)?.[1])).toEqual(['right', 'left'])
  expect([odd, even].map((xml) => /— .*>PAGE<.* —/.test(xml))).toEqual([true, true])
})

test('attachments are listed under the body and begin pages of their own, with headings on every page', async () => {
  const bytes = await officialDocx({
    ...paper,
    attachments: [attachment('获奖名单'), attachment('组织单位')],
  })
  const texts = (await paragraphsOf(bytes)).map(({ text }) => text)
  expect(texts.slice(-9, -7)).toEqual(['附件：1.获奖名单', '2.组织单位'])
  expect(texts.slice(-4)).toEqual(['附件1', '获奖名单', '附件2', '组织单位'])
  expect((await partOf(bytes, 'word/document.xml')).match(/<w:pageBreakBefore\/>/g)?.length).toBe(2)
  expect(await tablesOf(bytes)).toEqual(
    [1, 2].map(() => ({ repeated: [['单位']], rows: [['甲校'], ['乙校']] })),
  )
})

test('one attachment has no number; a paper without head, number and addressee begins with its title', async () => {
  const bytes = await officialDocx({
    ...paper,
    letterhead: null,
    documentNo: null,
    addressee: null,
    remark: null,
    body: [],
    attachments: [attachment('获奖名单')],
  })
  expect((await paragraphsOf(bytes)).map(({ text }) => text)).toEqual([
    '关于案例征集的通知',
    '附件：获奖名单',
    '贵港市教育局',
    '2026年12月1日',
    '附件',
    '获奖名单',
  ])
})

test('invented data is marked on every page, real data is not', async () => {
  const headers = async (demo: boolean) => {
    const zip = await JSZip.loadAsync(await officialDocx({ ...paper, demo }))
    const files = zip.file(/word\/header\d\.xml/)
    return Promise.all(files.map(async (file) => (await file.async('text')).includes('演示数据')))
  }
  expect(await headers(true)).toEqual([true, true])
  expect(await headers(false)).toEqual([])
})

test('the file carries the day of the paper and not of the clock', async () => {
  const core = await partOf(await officialDocx(paper), 'docProps/core.xml')
  expect(core.match(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g)).toEqual(['2026-12-01T00:00:00Z', '2026-12-01T00:00:00Z'])
})

test.each([
  ['关于案例征集的通知', ['关于案例征集的通知']],
  [
    '贵港市教育局关于公布贵港市2026年清廉学校建设案例征集评选结果的决定',
    ['贵港市教育局关于公布贵港市2026年', '清廉学校建设案例征集评选结果的决定'],
  ],
  [
    '关于贵港市2026年清廉学校建设案例征集评选拟获奖名单的公示',
    ['关于贵港市2026年清廉学校建设', '案例征集评选拟获奖名单的公示'],
  ],
])('the title %s is broken between words', (title, lines) => {
  expect(titleLines(title)).toEqual(lines)
})
