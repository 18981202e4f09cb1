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

/** One work: its place, its sheets, the figures beside its score, its award, and what to look at. */
export const WorkRow = memo(function WorkRow({ nameOf, onOpen, open, work }: WorkRowProps) {
  const toggle = () => onOpen(work.id)
  const sheets = ownSheets(work)
  return (
    <tr className="qf-work" data-open={open}>
      <td data-label="名次" className="qf-number qf-work__rank">
        {work.rank ?? '—'}
      </td>
      <td className="qf-work__title">
        <button type="button" className="qf-work__open" aria-expanded={open} onClick={toggle}>
          {work.title}
        </button>
        <span className="qf-hint">
          {[work.workCode, work.school, work.category, work.group !== work.category && work.group]
            .filter(Boolean)
            .join(' · ')}
        </span>
        <MarkPills work={work} onOpen={toggle} />
      </td>
      <td data-label="各评委">
        <span className="qf-chips">
          {sheets.length === 0 && '未分配'}
          {sheets.map((sheet) => (
            <SheetChip key={sheet.id} sheet={sheet} judge={nameOf ? nameOf(sheet.judge) : sheet.seat} />
          ))}
        </span>
      </td>
      <td data-label="得分" className="qf-number qf-work__score">
        <b>{work.score ?? '—'}</b>
      </td>
      {figureKeys.map((key) => (
        <td key={key} data-label={sortColumns[key].label} className="qf-number">
          {work.figures?.[key] ?? '—'}
        </td>
      ))}
      <td data-label="奖项" className="qf-work__award">
        {work.award ?? '—'}
      </td>
    </tr>
  )
})
