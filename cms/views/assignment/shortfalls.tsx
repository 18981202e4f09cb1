'use client'

import type { AssignmentDesk } from '../../actions/assignment/open-assignment'
import { type Figures, lackOf } from './figures'

const most = 20

/** Which works lack judges, and what keeps the others from them. */
export function Shortfalls({ desk, figures }: { desk: AssignmentDesk; figures: Figures }) {
  if (figures.short === 0) return <p>每件作品都有 {desk.round.sheetsPerEntry} 位评委。</p>
  const works = desk.works.filter((work) => lackOf(work, desk) > 0)
  return (
    <>
      <h3>缺评委的作品</h3>
      <ul className="qf-shortfalls">
        {works.slice(0, most).map((work) => (
          <li key={work.id}>
            《{work.title}》缺 {lackOf(work, desk)} 位{work.reason ? `：${work.reason}` : '（手工去掉）。'}
          </li>
        ))}
      </ul>
      {works.length > most && <p className="qf-hint">还有 {works.length - most} 件，见下面“缺评委”。</p>}
    </>
  )
}
