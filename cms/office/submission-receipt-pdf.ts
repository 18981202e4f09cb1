import { beijingSecond } from '../domain/beijing-time'
import { palette } from './palette'
import { drawBoxes } from './pdf-boxes'
import { finishPdf, fontsFor, openPdf, type PdfFile } from './pdf-document'
import { type Flow, numberPages, pageWords, startFlow, writeLine } from './pdf-flow'
import { drawTable } from './pdf-table'

/** What a 报送回执 states; instants are ISO. */
export type ReceiptPage = {
  number: string
  at: string
  late: boolean
  digest: string
  byName: string
  campaign: string
  owner: string
  school: string
  title: string
  /** What was handed in; null once it has been changed and handed in again, as then it is no longer known. */
  content: {
    category: string
    division: string
    authors: string[]
    characters: number
    files: { name: string; bytes: number; digest: string }[]
  } | null
  /** Where the program can be reached. */
  address: string
  printedAt: string
  demo: boolean
}

const words = {
  title: '报送回执',
  demo: '演示数据',
  item: '项目',
  content: '内容',
  facts: ['回执编号', '征集活动', '报送单位', '作品题目', '提交时间', '提交人'],
  more: ['类别', '组别', '作者', '正文字数', '材料'],
  late: '（宽限期内提交）',
  server: '（以服务器时间为准）',
  characters: '字',
  pieces: '件',
  none: '无',
  digest: '内容摘要（SHA-256）：',
  files: '材料的摘要（SHA-256）',
  file: '文件名',
  size: '大小',
  hash: '摘要',
  superseded: '作品在这份回执之后重新提交过，以最近一份回执为准。',
  check:
    '核对办法：登录后打开这件作品，“报送回执”一栏写明现在的内容与本回执的摘要是否一致；也可以在那里下载存证文本，用任意软件计算 SHA-256 与上面的摘要比对。',
  seal: '报送单位（盖章）',
  leader: '负责人签字',
  person: '经办人签字',
  day: '年　　月　　日',
  foot: '本回执由系统在提交时生成，打印时间：',
} as const

/** Prints the receipt of an entry on A4: what it is for, its digest and the boxes to sign and seal on the first page, then its files. */
export async function submissionReceiptPdf(page: ReceiptPage): Promise<PdfFile> {
  const fonts = await fontsFor([page, words, pageWords])
  const sheet = { title: `${words.title} ${page.number}`, author: page.owner, made: page.at } as const
  const pdf = openPdf({ ...sheet, layout: 'portrait' }, fonts)
  const flow = startFlow(pdf)
  if (page.demo) writeLine(flow, words.demo, { size: 10, bold: true, color: palette.seal, align: 'right' })
  if (page.owner) writeLine(flow, page.owner, { size: 12, align: 'center' })
  writeLine(flow, words.title, { size: 20, bold: true, align: 'center' })
  flow.y += 8
  drawTable(flow, factColumns, factsOf(page), { size: 10.5, rowHeight: 24 })
  flow.y += 10
  writeLine(flow, words.digest, { size: 10.5, bold: true })
  writeLine(flow, inGroups(page.digest), { size: 10.5 })
  flow.y += 6
  if (!page.content) writeLine(flow, words.superseded, { size: 10.5, color: palette.seal })
  flow.y += 6
  drawBoxes(flow, [{ label: words.person }, { label: words.leader }], 2, 56)
  drawBoxes(flow, [{ label: words.seal, foot: words.day }], 1, 140)
  flow.y += 8
  drawFiles(flow, page)
  writeLine(flow, words.check, { size: 9, color: palette.soft })
  flow.y += 6
  writeLine(flow, words.foot + beijingSecond(new Date(page.printedAt)), { size: 9, color: palette.soft })
  numberPages(pdf, page.demo ? words.demo : '')
  return { bytes: await finishPdf(pdf), missing: fonts.missing }
}

const factColumns = [
  { label: words.item, share: 18, align: 'center' as const },
  { label: words.content, share: 82 },
]

function factsOf({ at, byName, campaign, content, late, number, school, title }: ReceiptPage): string[][] {
  const when = beijingSecond(new Date(at)) + (late ? words.late : '') + words.server
  const values = [number, campaign, school, title, when, byName]
  const facts = words.facts.map((label, index) => [label, values[index] ?? ''])
  if (!content) return facts
  const { authors, category, characters, division, files } = content
  const more = [
    category,
    division,
    authors.join('、'),
    `${characters} ${words.characters}`,
    files.length > 0 ? `${files.length} ${words.pieces}` : words.none,
  ]
  return [
    ...facts,
    ...words.more.map((label, index) => [label, more[index] ?? '']).filter(([, value]) => value),
  ]
}

/** Under the seal, as there may be more of them than a page holds. */
function drawFiles(flow: Flow, { content }: ReceiptPage): void {
  if (!content || content.files.length === 0) return
  writeLine(flow, words.files, { size: 10.5, bold: true })
  flow.y += 3
  const columns = [
    { label: words.file, share: 28 },
    { label: words.size, share: 12, align: 'right' as const },
    { label: words.hash, share: 60 },
  ]
  const rows = content.files.map(({ bytes, digest, name }) => [name, sizeOf(bytes), inGroups(digest)])
  drawTable(flow, columns, rows, { size: 7.5, rowHeight: 16 })
  flow.y += 8
}

/** Eight digits at a time, so that two can be compared by eye. */
const inGroups = (digest: string) => digest.match(/.{1,8}/g)?.join(' ') ?? ''

const sizeOf = (bytes: number) =>
  bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`
