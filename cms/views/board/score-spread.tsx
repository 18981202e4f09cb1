'use client'

import type { Board } from '../../actions/board/open-board'

const width = 5

/** How many works stand in each five points of the score, as bar and number. */
export function ScoreSpread({ works }: Pick<Board, 'works'>) {
  const scores = works.flatMap(({ score }) => (score === null ? [] : [Number(score)]))
  if (scores.length === 0) return <p className="qf-empty">还没有已提交的评分。</p>
  const bandOf = (score: number) => Math.floor(score / width)
  const top = bandOf(Math.max(...scores))
  const bands = Array.from({ length: top - bandOf(Math.min(...scores)) + 1 }, (_, index) => {
    const band = top - index
    return { band, count: scores.filter((score) => bandOf(score) === band).length }
  })
  const most = Math.max(...bands.map(({ count }) => count))
  return (
    <table className="qf-table qf-table--plain qf-spread">
      <thead>
        <tr>
          <th>得分</th>
          <th className="qf-number">件数</th>
          <th>分布</th>
        </tr>
      </thead>
      <tbody>
        {bands.map(({ band, count }) => (
          <tr key={band}>
            <th scope="row">
              {band * width} 至不满 {(band + 1) * width}
            </th>
            <td className="qf-number">{count}</td>
            <td aria-hidden="true">
              <span className="qf-spread__bar" style={{ width: `${(count / most) * 100}%` }} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
