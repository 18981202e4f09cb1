'use client'

import { Link } from '@payloadcms/ui'
import type { PaginatedDocs } from 'payload'
import { may, phaseAt, phaseLabels } from '../../domain/campaign'
import type { Campaign } from '../../payload-types'
import { PhasePill } from '../board/phase-pill'
import { Deadline } from '../desk/deadline'
import { DeskHead } from '../desk/desk-head'
import { Opening } from '../desk/opening'
import { serverNow } from '../desk/server-clock'
import { useOpened } from '../desk/use-opened'

type Row = Pick<Campaign, 'id' | 'title' | 'schedule' | 'announcedAt' | 'decidedAt'>

const chosen = ['title', 'schedule', 'announcedAt', 'decidedAt']
  .map((name) => `select[${name}]=true`)
  .join('&')
const address = `/api/campaigns?depth=0&limit=100&sort=-year&where[schedule.forwardingClosesAt][exists]=true&${chosen}`

/** The campaigns in which districts forward; those that take forwarding now come first. */
export function ForwardingList() {
  const { data, failure, reload } = useOpened<PaginatedDocs<Row>>(address)
  const rows = (data?.docs ?? [])
    .map((campaign) => ({ campaign, phase: phaseAt(campaign, serverNow()) }))
    .toSorted((one, other) => Number(may('forward', other.phase)) - Number(may('forward', one.phase)))
  return (
    <div className="qf-page">
      <DeskHead
        title="县区推荐"
        lead="在这里查看本县区学校提交的作品，排出先后，退回需要修改的，在名额内推荐给主办单位。"
      />
      {!data && <Opening failure={failure} retry={reload} />}
      {data && rows.length === 0 && <p className="qf-empty">目前没有设县区推荐的征集活动。</p>}
      {rows.length > 0 && (
        <table className="qf-table">
          <thead>
            <tr>
              <th>征集活动</th>
              <th>阶段</th>
              <th>推荐截止</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ campaign: { id, schedule, title }, phase }) => (
              <tr key={id}>
                <td>
                  <Link className="qf-work-link" href={`/admin/forwarding/${id}`} prefetch={false}>
                    {title}
                  </Link>
                </td>
                <td data-label="阶段">
                  <PhasePill phase={phase} label={phaseLabels[phase]} />
                </td>
                <td data-label="推荐截止">
                  <Deadline at={schedule.forwardingClosesAt ?? ''} label="" />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  )
}
