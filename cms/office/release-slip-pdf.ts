import { beijingMinute } from '../domain/beijing-time'
import { palette } from './palette'
import { drawBoxes } from './pdf-boxes'
import { finishPdf, fontsFor, openPdf, type PdfFile } from './pdf-document'
import { type Flow, numberPages, pageWords, startFlow, writeLine } from './pdf-flow'
import { drawTable } from './pdf-table'

/** What a 发布审核表 states; instants are ISO. */
export type ReleaseSlip = {
  title: string
  kind: string
  number: string
  sentByName: string
  sentAt: string
  steps: { label: string; byName: string; at: string; outcome: string; reason: string }[]
  state: string
  releasedByName: string
  publishedAt: string
  address: string
  owner: string
  printedAt: string
  demo: boolean
}

const words = {
  title: '发布审核表',
  demo: '演示数据',
  facts: [
    '稿件标题',
    '栏目类型',
    '送审人',
    '送审时间',
    '当前状态',
    '发布人',
    '发布时间',
    '网址名',
    '审校单号',
  ],
  item: '项目',
  content: '内容',
  step: '审校步骤',
  by: '审校人',
  at: '时间',
  outcome: '结论',
  reason: '意见',
  sign: ['撰稿人签字', '审校人签字', '分管领导签字'],
  seal: '单位盖章',
  day: '年　　月　　日',
  foot: '本表由系统按审校记录生成，打印时间：',
} as const

/** Prints the slip that is filed with a published text (domain.md §4.1): one A4 page, with room for signatures and the seal. */
export async function releaseSlipPdf(slip: ReleaseSlip): Promise<PdfFile> {
  const fonts = await fontsFor([slip, words, pageWords, '年月日时分:—'])
  const pdf = openPdf(
    { title: `${words.title}：${slip.title}`, author: slip.owner, made: slip.printedAt, layout: 'portrait' },
    fonts,
  )
  const flow = startFlow(pdf)
  if (slip.demo) writeLine(flow, words.demo, { size: 10, bold: true, color: palette.seal, align: 'right' })
  if (slip.owner) writeLine(flow, slip.owner, { size: 12, align: 'center' })
  writeLine(flow, words.title, { size: 20, bold: true, align: 'center' })
  flow.y += 10
  drawFacts(flow, slip)
  flow.y += 12
  drawSteps(flow, slip)
  flow.y += 12
  drawFoot(flow, slip)
  numberPages(pdf, slip.demo ? words.demo : '')
  return { bytes: await finishPdf(pdf), missing: fonts.missing }
}

function drawFacts(flow: Flow, slip: ReleaseSlip): void {
  const values = [
    slip.title,
    slip.kind,
    slip.sentByName,
    moment(slip.sentAt),
    slip.state,
    slip.releasedByName,
    moment(slip.publishedAt),
    slip.address,
    slip.number,
  ]
  const columns = [
    { label: words.item, share: 18, align: 'center' as const },
    { label: words.content, share: 82 },
  ]
  drawTable(
    flow,
    columns,
    words.facts.map((label, index) => [label, values[index] ?? '']),
    {
      size: 10.5,
      rowHeight: 24,
    },
  )
}

function drawSteps(flow: Flow, { steps }: ReleaseSlip): void {
  const columns = [
    { label: words.step, share: 15, align: 'center' as const },
    { label: words.by, share: 17, align: 'center' as const },
    { label: words.at, share: 22, align: 'center' as const },
    { label: words.outcome, share: 10, align: 'center' as const },
    { label: words.reason, share: 36 },
  ]
  const rows = steps.map(({ at, byName, label, outcome, reason }) => [
    label,
    byName,
    moment(at),
    outcome,
    reason,
  ])
  drawTable(flow, columns, rows, { size: 10.5, rowHeight: 34 })
}

function drawFoot(flow: Flow, { printedAt }: ReleaseSlip): void {
  drawBoxes(
    flow,
    words.sign.map((label) => ({ label, foot: words.day })),
    3,
    76,
  )
  drawBoxes(flow, [{ label: words.seal, foot: words.day }], 1, 150)
  flow.y += 6
  writeLine(flow, `${words.foot}${moment(printedAt)}`, { size: 9, color: palette.soft })
}

/** Day and time on clocks in China; a dash where there is none. */
const moment = (instant: string) => (instant ? beijingMinute(new Date(instant)) : '—')
