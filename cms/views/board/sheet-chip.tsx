'use client'

import type { Board } from '../../actions/board/open-board'
import { sheetStatusLabels } from '../../domain/sheet'

type Sheet = Board['works'][number]['sheets'][number]

/** One judge on one work: the total once submitted, else the status. */
export function SheetChip({ sheet }: { sheet: Sheet }) {
  return (
    <span className="qf-chip" data-status={sheet.status} title={sheet.recusalReason ?? undefined}>
      {sheet.judge} {sheet.total ?? sheetStatusLabels[sheet.status]}
      {sheet.recusalReason && <span className="sr-only">，理由：{sheet.recusalReason}</span>}
    </span>
  )
}
