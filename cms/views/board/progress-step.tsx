'use client'

import { useState } from 'react'
import type { Board } from '../../actions/board/open-board'
import { isAnnounced } from '../../domain/campaign'
import { AdvancePanel } from './advance-panel'
import type { Work } from './board-counts'
import type { StepProps } from './board-desk'
import { FileLinks } from './file-links'
import { JudgeTable } from './judge-table'
import { JudgesChart } from './judges-chart'
import { RangesChart } from './ranges-chart'
import { RoundTabs } from './round-tabs'
import { TotalsChart } from './totals-chart'
import { WorksPanel } from './works-panel'

type ProgressStepProps = StepProps & {
  onShow: (round: string) => void
  onChange: ((work: Work) => void) | null
}

/** 评审进度: by panel and judge, how they mark, and every work with what a person should look at. */
export function ProgressStep({ acts, board, onChange, onShow, reload }: ProgressStepProps) {
  const [names, setNames] = useState(false)
  if (board.works.length === 0) return <p className="qf-empty">还没有通过形式审查的作品。</p>
  return (
    <>
      <RoundTabs rounds={board.rounds} onShow={onShow} />
      {board.rounds.advancing && <AdvancePanel board={board} acts={acts} reload={reload} onShow={onShow} />}
      <div className="qf-facts">
        <label className="qf-switch">
          <input type="checkbox" checked={names} onChange={(event) => setNames(event.target.checked)} />
          显示评委姓名
        </label>
        <FileLinks board={board} names={names} />
      </div>
      <h3>各评委</h3>
      <JudgeTable judges={board.judges} names={names} />
      <p className="qf-hint">
        “偏严”排除了作品水平的高低：正数偏严，负数偏宽；“与同件他人相差”是与同一作品其他评委平均分相差的平均。都只供核对，不影响计分。
      </p>
      <h3>评分情况</h3>
      <p className="qf-agreement">{board.agreement.sentence}</p>
      <div className="qf-charts">
        <TotalsChart board={board} />
        <RangesChart board={board} />
        <JudgesChart board={board} names={names} />
      </div>
      <h3>作品</h3>
      <WorksNote board={board} />
      <WorksPanel board={board} names={names} onChange={onChange} />
    </>
  )
}

function WorksNote({ board }: { board: Board }) {
  if (isAnnounced(board.phase)) return null
  const unscored = board.works.filter(({ score }) => score === null).length
  return (
    <p className="qf-hint">
      按已提交的评分暂排，公布时才固定。
      {unscored > 0 && `还有 ${unscored} 件没有评分，不在名次之内。`}
      点题目看各项给分、得分的算法，和标签说的是什么。
    </p>
  )
}
