'use client'

import { useState } from 'react'
import { roundsOf } from '../../domain/review-round'
import type { Campaign } from '../../payload-types'
import { Opening } from '../desk/opening'
import { focusFirstMark } from '../review/focus-mark'
import { CodeFinder } from './code-finder'
import { KeyInForm } from './key-in-form'
import { SheetList } from './sheet-list'
import { isOpen, useJudgeSheets } from './use-judge-sheets'

/** One judge's sheets: the one being typed beside the list of all. After each the next open one follows. */
export function JudgeSheets({ campaign, judge }: { campaign: Campaign; judge: string }) {
  const { failure, reload, sheets } = useJudgeSheets(campaign.id, judge)
  const [id, setId] = useState('')
  if (!sheets) return <Opening failure={failure} retry={reload} />
  if (sheets.length === 0) return <p className="qf-empty">这位评委在本次征集中还没有分配作品。</p>
  const sheet = sheets.find((candidate) => candidate.id === id) ?? sheets.find(isOpen)
  const rounds = roundsOf(campaign.schedule, campaign.review.sheetsPerEntry)
  const find = (found: string) => {
    setId(found)
    focusFirstMark()
  }
  const goOn = async () => {
    const index = sheets.findIndex(({ id: own }) => own === sheet?.id)
    const next = [...sheets.slice(index + 1), ...sheets.slice(0, index)].find(isOpen)
    setId(next?.id ?? '')
    await reload()
  }
  return (
    <div className="qf-keyin__columns">
      <div className="qf-keyin__form">
        <CodeFinder sheets={sheets} onFound={find} />
        {sheet && isOpen(sheet) ? (
          <KeyInForm key={sheet.id} campaign={campaign} sheet={sheet} onKeyedIn={goOn} />
        ) : (
          <p className="qf-empty">
            {sheet ? '这份评分表已经提交、回避或弃权，不能再录。' : '这位评委的评分表已全部录完。'}
          </p>
        )}
      </div>
      <SheetList sheets={sheets} rounds={rounds} rubric={campaign.rubric} here={sheet?.id} onChoose={setId} />
    </div>
  )
}
