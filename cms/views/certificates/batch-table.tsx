'use client'

import type { CertificateBatch } from '../../actions/certificates/open-certificates'
import { beijingTime } from '../../domain/beijing-time'

const statuses: Record<CertificateBatch['status'], string> = {
  queued: '排队',
  running: '正在生成',
  done: '完成',
  failed: '没有完成',
}

type BatchTableProps = { batches: CertificateBatch[]; campaign: string; files: boolean }

/** The batches made so far with their files; whoever may not download reads how they went. */
export function BatchTable({ batches, campaign, files }: BatchTableProps) {
  return (
    <section className="qf-section" aria-labelledby="batches">
      <div className="qf-section__head">
        <h2 id="batches">文件</h2>
        {files && (
          <a
            className="qf-link"
            href={`/api/actions/open-certificate-file?campaign=${campaign}&file=xlsx`}
            download
          >
            下载证书登记表（Excel）
          </a>
        )}
      </div>
      <table className="qf-table">
        <thead>
          <tr>
            <th>时间</th>
            <th>状态</th>
            <th className="qf-number">张数</th>
            {files && <th>文件</th>}
          </tr>
        </thead>
        <tbody>
          {batches.map((batch) => (
            <tr key={batch.id}>
              <td>{beijingTime(Date.parse(batch.createdAt))}</td>
              <td data-label="状态">
                <div>
                  {statuses[batch.status]}
                  {batch.message && <p className="qf-wrong">{batch.message}</p>}
                  {batch.made && batch.made.missing.length > 0 && (
                    <p className="qf-wrong">
                      字库没有“{batch.made.missing.join('')}”，印成了〓，请手工补写。
                    </p>
                  )}
                </div>
              </td>
              <td className="qf-number" data-label="张数">
                {batch.made?.count ?? '—'}
              </td>
              {files && <td data-label="文件">{batch.made && <Files task={batch.id} />}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Files({ task }: { task: string }) {
  const address = `/api/actions/open-certificate-file?task=${task}`
  return (
    <span className="qf-facts">
      <a className="qf-link" href={`${address}&file=zip`} download>
        每张一个文件（ZIP）
      </a>
      <a className="qf-link" href={`${address}&file=pdf`} download>
        合并付印（PDF）
      </a>
    </span>
  )
}
