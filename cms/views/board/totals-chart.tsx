'use client'

import type { Board } from '../../actions/board/open-board'
import { ChartFrame } from './chart-frame'
import { anchorAt, scaleTo, ticksIn } from './chart-scale'

const height = 180
const foot = 24

/** Bars narrower than this have no room for their number. */
const narrowest = 18

/** How many sheets gave how many points in all. */
export function TotalsChart({ board: { totals } }: { board: Board }) {
  const filled = totals.filter(({ count }) => count > 0)
  const [first, last] = [filled[0], filled.at(-1)]
  if (!first || !last) return null
  const bars = totals.filter(({ from }) => from >= first.from && from <= last.from)
  const count = filled.reduce((sum, bucket) => sum + bucket.count, 0)
  const label = ({ from, to }: (typeof bars)[number]) => `${from}—${to}`
  return (
    <ChartFrame
      title="总分分布"
      says={`共 ${count} 份有效评分表；每格 ${first.to - first.from} 分，含下限不含上限，最后一格含满分。`}
      table={{
        head: ['总分', '评分表（份）'],
        rows: bars.map((bar) => ({ key: label(bar), cells: [label(bar), bar.count] })),
      }}
    >
      {(width) => <Bars width={width} range={[first.from, last.to]} bars={bars} />}
    </ChartFrame>
  )
}

type BarsProps = {
  width: number
  range: [number, number]
  bars: { from: number; to: number; count: number }[]
}

function Bars({ bars, range, width }: BarsProps) {
  const most = Math.max(...bars.map(({ count }) => count))
  const x = scaleTo(range, [0, width])
  const y = scaleTo([0, most], [height - foot, 18])
  return (
    <svg width={width} height={height} role="img" aria-label="总分分布柱形图">
      {bars.map(({ count, from, to }) => (
        <g key={from}>
          <rect
            className="qf-fill"
            x={x(from) + 1}
            width={Math.max(1, x(to) - x(from) - 2)}
            y={y(count)}
            height={height - foot - y(count)}
          >
            <title>{`${from} 至 ${to} 分：${count} 份`}</title>
          </rect>
          {count > 0 && x(to) - x(from) > narrowest && (
            <text x={(x(from) + x(to)) / 2} y={y(count) - 5} textAnchor="middle">
              {count}
            </text>
          )}
        </g>
      ))}
      <line className="qf-axis" x1={0} x2={width} y1={height - foot} y2={height - foot} />
      {ticksIn(range, width / 60).map((tick) => (
        <text key={tick} x={x(tick)} y={height - 7} textAnchor={anchorAt(x(tick), width)}>
          {tick}
        </text>
      ))}
    </svg>
  )
}
