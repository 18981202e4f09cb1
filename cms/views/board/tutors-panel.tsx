'use client'

import type { Board } from '../../actions/board/open-board'

/** 指导教师奖: follows the award of the work, so there is nothing to choose, only to see. */
export function TutorsPanel({ board: { decisions, works } }: { board: Board }) {
  if (!decisions?.tutors.name) return null
  const { awards, name, tiers } = decisions.tutors
  const byId = new Map(works.map((work) => [work.id, work]))
  return (
    <>
      <h3>{name}</h3>
      <details className="qf-rules">
        <summary>
          获{tiers.join('、')}作品的指导教师自动获奖，现为 {awards.length} 位
        </summary>
        <ul>
          {awards.map(({ entry, tutor }) => (
            <li key={`${entry}/${tutor}`}>
              {tutor}（{byId.get(entry)?.school}，《{byId.get(entry)?.title}》{byId.get(entry)?.award}）
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}
