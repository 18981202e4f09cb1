'use client'

import { Link } from '@payloadcms/ui'
import type { PaginatedDocs } from 'payload'
import { type Phase, phaseAt, phaseLabels } from '../../domain/campaign'
import type { Campaign } from '../../payload-types'
import { PhasePill } from '../board/phase-pill'
import { Opening } from './opening'
import { serverNow } from './server-clock'
import { useOpened } from './use-opened'

type Row = Pick<Campaign, 'id' | 'title' | 'schedule' | 'announcedAt' | 'decidedAt'>

const chosen = ['title', 'schedule', 'announcedAt', 'decidedAt']
  .map((name) => `select[${name}]=true`)
  .join('&')
const address = `/api/campaigns?depth=0&limit=100&sort=-year&${chosen}`

type CampaignLinksProps = {
  /** The desk that a campaign is opened on, such as `/admin/outbox`. */
  desk: string
  /** Campaigns in these phases only. */
  phases: readonly Phase[]
  none: string
}

/** Which campaign to work on. */
export function CampaignLinks({ desk, none, phases }: CampaignLinksProps) {
  const { data, failure, reload } = useOpened<PaginatedDocs<Row>>(address)
  if (!data) return <Opening failure={failure} retry={reload} />
  const open = data.docs.map((campaign) => ({ ...campaign, phase: phaseAt(campaign, serverNow()) }))
  const rows = open.filter(({ phase }) => phases.includes(phase))
  if (rows.length === 0) return <p className="qf-empty">{none}</p>
  return (
    <table className="qf-table qf-table--plain">
      <thead>
        <tr>
          <th>征集活动</th>
          <th>阶段</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, phase, title }) => (
          <tr key={id}>
            <td>
              <Link className="qf-work-link" href={`${desk}/${id}`} prefetch={false}>
                {title}
              </Link>
            </td>
            <td>
              <PhasePill phase={phase} label={phaseLabels[phase]} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
