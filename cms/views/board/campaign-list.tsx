'use client'

import { Link } from '@payloadcms/ui'
import type { PaginatedDocs } from 'payload'
import { beijingTime } from '../../domain/beijing-time'
import { phaseAt, phaseLabels } from '../../domain/campaign'
import type { Campaign } from '../../payload-types'
import { Opening } from '../desk/opening'
import { serverNow } from '../desk/server-clock'
import { useOpened } from '../desk/use-opened'
import { PhasePill } from './phase-pill'

type Row = Pick<Campaign, 'id' | 'title' | 'year' | 'schedule' | 'announcedAt'>

const address =
  '/api/campaigns?depth=0&limit=100&sort=-year&select[title]=true&select[year]=true&select[schedule]=true&select[announcedAt]=true'

export function CampaignList() {
  const { data, failure, reload } = useOpened<PaginatedDocs<Row>>(address)
  return (
    <div className="qf-page">
      <h1>评审看板</h1>
      {!data && <Opening failure={failure} retry={reload} />}
      {data?.docs.length === 0 && <p className="qf-empty">还没有征集活动；请先在“征集活动”里新建并发布。</p>}
      {data && data.docs.length > 0 && (
        <table className="qf-table">
          <thead>
            <tr>
              <th>征集活动</th>
              <th>阶段</th>
              <th>学校提交截止</th>
              <th>评审</th>
            </tr>
          </thead>
          <tbody>
            {data.docs.map((campaign) => (
              <CampaignRow key={campaign.id} campaign={campaign} />
            ))}
          </tbody>
        </table>
      )}
    </div>
  )
}

function CampaignRow({ campaign }: { campaign: Row }) {
  const { schedule } = campaign
  const phase = phaseAt(campaign, serverNow())
  return (
    <tr>
      <td>
        <Link className="qf-work-link" href={`/admin/board/${campaign.id}`} prefetch={false}>
          {campaign.title}
        </Link>
      </td>
      <td data-label="阶段">
        <PhasePill phase={phase} label={phaseLabels[phase]} />
      </td>
      <td data-label="提交截止">{beijingTime(Date.parse(schedule.submissionClosesAt))}</td>
      <td data-label="评审">
        {beijingTime(Date.parse(schedule.reviewOpensAt))} 至{' '}
        {beijingTime(Date.parse(schedule.reviewClosesAt))}
      </td>
    </tr>
  )
}
