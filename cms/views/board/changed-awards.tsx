'use client'

import { Button } from '@payloadcms/ui'
import type { Board } from '../../actions/board/open-board'
import type { Work } from './board-counts'

type ChangedAwardsProps = { board: Board; onChange: ((work: Work) => void) | null }

/** What was changed by hand, each with its reason. */
export function ChangedAwards({ board: { works }, onChange }: ChangedAwardsProps) {
  const changed = works.filter(({ reason }) => reason !== null)
  if (changed.length === 0) {
    return (
      <p className="qf-hint">没有人工调整的奖项。{onChange && '需要调整时，在上面的作品表里点开那一件。'}</p>
    )
  }
  return (
    <ul className="qf-items">
      {changed.map((work) => (
        <li key={work.id}>
          <span>
            {work.workCode} 《{work.title}》：{work.computed ?? '未获奖'} → <b>{work.award ?? '未获奖'}</b>
            <span className="qf-hint">理由：{work.reason}</span>
          </span>
          {onChange && (
            <Button buttonStyle="secondary" size="small" margin={false} onClick={() => onChange(work)}>
              再调整
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}
