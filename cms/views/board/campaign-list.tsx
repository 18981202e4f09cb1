'use client'

import { Link, useAuth } from '@payloadcms/ui'
import type { PaginatedDocs } from 'payload'
import { beijingTime } from '../../domain/beijing-time'
import { phaseAt, phaseLabels } from '../../domain/campaign'
import type { Campaign, User } from '../../payload-types'
import { CopyCampaign, StartFromPreset } from '../campaign/start-buttons'
import { Opening } from '../desk/opening'
import { serverNow } from '../desk/server-clock'
import { useOpened } from '../desk/use-opened'
import { PhasePill } from './phase-pill'

type Row = Pick<Campaign, 'id' | 'title' | 'year' | 'schedule' | 'status' | 'announcedAt' | 'decidedAt'>

const chosen = ['title', 'year', 'schedule', 'status', 'announcedAt', 'decidedAt']
  .map((name) => `select[${name}]=true`)
  .join('&')
const address = `/api/campaigns?depth=0&limit=100&sort=-year&${chosen}`

/** All campaigns, the latest year first; the secretary starts a new one here. */
export function CampaignList() {
  const { data, failure, reload } = useOpened<PaginatedDocs<Row>>(address)
  const { user } = useAuth<User>()
  const acts = user?.role === 'secretary'
  return (
    <div className="qf-page">
      <h1>评审看板</h1>
      {acts && (
        <div className="qf-buttons">
          <StartFromPreset />
        </div>
      )}
      {!data && <Opening failure={failure} retry={reload} />}
      {data?.docs.length === 0 && <p className="qf-empty">还没有征集活动。</p>}
      {data && data.docs.length > 0 && (
        <table className="qf-table qf-campaigns">
          <thead>
            <tr>
              <th>征集活动</th>
              <th>阶段</th>
              <th>学校提交截止</th>
              <th>评审</th>
              {acts && <th>下一年</th>}
            </tr>
          </thead>
          <tbody>
            {data.docs.map((campaign) => (
              <CampaignRow key={campaign.id} campaign={campaign} acts={acts} />
            ))}
          </tbody>
        </table>
      )}
    </div>
  )
}

function CampaignRow({ campaign, acts }: { campaign: Row; acts: boolean }) {
  const { schedule, status } = campaign
  const phase = phaseAt(campaign, serverNow())
  return (
    <tr>
      <td>
        <Link className="qf-work-link" href={`/admin/board/${campaign.id}`} prefetch={false}>
          {campaign.title}
        </Link>
      </td>
      <td data-label="阶段">
        {status === 'draft' ? '草稿' : <PhasePill phase={phase} label={phaseLabels[phase]} />}
      </td>
      <td data-label="提交截止">{beijingTime(Date.parse(schedule.submissionClosesAt))}</td>
      <td data-label="评审">
        {beijingTime(Date.parse(schedule.reviewOpensAt))} 至{' '}
        {beijingTime(Date.parse(schedule.reviewClosesAt))}
      </td>
      {acts && (
        <td data-label="下一年">
          <CopyCampaign campaign={campaign} />
        </td>
      )}
    </tr>
  )
}
