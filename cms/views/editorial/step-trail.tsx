'use client'

import type { TextReview } from '../../actions/editorial/open-text-review'
import { beijingTime } from '../../domain/beijing-time'
import { isOpen } from '../../domain/editorial/review-state'
import { stepLabels } from '../../domain/editorial/steps'

type Stage = { key: string; label: string; note: string; state: 'done' | 'now' | 'back' | 'to-come' }

/** The steps of the round from the sending to the publication, with who has done what. */
export function StepTrail({ paper, steps }: Pick<TextReview, 'paper' | 'steps'>) {
  return (
    <ol className="qf-trail">
      {stagesOf(paper, steps).map(({ key, label, note, state }) => (
        <li key={key} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
          <b>{label}</b>
          <span>{note}</span>
        </li>
      ))}
    </ol>
  )
}

function stagesOf(paper: TextReview['paper'], steps: TextReview['steps']): Stage[] {
  const running = paper && paper.state !== 'takenBack' ? paper : null
  const sent: Stage = running
    ? { key: 'sent', label: '送审', note: `${running.sentByName} ${when(running.sentAt)}`, state: 'done' }
    : { key: 'sent', label: '送审', note: '', state: 'now' }
  const reviews = steps.map((step): Stage => {
    const record = running?.steps.findLast((one) => one.step === step)
    const note = record ? `${record.byName} ${when(record.at)}` : ''
    const label = stepLabels[step]
    if (record) return { key: step, label, note, state: record.outcome === 'passed' ? 'done' : 'back' }
    return { key: step, label, note, state: running?.state === step ? 'now' : 'to-come' }
  })
  const out: Stage = running?.publishedAt
    ? {
        key: 'out',
        label: '发布',
        note: `${running.releasedByName ?? ''} ${when(running.publishedAt)}`,
        state: 'done',
      }
    : {
        key: 'out',
        label: '发布',
        note: running?.publishAt ? when(running.publishAt) : '',
        state: running && isOpen(running.state) && running.state === 'cleared' ? 'now' : 'to-come',
      }
  return [sent, ...reviews, out]
}

const when = (instant: string) => beijingTime(Date.parse(instant)).replace(/^\d+年/, '')
