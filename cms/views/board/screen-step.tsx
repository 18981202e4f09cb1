'use client'

import { Button, Link } from '@payloadcms/ui'
import type { Screening } from '../../actions/screening/open-screening'
import { Opening } from '../desk/opening'
import { phaseReason } from '../desk/phase-reason'
import { useOpened } from '../desk/use-opened'
import { CopiesPanel } from '../screening/copies-panel'
import { countOf, filtersOf, isForwarding } from '../screening/screening-filters'
import type { StepProps } from './board-desk'

/** 形式审查 in short: how many entries stand where, with the way to the desk, and the blind copies. */
export function ScreenStep({ board, acts, reload }: StepProps) {
  const address = `/api/actions/open-screening?campaign=${encodeURIComponent(board.id)}&list=none`
  const { data, failure, reload: readAgain } = useOpened<Screening>(address)
  if (!data) return <Opening failure={failure} retry={readAgain} />
  const opens = acts && phaseReason(board, 'screen') === null
  const desk = `/admin/screening/${board.id}`
  const filters = filtersOf(isForwarding(data.campaign)).map(([status, label]) => ({
    status,
    label,
    count: countOf(data.counts, status),
  }))
  return (
    <>
      <p className="qf-facts">
        {filters
          .filter(({ count }) => count > 0)
          .map(({ count, label, status }) => (
            <Link key={status} className="qf-link" href={`${desk}?status=${status}`} prefetch={false}>
              {label} {count} 件
            </Link>
          ))}
      </p>
      <div className="qf-buttons">
        <Button
          el="link"
          size="large"
          margin={false}
          buttonStyle={opens ? 'primary' : 'secondary'}
          url={desk}
        >
          {opens ? '打开形式审查' : '查看形式审查'}
        </Button>
      </div>
      <h3>盲评副本</h3>
      <CopiesPanel
        screening={data}
        acts={acts}
        reload={async () => {
          await Promise.all([readAgain(), reload()])
        }}
      />
    </>
  )
}
