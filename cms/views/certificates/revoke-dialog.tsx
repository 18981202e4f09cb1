'use client'

import { toast } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { CertificateLine } from '../../actions/certificates/open-certificates'
import type { Revoked } from '../../actions/certificates/revoke-certificate'
import { AskDialog } from '../desk/ask-dialog'
import { run } from '../desk/call'

export const revokeDialog = 'revoke-certificate'

type RevokeDialogProps = { certificate: CertificateLine; onDone: () => Promise<void> }

/** Revokes a certificate with a reason, and issues another in its place, corrected, when that is asked for. */
export function RevokeDialog({ certificate, onDone }: RevokeDialogProps) {
  const { id, kind, number, recipients, status, title } = certificate
  const revoked = status === 'revoked'
  const [again, setAgain] = useState(true)
  const [names, setNames] = useState(recipients.join('、'))
  const [work, setWork] = useState(title)
  const field = useId()
  const reissues = again || revoked

  const revoke = async (reason: string) => {
    const reissue = {
      recipients: kind === 'organizer' ? undefined : namesIn(names),
      title: work.trim() || undefined,
    }
    const { replacement } = await run<Revoked>('revoke-certificate', {
      certificate: id,
      reason,
      reissue: reissues ? reissue : undefined,
    })
    toast.success(replacement ? `${number} 已作废，换发为 ${replacement.number}。` : `${number} 已作废。`)
    await onDone()
  }

  return (
    <AskDialog
      slug={revokeDialog}
      title={revoked ? `换发 ${number}？` : `作废 ${number}？`}
      confirm={revoked ? '换发' : again ? '作废并换发' : '作废'}
      reason={{ label: '理由', hint: '记录在案；原编号保留，不再使用。' }}
      onConfirm={revoke}
    >
      {!revoked && (
        <label className="qf-pick">
          <input type="checkbox" checked={again} onChange={(event) => setAgain(event.target.checked)} />
          换发新证书（另给编号）
        </label>
      )}
      {reissues && kind !== 'organizer' && (
        <>
          <div className="qf-field">
            <label htmlFor={`${field}-names`}>姓名（用顿号隔开）</label>
            <input
              id={`${field}-names`}
              type="text"
              value={names}
              onChange={(event) => setNames(event.target.value)}
            />
          </div>
          <div className="qf-field">
            <label htmlFor={`${field}-title`}>作品名称</label>
            <input
              id={`${field}-title`}
              type="text"
              maxLength={80}
              value={work}
              onChange={(event) => setWork(event.target.value)}
            />
          </div>
        </>
      )}
    </AskDialog>
  )
}

const namesIn = (text: string): string[] | undefined => {
  const names = text
    .split(/[、，,]/)
    .map((name) => name.trim())
    .filter(Boolean)
  return names.length > 0 ? names : undefined
}
