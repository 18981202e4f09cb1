'use client'

import { Button, useModal } from '@payloadcms/ui'
import { beijingTime } from '../../domain/beijing-time'
import { may, type Phase } from '../../domain/campaign'
import type { Campaign } from '../../payload-types'
import { useOpened } from '../desk/use-opened'
import { ExtensionDialog, extensionDialog } from './extension-dialog'
import './campaign.css'

type ExtensionsPanelProps = { campaign: string; phase: Phase; acts: boolean }

/** The later deadlines given to single schools, and for the secretary a way to give one. */
export function ExtensionsPanel({ campaign, phase, acts }: ExtensionsPanelProps) {
  const { openModal } = useModal()
  const { data, reload } = useOpened<Pick<Campaign, 'extensions'>>(
    `/api/campaigns/${encodeURIComponent(campaign)}?depth=1&select[extensions]=true`,
  )
  const given = data?.extensions ?? []
  const gives = acts && may('screen', phase)
  if (given.length === 0 && !gives) return null
  return (
    <div className="qf-extensions">
      {given.length > 0 && (
        <ul aria-label="已给的延期">
          {given.map(({ id, reason, school, until }) => (
            <li key={id}>
              {typeof school === 'object' ? school.name : school} 延至{' '}
              <time dateTime={until}>{beijingTime(Date.parse(until))}</time>，原因：{reason}
            </li>
          ))}
        </ul>
      )}
      {gives && (
        <>
          <Button
            size="large"
            margin={false}
            buttonStyle="secondary"
            onClick={() => openModal(extensionDialog)}
          >
            给个别学校延期
          </Button>
          <ExtensionDialog campaign={campaign} onDone={reload} />
        </>
      )}
    </div>
  )
}
