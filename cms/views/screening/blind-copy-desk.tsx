'use client'

import { Banner, SetStepNav } from '@payloadcms/ui'
import { useState } from 'react'
import { Opening } from '../desk/opening'
import { phaseReason } from '../desk/phase-reason'
import { BlindCopyFoot } from './blind-copy-foot'
import { BlindCopyHead } from './blind-copy-head'
import { FilesPanel } from './files-panel'
import { FindsDeskProvider } from './finds-desk'
import { FindsPanel } from './finds-panel'
import { MarkedText } from './marked-text'
import { useBlindCopy } from './use-blind-copy'

/** One blind copy: the text as judges will read it beside what was found in it, and its files. */
export function BlindCopyDesk({ entry, acts: mayAct }: { entry: string; acts: boolean }) {
  const { copy, failure, reload, settle } = useBlindCopy(entry)
  const [active, activate] = useState<number | null>(null)
  if (!copy) return <Opening failure={failure} retry={reload} />
  const { campaign, finds, workCode } = copy
  const closed = phaseReason(campaign, 'blind')
  const acts = mayAct && !closed
  const steps = [
    { label: '评审看板', url: `/admin/board/${campaign.id}` },
    { label: '形式审查', url: `/admin/screening/${campaign.id}` },
    { label: workCode },
  ]
  const desk = {
    finds,
    acts,
    active,
    activate,
    decide: (number: number, decision: 'open' | 'mask' | 'clear') =>
      void settle({ finds: [{ number, decision }] }),
  }
  return (
    <FindsDeskProvider value={desk}>
      <div className="qf-blind">
        <SetStepNav nav={steps} />
        <BlindCopyHead copy={copy} acts={acts} />
        {mayAct && closed && <Banner type="info">{closed}</Banner>}
        <div className="qf-blind__columns">
          <MarkedText copy={copy} />
          <div className="qf-blind__aside">
            <FindsPanel copy={copy} acts={acts} settle={settle} />
            <FilesPanel copy={copy} acts={acts} settle={settle} />
          </div>
        </div>
        <BlindCopyFoot copy={copy} acts={acts} />
      </div>
    </FindsDeskProvider>
  )
}
