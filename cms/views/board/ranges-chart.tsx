'use client'

import type { Board } from '../../actions/board/open-board'
import { ownSheets, type Work } from './board-counts'
import { ChartFrame } from './chart-frame'
import { rangeOf, scaleTo, ticksIn } from './chart-scale'

const height = 180
const side = 30
const mostNamed = 8

type Ranged = { work: Work; low: number; high: number; wide: boolean }

/** The lowest, highest and official score of every work, in the order of their places. */
export function RangesChart({ board: { scale, works } }: { board: Board }) {
  const ranged = works.flatMap((work): Ranged[] => {
    const totals = ownSheets(work).flatMap(({ total }) => (total ? [Number(total)] : []))
    const wide = work.marks.some(({ kind }) => kind === 'wide-range')
    return totals.length > 1 ? [{ work, low: Math.min(...totals), high: Math.max(...totals), wide }] : []
  })
  if (ranged.length === 0) return null
  return (
    <ChartFrame
      title="各件作品的分差"
      says={`每条竖线是一件作品的最低到最高总分，短横是得分；左起按名次。${wideOnes(ranged)}`}
      table={{
        head: ['作品', '得分', '最低', '最高', '极差'],
        rows: ranged.map(({ high, low, work }) => ({
          key: work.id,
          cells: [`${work.workCode} ${work.title}`, work.score ?? '—', low, high, work.figures?.range ?? '—'],
        })),
      }}
    >
      {(width) => <Sticks width={width} ranged={ranged} scale={scale} />}
    </ChartFrame>
  )
}

/** Names as many as fit a line of reading; the table of works has them all under 需要关注. */
function wideOnes(ranged: Ranged[]): string {
  const codes = ranged.filter(({ wide }) => wide).map(({ work }) => work.workCode)
  if (codes.length === 0) return '没有分差大的作品。'
  const rest = codes.length > mostNamed ? '等' : ''
  return `红色的 ${codes.length} 件分差大：${codes.slice(0, mostNamed).join('、')}${rest}。`
}

function Sticks({ ranged, scale, width }: { width: number; ranged: Ranged[]; scale: number }) {
  const range = rangeOf(
    ranged.flatMap(({ high, low }) => [low, high]),
    5,
    scale,
  )
  const y = scaleTo(range, [height - 8, 8])
  const x = scaleTo([0, ranged.length - 1], [side + 8, width - 8])
  const drawn = (chosen: boolean) =>
    ranged
      .map(({ high, low, wide, work: { score } }, index) => {
        if (wide !== chosen) return ''
        const dash = score === null ? '' : `M${x(index) - 3} ${y(Number(score))}h6`
        return `M${x(index)} ${y(low)}V${y(high)}${dash}`
      })
      .join('')
  return (
    <svg width={width} height={height} role="img" aria-label="各件作品的最低、最高总分和得分">
      {ticksIn(range, 6).map((tick) => (
        <g key={tick}>
          <line className="qf-grid" x1={side} x2={width} y1={y(tick)} y2={y(tick)} />
          <text x={side - 6} y={y(tick) + 4} textAnchor="end">
            {tick}
          </text>
        </g>
      ))}
      <path className="qf-stick" d={drawn(false)} />
      <path className="qf-stick qf-stick--wide" d={drawn(true)} />
    </svg>
  )
}
