'use client'

import { memo } from 'react'
import { ownSheets, type Work } from './board-counts'
import { MarkPills } from './mark-pills'
import { SheetChip } from './sheet-chip'
import { figureKeys, sortColumns } from './work-columns'

type WorkRowProps = {
  work: Work
  /** How the judge of a sheet is called; a letter while names are hidden. */
  nameOf: ((judge: string) => string) | null
  open: boolean
  onOpen: (work: string) => void
}

/** One work: its place, what to look at, its sheets, its score and the figures beside it, its award. */
export const WorkRow = memo(function WorkRow({ nameOf, onOpen, open, work }: WorkRowProps) {
  const { award, category, figures, group, id, rank, school, score, title, workCode } = work
  const sheets = ownSheets(work)
  return (
    <tr className="qf-work" data-open={open}>
      <td data-label="名次" className="qf-number qf-work__place">
        {rank ?? '—'}
      </td>
      <td className="qf-work__title">
        <button type="button" className="qf-work__open" aria-expanded={open} onClick={() => onOpen(id)}>
          <b>{title}</b>
          <MarkPills work={work} />
        </button>
        <span className="qf-hint">
          {[workCode, school, category, group !== category && group].filter(Boolean).join(' · ')}
        </span>
      </td>
      <td className="qf-work__sheets qf-chips">
        {sheets.length === 0 && '未分配'}
        {sheets.map((sheet) => (
          <SheetChip key={sheet.id} sheet={sheet} judge={nameOf ? nameOf(sheet.judge) : sheet.seat} />
        ))}
      </td>
      <td data-label="得分" className="qf-number qf-work__place">
        <b>{score ?? '—'}</b>
      </td>
      {figureKeys.map((key) => (
        <td key={key} data-label={sortColumns[key].label} className="qf-number">
          {figures?.[key] ?? '—'}
        </td>
      ))}
      <td data-label="奖项" className="qf-work__place qf-work__award">
        {award ?? '—'}
      </td>
    </tr>
  )
})
