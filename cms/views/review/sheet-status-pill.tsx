'use client'

import { Pill } from '@payloadcms/ui'
import type { ComponentProps } from 'react'
import { type SheetStatus, sheetStatusLabels } from '../../domain/sheet'

const styles: Record<SheetStatus, ComponentProps<typeof Pill>['pillStyle']> = {
  assigned: 'warning',
  abstained: 'light-gray',
  started: 'warning',
  submitted: 'success',
  recused: 'light-gray',
  void: 'light-gray',
}

export function SheetStatusPill({ status }: { status: SheetStatus }) {
  return (
    <Pill pillStyle={styles[status]} size="small">
      {sheetStatusLabels[status]}
    </Pill>
  )
}
