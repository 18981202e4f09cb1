'use client'

import type { SchoolCertificate } from '../../actions/certificates/open-awards'

/** Certificates with their files; of a revoked one what has taken its place. */
export function CertificateList({ certificates }: { certificates: SchoolCertificate[] }) {
  return (
    <ul className="qf-award__certificates" aria-label="证书">
      {certificates.map(({ awardName, id, number, recipients, replacedBy, status }) => (
        <li key={id}>
          <span className="qf-code">{number}</span>
          <span>
            {awardName}
            {recipients.length > 0 && `　${recipients.join('、')}`}
          </span>
          {status === 'issued' ? (
            <a className="qf-link" href={`/api/actions/open-certificate-file?certificate=${id}`} download>
              下载证书
            </a>
          ) : (
            <span className="qf-hint">已作废{replacedBy && `，换发为 ${replacedBy}`}</span>
          )}
        </li>
      ))}
    </ul>
  )
}
