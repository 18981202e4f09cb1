'use client'

import { Pill } from '@payloadcms/ui'
import type { Receipts } from '../../actions/entries/open-receipts'
import { beijingTime } from '../../domain/beijing-time'
import { SealUpload } from './seal-upload'

type Receipt = Receipts['receipts'][number]

type CardProps = { receipt: Receipt; seals: boolean; onSealed: () => Promise<void> }

/** One receipt: number, time, whether the entry still is what it was given for, its papers and its sealed scan. */
export function ReceiptCard({ onSealed, receipt, seals }: CardProps) {
  const { agrees, at, byName, digest, id, late, latest, number } = receipt
  const file = (format: string) =>
    `/api/actions/open-receipt-file?${new URLSearchParams({ receipt: id, format })}`
  return (
    <article className="qf-receipt">
      <div className="qf-facts">
        <span className="qf-code">{number}</span>
        <span>
          {beijingTime(Date.parse(at))} {byName} 提交{late && '（宽限期内）'}
        </span>
        <Agreement agrees={agrees} latest={latest} />
      </div>
      <p className="qf-receipt__digest">
        <span>SHA-256</span> <code>{digest}</code>
      </p>
      <p className="qf-facts">
        <a className="qf-link" href={file('pdf')} download>
          {latest ? '打印回执（PDF，盖章用）' : '回执（PDF）'}
        </a>
        {agrees && (
          <a className="qf-link" href={file('json')} download>
            存证文本（核对摘要用）
          </a>
        )}
      </p>
      <Scan receipt={receipt} asks={seals && latest} />
      {seals && latest && <SealUpload receipt={receipt} onSealed={onSealed} />}
    </article>
  )
}

function Agreement({ agrees, latest }: Pick<Receipt, 'agrees' | 'latest'>) {
  if (agrees) {
    return (
      <Pill pillStyle="success" size="small">
        现在的内容与回执一致
      </Pill>
    )
  }
  return (
    <Pill pillStyle={latest ? 'warning' : 'light-gray'} size="small">
      {latest ? '现在的内容与回执不一致' : '之后改过'}
    </Pill>
  )
}

function Scan({ asks, receipt: { latest, scan, scannedAt } }: { receipt: Receipt; asks: boolean }) {
  if (!scan) {
    if (asks) return <p className="qf-hint">打印后盖章，扫描成 PDF 或拍照，从这里上传；作品内容不受影响。</p>
    return latest ? <p className="qf-hint">还没有上传盖章扫描件。</p> : null
  }
  return (
    <p className="qf-facts">
      <a className="qf-link" href={scan.address} target="_blank" rel="noreferrer">
        盖章扫描件
      </a>
      {scannedAt && <span>{beijingTime(Date.parse(scannedAt))} 上传</span>}
    </p>
  )
}
