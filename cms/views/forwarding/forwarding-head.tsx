'use client'

import type { Forwarding } from '../../actions/forwarding/open-forwarding'
import { PhasePill } from '../board/phase-pill'
import { Deadline } from '../desk/deadline'
import { DeskHead } from '../desk/desk-head'

/** Which campaign, until when, and the summary sheet to download. */
export function ForwardingHead({ forwarding }: { forwarding: Forwarding }) {
  const { district, forwardingClosesAt, id, phase, phaseLabel, submissionClosesAt, title } = forwarding
  const file = (format: string) =>
    `/api/actions/open-forwarding-file?${new URLSearchParams({ campaign: id, format })}`
  return (
    <DeskHead
      title="县区推荐"
      lead={title}
      standing={
        <>
          <PhasePill phase={phase} label={phaseLabel} />
          <span>{district}</span>
        </>
      }
    >
      <p className="qf-facts">
        <Deadline at={submissionClosesAt} label="学校提交截止" />
        <Deadline at={forwardingClosesAt} label="推荐截止" />
      </p>
      <p className="qf-facts">
        <a className="qf-link" href={file('xlsx')}>
          下载汇总表（Excel）
        </a>
        <a className="qf-link" href={file('pdf')}>
          下载汇总表（打印盖章）
        </a>
        <a className="qf-link" href={file('docx')}>
          下载报送函（Word，附汇总表）
        </a>
      </p>
    </DeskHead>
  )
}
