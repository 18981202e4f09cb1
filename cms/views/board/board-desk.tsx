'use client'

import { SetStepNav, useModal } from '@payloadcms/ui'
import { useCallback, useState } from 'react'
import type { Board } from '../../actions/board/open-board'
import { isAnnounced, type Phase, phases } from '../../domain/campaign'
import { Opening } from '../desk/opening'
import { phaseReason } from '../desk/phase-reason'
import { useOpened } from '../desk/use-opened'
import { AnnouncedState } from './announced-state'
import { AssignStep } from './assign-step'
import { boardAddress } from './board-address'
import { missingSheets, openSheets, submittedSheets, type Work } from './board-counts'
import { BoardHead } from './board-head'
import { BoardStep, StepLinks } from './board-step'
import { ChangeDialog } from './change-dialog'
import { DecideStep } from './decide-step'
import { ProgressStep } from './progress-step'
import { ScreenStep } from './screen-step'

/** What every step of the board is given: the board, whether this person may act, and how to read it anew. */
export type StepProps = { board: Board; acts: boolean; reload: () => Promise<void> }

const isJudged = (phase: Phase): boolean => phases.indexOf(phase) >= phases.indexOf('reviewing')

/** One campaign from the first entry to the final result, in the four steps in which it is run. */
export function BoardDesk({ id, acts }: { id: string; acts: boolean }) {
  const [round, setRound] = useState<string | null>(null)
  const { data: board, failure, reload } = useOpened<Board>(boardAddress(id, round))
  const [changing, setChanging] = useState<Work | null>(null)
  const { openModal } = useModal()
  const change = useCallback(
    (work: Work) => {
      setChanging(work)
      openModal('change-award')
    },
    [openModal],
  )
  if (!board) return <Opening failure={failure} retry={reload} />
  const judged = isJudged(board.phase)
  const notes = notesOf(board)
  const props = { board, acts, reload }
  const changes = acts && board.decisions !== null && phaseReason(board, 'change-award') === null
  const shared = { ...props, onShow: setRound, onChange: changes ? change : null }
  return (
    <div className="qf-page qf-board">
      <SetStepNav nav={[{ label: '评审看板', url: '/admin/board' }, { label: board.title }]} />
      <BoardHead board={board} acts={acts} />
      <StepLinks />
      <BoardStep number={1} note={notes.screen} open={!judged}>
        <ScreenStep {...props} />
      </BoardStep>
      <BoardStep number={2} note={notes.assign} open={!judged}>
        <AssignStep {...props} />
      </BoardStep>
      <BoardStep number={3} note={notes.review} open={judged}>
        <ProgressStep {...shared} />
      </BoardStep>
      <BoardStep number={4} note={notes.announce} open={judged}>
        {isAnnounced(board.phase) ? <AnnouncedState {...props} /> : <DecideStep {...shared} />}
      </BoardStep>
      {changes && <ChangeDialog key={changing?.id} board={board} work={changing} reload={reload} />}
    </div>
  )
}

function notesOf(board: Board) {
  const missing = missingSheets(board)
  const submitted = submittedSheets(board)
  const marked = board.works.filter(({ marks }) => marks.length > 0).length
  const none = board.works.length === 0
  return {
    screen: `待审 ${board.waiting} 件，通过 ${board.works.length} 件`,
    assign: none ? '' : missing > 0 ? `还差 ${missing} 份评分表` : '已全部分配',
    review: none
      ? ''
      : `评分表已提交 ${submitted}/${submitted + openSheets(board)}${marked > 0 ? `，${marked} 件需要关注` : ''}`,
    announce: board.decidedAt ? '已确认最终结果' : board.announcedAt ? '已公布，公示中' : '',
  }
}
