'use client'

import { AskDialog } from '../desk/ask-dialog'
import { outcomeLabels } from './outcomes'
import { type Asked, questionSlug } from './use-decisions'

type ScreeningQuestionProps = { asked: Asked; onConfirm: (reason: string) => Promise<void> }

/** Asks why entries are returned or ruled out. */
export function ScreeningQuestion({ asked: { entries, outcome }, onConfirm }: ScreeningQuestionProps) {
  const label = outcomeLabels[outcome]
  return (
    <AskDialog
      slug={questionSlug}
      title={`${label} ${entries.length} 件作品？`}
      confirm={`确认${label}`}
      reason={{
        label: '原因',
        hint: outcome === 'return' ? '学校会看到，并据此修改后重新提交。' : '学校会看到。',
      }}
      onConfirm={onConfirm}
    />
  )
}
