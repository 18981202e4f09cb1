'use client'

import { Link } from '@payloadcms/ui'
import type { Board } from '../../actions/board/open-board'
import { beijingTime } from '../../domain/beijing-time'
import { DistrictSheets } from '../campaign/district-sheets'
import { ExtensionsPanel } from '../campaign/extensions-panel'
import { Deadline } from '../desk/deadline'
import { serverNow } from '../desk/server-clock'
import { PhasePill } from './phase-pill'

export function BoardHead({ board, acts }: { board: Board; acts: boolean }) {
  return (
    <header className="qf-board__head">
      <div className="qf-facts">
        <PhasePill phase={board.phase} label={board.phaseLabel} />
        {!acts && <span>只读</span>}
        <Link className="qf-link" href={`/admin/collections/campaigns/${board.id}`} prefetch={false}>
          活动设置
        </Link>
      </div>
      <h1>{board.title}</h1>
      <Dates board={board} />
      <ExtensionsPanel campaign={board.id} phase={board.phase} acts={acts} />
      {acts && board.schedule.forwardingClosesAt && <DistrictSheets campaign={board.id} />}
    </header>
  )
}

/** The dates that the campaign is run by; the next one says how long it is until then. */
function Dates({ board: { rounds, schedule } }: { board: Board }) {
  const now = serverNow().getTime()
  const dates = [
    ['征集开始', schedule.opensAt],
    ['学校提交截止', schedule.submissionClosesAt],
    ...(schedule.forwardingClosesAt ? [['县区推荐截止', schedule.forwardingClosesAt] as const] : []),
    ['评审开始', schedule.reviewOpensAt],
    ...rounds.list.map(({ closesAt, label }) => [`${label}截止`, closesAt] as const),
  ] as const
  const next = dates.find(([, at]) => Date.parse(at) > now)
  return (
    <ol className="qf-dates">
      {dates.map(([label, at]) => (
        <li key={label} data-past={Date.parse(at) <= now}>
          {label === next?.[0] ? (
            <Deadline at={at} label={label} />
          ) : (
            <>
              {label} <time dateTime={at}>{beijingTime(Date.parse(at))}</time>
            </>
          )}
        </li>
      ))}
    </ol>
  )
}
