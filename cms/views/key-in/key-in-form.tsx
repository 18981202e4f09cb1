'use client'

import { Banner, Button, toast } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Campaign } from '../../payload-types'
import { type CallFailure, failureOf, run } from '../desk/call'
import { type Draft, emptyDraft, firstFault, givenIn, runningTotal } from '../review/draft-marks'
import { focusFirstMark } from '../review/focus-mark'
import { RubricFields } from '../review/rubric-fields'
import { tidied } from '../review/typed-points'
import { useFault } from '../review/use-fault'
import { useShortcut } from '../review/use-shortcut'
import { PaperTotal } from './paper-total'
import { codeOf, type JudgeSheet } from './use-judge-sheets'

type KeyInFormProps = { campaign: Campaign; sheet: JudgeSheet; onKeyedIn: () => Promise<void> }

/** One paper sheet as it is typed. Its own sum, typed last, has to be that of the marks: so a slip of the hand is found. */
export function KeyInForm({ campaign, onKeyedIn, sheet }: KeyInFormProps) {
  const { rubric } = campaign
  const [draft, setDraft] = useState<Draft>(emptyDraft)
  const [onPaper, setOnPaper] = useState('')
  const [fault, setFault] = useFault()
  const [failure, setFailure] = useState<CallFailure | null>(null)
  const [busy, setBusy] = useState(false)
  const total = runningTotal(draft, rubric)
  useEffect(focusFirstMark, [])

  const keyIn = async () => {
    if (busy) return
    const wrong = firstFault(draft, rubric)
    if (wrong) return setFault(wrong)
    if (Number(tidied(onPaper)) !== Number(total) || !onPaper.trim()) {
      return setFault({ field: 'total', message: `录入的合计是 ${total}，与纸面不符，请逐项核对。` })
    }
    setBusy(true)
    try {
      await run('key-in-sheet', { sheet: sheet.id, ...givenIn(draft, rubric) })
      toast.success(`${codeOf(sheet)} 已录入，${total} 分。`)
      await onKeyedIn()
    } catch (error) {
      const refused = failureOf(error)
      if (refused.field) setFault({ field: refused.field, message: refused.message })
      else setFailure(refused)
      setBusy(false)
    }
  }
  useShortcut(() => void keyIn(), { shift: false })
  const change = (next: Partial<Draft>) => {
    setFault(null)
    setDraft({ ...draft, ...next })
  }
  return (
    <section className="qf-section" aria-label={`代录 ${codeOf(sheet)}`}>
      <h2>
        {codeOf(sheet)} {sheet.entry.title}
      </h2>
      {sheet.status === 'started' && (
        <Banner type="info">评委已在线打了部分分，还没有提交；录入后以纸面为准。</Banner>
      )}
      {failure && <Banner type="error">{failure.message}</Banner>}
      <RubricFields
        rubric={rubric}
        commentRequired={campaign.review.commentRequired ?? false}
        draft={draft}
        fault={fault}
        onChange={change}
      />
      <PaperTotal
        typed={onPaper}
        total={total}
        wrong={fault?.field === 'total' ? fault.message : null}
        onType={setOnPaper}
        onEnter={() => void keyIn()}
      />
      <div className="qf-buttons">
        <Button size="large" margin={false} disabled={busy} onClick={() => void keyIn()}>
          {busy ? '正在录入…' : '录入并下一份'}
        </Button>
        <span className="qf-hint">在“纸面合计”里回车即录入，别处按 Ctrl+回车；录入后不能再改。</span>
      </div>
    </section>
  )
}
