'use client'

import { Button } from '@payloadcms/ui'
import type { ForwardingRow } from '../../actions/forwarding/open-forwarding'
import { EntryCells } from './entry-cells'
import { PlaceControls } from './place-controls'

type RankedTableProps = {
  rows: ForwardingRow[]
  open: boolean
  busy: boolean
  /** Brings an entry to a place, counted from 0. */
  onMove: (entry: string, place: number) => void
  onForward: (entry: string) => void
  onTakeBack: (entry: string) => void
  onReturn: (entry: string) => void
}

/** What waits to be forwarded and what is forwarded, in the district's order of preference. */
export function RankedTable({ rows, open, busy, ...on }: RankedTableProps) {
  if (rows.length === 0) return <p className="qf-empty">本县区学校还没有提交作品。</p>
  return (
    <table className="qf-table qf-ranked">
      <thead>
        <tr>
          <th>次序</th>
          <th>作品</th>
          <th>学校</th>
          <th>类别</th>
          <th>提交时间</th>
          <th>状态</th>
          {open && <th>处理</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, place) => (
          <tr key={row.id} data-forwarded={row.status === 'forwarded'}>
            <td>
              {open ? (
                <PlaceControls row={row} place={place} count={rows.length} onMove={on.onMove} />
              ) : (
                <b className="qf-code">{place + 1}</b>
              )}
            </td>
            <EntryCells row={row} />
            {open && (
              <td data-label="处理">
                <RowButtons row={row} busy={busy} {...on} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type RowButtonsProps = { row: ForwardingRow } & Omit<RankedTableProps, 'rows' | 'open' | 'onMove'>

function RowButtons({ row: { id, status, title }, busy, onForward, onTakeBack, onReturn }: RowButtonsProps) {
  const button = (label: string, act: (entry: string) => void, style: 'primary' | 'secondary') => (
    <Button
      size="large"
      margin={false}
      buttonStyle={style}
      disabled={busy}
      aria-label={`${label}《${title}》`}
      onClick={() => act(id)}
    >
      {label}
    </Button>
  )
  if (status === 'forwarded') return button('取消推荐', onTakeBack, 'secondary')
  return (
    <span className="qf-row-buttons">
      {button('推荐', onForward, 'primary')}
      {button('退回', onReturn, 'secondary')}
    </span>
  )
}
