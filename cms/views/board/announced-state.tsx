'use client'

import { Banner } from '@payloadcms/ui'
import type { Board } from '../../actions/board/open-board'
import { beijingTime } from '../../domain/beijing-time'
import { AwardCounts } from './award-counts'

const dayOf = (date: string | null) => date?.slice(0, 10) ?? '—'

/** What the announcement left: the day, the public notice, and where the public reads it. */
export function AnnouncedState({ board }: { board: Board }) {
  return (
    <>
      <Banner type="success">
        结果已于 {board.announcedAt && beijingTime(Date.parse(board.announcedAt))}{' '}
        公布，名次、得分和奖项已固定。
      </Banner>
      <AwardCounts board={board} />
      <p className="qf-facts">
        <span>
          公示 {dayOf(board.notice.startsOn)} 至 {dayOf(board.notice.endsOn)}
        </span>
        <a className="qf-link" href={`/campaigns/${board.slug}/result/`}>
          查看公示页
        </a>
      </p>
    </>
  )
}
