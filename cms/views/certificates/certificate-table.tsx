'use client'

import { Button, Pill, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import type { CertificateLine } from '../../actions/certificates/open-certificates'
import { RevokeDialog, revokeDialog } from './revoke-dialog'

type CertificateTableProps = { certificates: CertificateLine[]; acts: boolean; reload: () => Promise<void> }

/** The register; a revoked number stays in it. */
export function CertificateTable({ acts, certificates, reload }: CertificateTableProps) {
  const { openModal } = useModal()
  const [sought, setSought] = useState('')
  const [chosen, setChosen] = useState<CertificateLine | null>(null)
  const shown = certificates.filter((certificate) => matches(certificate, sought.trim()))
  return (
    <section className="qf-section" aria-labelledby="register">
      <div className="qf-section__head">
        <h2 id="register">证书登记</h2>
        <div className="qf-field">
          <input
            type="search"
            aria-label="按编号、姓名、单位或作品查找"
            placeholder="编号、姓名、单位或作品"
            value={sought}
            onChange={(event) => setSought(event.target.value)}
          />
        </div>
        <p className="qf-hint" role="status">
          {shown.length} 张
        </p>
      </div>
      <table className="qf-table">
        <thead>
          <tr>
            <th>编号</th>
            <th>获奖人</th>
            <th>单位</th>
            <th>奖项</th>
            <th>状态</th>
            {acts && <th>办理</th>}
          </tr>
        </thead>
        <tbody>
          {shown.map((certificate) => (
            <Line
              key={certificate.id}
              certificate={certificate}
              acts={acts}
              onRevoke={() => {
                setChosen(certificate)
                openModal(revokeDialog)
              }}
            />
          ))}
        </tbody>
      </table>
      {chosen && <RevokeDialog key={chosen.id} certificate={chosen} onDone={reload} />}
    </section>
  )
}

type LineProps = { certificate: CertificateLine; acts: boolean; onRevoke: () => void }

function Line({ acts, certificate, onRevoke }: LineProps) {
  const { awardName, id, number, recipients, replacedBy, revocationReason, status, title, unit } = certificate
  const valid = status === 'issued'
  return (
    <tr data-revoked={!valid}>
      <td>
        <span className="qf-code">{number}</span>
      </td>
      <td data-label="获奖人">{recipients.join('、') || '—'}</td>
      <td data-label="单位">{unit}</td>
      <td data-label="奖项">
        <div>
          {awardName}
          {title && <p className="qf-hint">{title}</p>}
        </div>
      </td>
      <td data-label="状态">
        <div>
          <Pill pillStyle={valid ? 'success' : 'light-gray'} size="small">
            {valid ? '有效' : '已作废'}
          </Pill>
          {!valid && (
            <p className="qf-hint qf-revoked">
              {revocationReason}
              {replacedBy && (
                <>
                  <br />
                  换发为 <span className="qf-code">{replacedBy}</span>
                </>
              )}
            </p>
          )}
        </div>
      </td>
      {acts && (
        <td data-label="办理">
          <span className="qf-buttons">
            {valid && (
              <a className="qf-link" href={`/api/actions/open-certificate-file?certificate=${id}`} download>
                下载
              </a>
            )}
            {!replacedBy && (
              <Button buttonStyle="secondary" size="medium" margin={false} onClick={onRevoke}>
                {valid ? '作废或换发' : '换发'}
              </Button>
            )}
          </span>
        </td>
      )}
    </tr>
  )
}

const matches = ({ number, recipients, title, unit }: CertificateLine, sought: string) =>
  [number, unit, title, ...recipients].some((text) => text.includes(sought))
