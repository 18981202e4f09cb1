'use client'

import type { Board } from '../../actions/board/open-board'

type FileLinksProps = { board: Pick<Board, 'id' | 'works'>; names: boolean }

/** The tables of the board as files; judges are named in them only when their names are shown. */
export function FileLinks({ board, names }: FileLinksProps) {
  const groups = [...new Set(board.works.flatMap(({ group }) => group || []))]
  const address = (file: string, more: Record<string, string> = {}) =>
    `/api/actions/open-board-file?${new URLSearchParams({ campaign: board.id, file, ...(names && { names: '1' }), ...more })}`
  return (
    <>
      <span>导出</span>
      <a className="qf-link" href={address('marks.xlsx')}>
        评分明细（Excel）
      </a>
      <a className="qf-link" href={address('results.xlsx')}>
        评选结果（Excel）
      </a>
      <a className="qf-link" href={address('charts.xlsx')}>
        统计图表（Excel）
      </a>
      {groups.length > 1 ? (
        groups.map((group) => (
          <a key={group} className="qf-link" href={address('score-summary.pdf', { group })}>
            {group}评分汇总表（PDF，签字用）
          </a>
        ))
      ) : (
        <a className="qf-link" href={address('score-summary.pdf')}>
          评分汇总表（PDF，签字用）
        </a>
      )}
    </>
  )
}
