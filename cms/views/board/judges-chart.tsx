'use client'

import type { Board } from '../../actions/board/open-board'
import { ChartFrame } from './chart-frame'
import { anchorAt, rangeOf, scaleTo, ticksIn } from './chart-scale'
import { type Judge, judgeName } from './judge-name'

type Marking = NonNullable<Judge['marking']>
type Marked = Judge & { marking: Marking }

const line = 26
const foot = 24
const labels = 84
const words = 76

/** How severe each judge is and how widely they mark, the most severe first. */
export function JudgesChart({ board, names }: { board: Board; names: boolean }) {
  const judges = board.judges
    .filter((judge): judge is Marked => judge.marking !== null)
    .toSorted((one, other) => other.marking.severity - one.marking.severity)
  if (judges.length === 0) return null
  const parts = new Set(judges.map(({ marking }) => marking.part)).size
  return (
    <ChartFrame
      title="评委宽严与离散"
      says={
        '细线是最低分到最高分，粗线是平均分上下各一个标准差，圆点是平均分；右边是排除作品水平之后偏严或偏宽多少分，只供对照，不影响得分。' +
        (parts > 1 ? `评委分成互不相交的 ${parts} 组，组与组之间不能比较宽严。` : '')
      }
      table={{
        head: ['评委', '平均分', '标准差', '最低', '最高', '偏严', '与同件他人相差'],
        rows: judges.map((judge) => ({
          key: judge.id,
          cells: [judgeName(judge, names), ...figuresOf(judge.marking)],
        })),
      }}
    >
      {(width) => <Lines width={width} judges={judges} scale={board.scale} names={names} />}
    </ChartFrame>
  )
}

const figuresOf = ({ deviation, distance, highest, lowest, mean, severity }: Marking) => [
  mean.toFixed(1),
  deviation.toFixed(1),
  lowest,
  highest,
  signed(severity),
  distance === null ? '—' : distance.toFixed(1),
]

/** A figure that may be below zero, with its sign. */
export const signed = (value: number): string =>
  value > 0 ? `+${value.toFixed(1)}` : value.toFixed(1).replace('-', '−')

const leaning = (severity: number): string =>
  Math.abs(severity) < 0.05 ? '持中' : `偏${severity > 0 ? '严' : '宽'} ${Math.abs(severity).toFixed(1)}`

type LinesProps = { width: number; judges: Marked[]; scale: number; names: boolean }

function Lines({ judges, names, scale, width }: LinesProps) {
  const range = rangeOf(
    judges.flatMap(({ marking }) => [marking.lowest, marking.highest]),
    5,
    scale,
  )
  const x = scaleTo(range, [labels, width - words])
  const height = judges.length * line + foot
  return (
    <svg width={width} height={height} role="img" aria-label="各评委的平均分、离散与宽严">
      {ticksIn(range, (width - labels - words) / 50).map((tick) => (
        <g key={tick}>
          <line className="qf-grid" x1={x(tick)} x2={x(tick)} y1={0} y2={height - foot} />
          <text x={x(tick)} y={height - 7} textAnchor={anchorAt(x(tick), width)}>
            {tick}
          </text>
        </g>
      ))}
      {judges.map((judge, index) => {
        const { deviation, highest, lowest, mean, severity } = judge.marking
        const y = index * line + line / 2
        return (
          <g key={judge.id}>
            <title>{`${judgeName(judge, names)}：平均 ${mean.toFixed(1)}，${leaning(severity)}`}</title>
            <text x={0} y={y + 4}>
              {judgeName(judge, names).slice(0, 6)}
            </text>
            <line className="qf-thin" x1={x(lowest)} x2={x(highest)} y1={y} y2={y} />
            <line className="qf-thick" x1={x(mean - deviation)} x2={x(mean + deviation)} y1={y} y2={y} />
            <circle className="qf-dot" cx={x(mean)} cy={y} r={5} />
            <text x={width} y={y + 4} textAnchor="end">
              {leaning(severity)}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
