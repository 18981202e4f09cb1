'use client'

import { sheetStatusLabels } from '../../domain/sheet'
import type { Sheet } from './board-counts'

/** One judge on one work: the total once submitted, else the status. `judge` is a seat or a name. */
export function SheetChip({ judge, sheet }: { judge: string; sheet: Sheet }) {
  return (
    <span className="qf-chip" data-status={sheet.status} title={sheet.note ?? undefined}>
      <b>{judge}</b>
      {` ${sheet.total ?? sheetStatusLabels[sheet.status]}`}
      {sheet.note && <span className="sr-only">，理由：{sheet.note}</span>}
    </span>
  )
}
