'use client'

import { Link } from '@payloadcms/ui'
import type { Board } from '../../actions/board/open-board'
import { beijingTime } from '../../domain/beijing-time'
import { type Phase, phases } from '../../domain/campaign'
import { DistrictSheets } from '../campaign/district-sheets'
import { ExtensionsPanel } from '../campaign/extensions-panel'
import { Deadline } from '../desk/deadline'
import { PhasePill } from './phase-pill'

export function BoardHead({ board, acts }: { board: Board; acts: boolean }) {
  const { schedule } = board
  const dates: [string, string, Phase][] = [
    ['征集开始', schedule.opensAt, 'upcoming'],
    ['学校提交截止', schedule.submissionClosesAt, 'submission'],
    ...(schedule.forwardingClosesAt
      ? [['县区推荐截止', schedule.forwardingClosesAt, 'forwarding'] satisfies [string, string, Phase]]
      : []),
    ['评审开始', schedule.reviewOpensAt, 'screening'],
    ['评审截止', schedule.reviewClosesAt, 'reviewing'],
  ]
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
      <ol className="qf-dates">
        {dates.map(([label, at, until]) => (
          <li key={label} data-past={phases.indexOf(board.phase) > phases.indexOf(until)}>
            {board.phase === until ? (
              <Deadline at={at} label={label} />
            ) : (
              <span>
                {label} <time dateTime={at}>{beijingTime(Date.parse(at))}</time>
              </span>
            )}
          </li>
        ))}
      </ol>
      <ExtensionsPanel campaign={board.id} phase={board.phase} acts={acts} />
      {acts && schedule.forwardingClosesAt && <DistrictSheets campaign={board.id} />}
    </header>
  )
}
