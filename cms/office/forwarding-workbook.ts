import type { ForwardedRow } from './forwarding-summary-pdf'
import { type Column, tableSheet, workbookBytes } from './workbook'

/** A forwarded work with what the office needs to ask about it. */
export type ForwardingRow = ForwardedRow & {
  /** The number of the receipt the school got. */
  receipt: string
  tutors: string[]
  /** The name of whoever handed it in; no telephone is kept of anybody. */
  contact: string
}

export type ForwardingBook = {
  campaign: string
  district: string
  quota: string
  rows: ForwardingRow[]
  /** ISO instant. */
  made: string
  demo: boolean
}

/** The summary sheet (推荐汇总表) of a district as a table. */
export function forwardingWorkbook(book: ForwardingBook): Promise<Uint8Array> {
  const { campaign, district, quota, rows, made, demo } = book
  const notes = [`推荐单位：${district}　${quota}`]
  const sheet = tableSheet('推荐汇总表', { title: `${campaign}推荐汇总表`, notes, columns, rows })
  return workbookBytes([sheet], { author: district, made, demo })
}

const columns: Column<ForwardingRow>[] = [
  { label: '推荐次序', kind: 'number', value: ({ rank }) => rank },
  { label: '回执编号', value: ({ receipt }) => receipt },
  { label: '作品名称', value: ({ title }) => title },
  { label: '类别', value: ({ category }) => category },
  { label: '组别', value: ({ division }) => division },
  { label: '学校', value: ({ school }) => school },
  { label: '作者', value: ({ authors }) => authors.join('、') },
  { label: '指导教师', value: ({ tutors }) => tutors.join('、') },
  { label: '填报员', value: ({ contact }) => contact },
  { label: '备注', value: ({ note }) => note },
]
