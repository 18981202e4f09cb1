'use client'

import type { Board } from '../../actions/board/open-board'
import { beijingTime } from '../../domain/beijing-time'

const states = { ahead: '未开始', open: '进行中', over: '已结束' } as const

type RoundTabsProps = { rounds: Board['rounds']; onShow: (round: string) => void }

/** The rounds of a campaign with several, and their outcome together. */
export function RoundTabs({ onShow, rounds: { list, shown } }: RoundTabsProps) {
  if (list.length === 1) return null
  return (
    <fieldset className="qf-rounds">
      <legend className="sr-only">选择轮次</legend>
      {list.map(({ closesAt, entries, label, number, opensAt, state }) => (
        <button
          key={number}
          type="button"
          aria-pressed={shown === number}
          title={`${beijingTime(Date.parse(opensAt))} 至 ${beijingTime(Date.parse(closesAt))}`}
          onClick={() => onShow(String(number))}
        >
          <b>{label}</b>
          <span>
            {entries} 件 · {states[state]}
          </span>
        </button>
      ))}
      <button type="button" aria-pressed={shown === null} onClick={() => onShow('all')}>
        <b>总排名</b>
        <span>各轮合计</span>
      </button>
    </fieldset>
  )
}
