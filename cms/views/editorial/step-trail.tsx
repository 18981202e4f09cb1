'use client'

import type { TextReview } from '../../actions/editorial/open-text-review'
import { beijingTime } from '../../domain/beijing-time'
import { isOpen } from '../../domain/editorial/review-state'
import { stepLabels } from '../../domain/editorial/steps'

type Stage = {
  key: string
  label: string
  by?: string
  at?: string
  state: 'done' | 'now' | 'back' | 'to-come'
}

/** The steps of the round from the sending to the publication, with who has done what. */
export function StepTrail({ paper, steps }: Pick<TextReview, 'paper' | 'steps'>) {
  return (
    <ol className="qf-trail">
      {stagesOf(paper, steps).map(({ at, by, key, label, state }) => (
        <li key={key} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
          <b>{label}</b>
          {by && <span>{by}</span>}
          {at && <time dateTime={at}>{when(at)}</time>}
        </li>
      ))}
    </ol>
  )
}

function stagesOf(paper: TextReview['paper'], steps: TextReview['steps']): Stage[] {
  const running = paper && paper.state !== 'takenBack' ? paper : null
  const sent: Stage = running
    ? { key: 'sent', label: '送审', by: running.sentByName, at: running.sentAt, state: 'done' }
    : { key: 'sent', label: '送审', state: 'now' }
  const reviews = steps.map((step): Stage => {
    const record = running?.steps.findLast((one) => one.step === step)
    const about = { key: step, label: stepLabels[step] }
    if (record)
      return {
        ...about,
        by: record.byName,
        at: record.at,
        state: record.outcome === 'passed' ? 'done' : 'back',
      }
    return { ...about, state: running?.state === step ? 'now' : 'to-come' }
  })
  const out: Stage = running?.publishedAt
    ? {
        key: 'out',
        label: '发布',
        by: running.releasedByName ?? '',
        at: running.publishedAt,
        state: 'done',
      }
    : {
        key: 'out',
        label: '发布',
        ...(running?.publishAt && { at: running.publishAt }),
        state: running && isOpen(running.state) && running.state === 'cleared' ? 'now' : 'to-come',
      }
  return [sent, ...reviews, out]
}

const when = (instant: string) => beijingTime(Date.parse(instant)).replace(/^\d+年/, '')
