'use client'

import type { AssignmentDesk } from '../../actions/assignment/open-assignment'
import { ProgressBar } from '../desk/progress-bar'
import { evenness, type Figures } from './figures'

/** How many works each judge has, as bars and numbers: what stands, and what the draft adds. */
export function LoadBars({ desk, figures: { loads } }: { desk: AssignmentDesk; figures: Figures }) {
  const { deviation, least, most } = evenness(loads)
  const ordered = loads.toSorted((one, other) => Number(one.judge.alternate) - Number(other.judge.alternate))
  const highest = Math.max(
    desk.rules.maxPerJudge ?? 0,
    ...loads.map(({ added, standing }) => standing + added),
  )
  return (
    <>
      <h3>
        每位评委 {least}–{most} 件，标准差 {deviation.toFixed(2)}
      </h3>
      <ul className="qf-loads">
        {ordered.map(({ added, judge, standing }) => (
          <li key={judge.id}>
            <span>
              {judge.name}
              {judge.alternate && <span className="qf-hint"> 候补</span>}
              {judge.panel && <span className="qf-hint"> {judge.panel}</span>}
            </span>
            <ProgressBar
              parts={[
                { count: standing, tone: 'done' },
                { count: added, tone: 'begun' },
              ]}
              of={highest}
            />
            <span className="qf-number">
              {standing + added} 件{added > 0 && standing > 0 && `（新增 ${added}）`}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
