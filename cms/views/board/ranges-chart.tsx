'use client'

import type { Board } from '../../actions/board/open-board'
import { ownSheets, type Work } from './board-counts'
import { ChartFrame } from './chart-frame'
import { rangeOf, scaleTo, ticksIn } from './chart-scale'

const height = 200
const side = 30

type Ranged = { work: Work; totals: number[]; wide: boolean }

/** The lowest, highest and official score of every work, in the order of their places. */
export function RangesChart({ board: { scale, works } }: { board: Board }) {
  const ranged = works.flatMap((work): Ranged[] => {
    const totals = ownSheets(work).flatMap(({ total }) => (total ? [Number(total)] : []))
    const wide = work.marks.some(({ kind }) => kind === 'wide-range')
    return totals.length > 1 ? [{ work, totals, wide }] : []
  })
  if (ranged.length === 0) return null
  const count = ranged.filter(({ wide }) => wide).length
  return (
    <ChartFrame
      title="各件作品的分差"
      says={`每条竖线是一件作品的最低到最高总分，短横是得分；左起按名次。${count > 0 ? `红色的 ${count} 件分差大。` : '没有分差大的作品。'}`}
      table={{
        head: ['作品', '得分', '最低', '最高', '极差'],
        rows: ranged.map(({ totals, work }) => ({
          key: work.id,
          cells: [
            `${work.workCode} ${work.title}`,
            work.score ?? '—',
            Math.min(...totals),
            Math.max(...totals),
            work.figures?.range ?? '—',
          ],
        })),
      }}
    >
      {(width) => <Sticks width={width} ranged={ranged} scale={scale} />}
    </ChartFrame>
  )
}

function Sticks({ ranged, scale, width }: { width: number; ranged: Ranged[]; scale: number }) {
  const range = rangeOf(
    ranged.flatMap(({ totals }) => totals),
    5,
    scale,
  )
  const y = scaleTo(range, [height - 8, 8])
  const x = scaleTo([0, ranged.length - 1], [side + 8, width - 8])
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
      {ranged.map(({ totals, wide, work }, index) => (
        <g key={work.id} className={wide ? 'qf-stick qf-stick--wide' : 'qf-stick'}>
          <title>{`${work.workCode} ${work.title}：${Math.min(...totals)} 至 ${Math.max(...totals)}，得分 ${work.score ?? '—'}`}</title>
          <line x1={x(index)} x2={x(index)} y1={y(Math.min(...totals))} y2={y(Math.max(...totals))} />
          {work.score !== null && (
            <line x1={x(index) - 3} x2={x(index) + 3} y1={y(Number(work.score))} y2={y(Number(work.score))} />
          )}
        </g>
      ))}
    </svg>
  )
}
