'use client'

import { useState } from 'react'
import type { Board } from '../../actions/board/open-board'
import { isAnnounced } from '../../domain/campaign'
import { FilterBar } from './filter-bar'
import { JudgeTable } from './judge-table'
import { ScoreSpread } from './score-spread'
import { WorksTable } from './works-table'

type Work = Board['works'][number]
type Filter = 'all' | 'open' | 'done'

const pending = ({ sheets }: Work): boolean =>
  sheets.length === 0 || sheets.some(({ status }) => status === 'assigned' || status === 'started')

const passes: Record<Filter, (work: Work) => boolean> = {
  all: () => true,
  open: pending,
  done: (work) => !pending(work),
}

const labels: [Filter, string][] = [
  ['all', '全部'],
  ['done', '已评'],
  ['open', '未评'],
]

/** 评审进度: by judge, by work, and the ranking and awards that the submitted sheets make so far. */
export function ProgressStep({ board }: { board: Board }) {
  const [filter, setFilter] = useState<Filter>('all')
  const final = isAnnounced(board.phase)
  if (board.works.length === 0) return <p className="qf-empty">还没有通过形式审查的作品。</p>
  return (
    <>
      <h3>各评委进度</h3>
      <JudgeTable board={board} />
      <p className="qf-hint">
        “比同组”是与同一作品其他评委平均分之差的均值：负数偏严，正数偏宽，仅供核对，不影响计分。
      </p>
      <h3>得分分布</h3>
      <ScoreSpread works={board.works} />
      <h3>{final ? '作品与奖项' : '作品与拟获奖项'}</h3>
      {!final && <p className="qf-hint">按已提交的评分暂排，还会变动；公布时才固定。</p>}
      <FilterBar
        label="按评审筛选"
        options={labels.map(([value, label]) => ({
          value,
          label,
          count: board.works.filter(passes[value]).length,
        }))}
        value={filter}
        onChange={setFilter}
      />
      <WorksTable
        works={board.works.filter(passes[filter])}
        tiers={board.tiers}
        scale={board.scale}
        cuts={filter === 'all'}
        final={final}
      />
    </>
  )
}
