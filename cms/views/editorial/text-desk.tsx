'use client'

import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import type { TextReview } from '../../actions/editorial/open-text-review'
import type { User } from '../../payload-types'
import { useOpened } from '../desk/use-opened'
import { LivePageLink } from '../live-page/live-page-link'
import { TypingGuard } from '../typing/typing-guard'
import { Comparison } from './comparison'
import { FindList } from './find-list'
import { ReviewButtons } from './review-buttons'
import { StepTrail } from './step-trail'
import { textStanding } from './text-standing'
import '../desk/desk.css'
import './editorial.css'

/** Over the form of every text: how it stands in the reviews, what to do about it, the checks, and what has changed. */
export function TextDesk() {
  const { collectionSlug, hasSavePermission, id, lastUpdateTime } = useDocumentInfo()
  const { user } = useAuth<User>()
  if (!collectionSlug || !user || !['editor', 'observer', 'admin'].includes(user.role ?? '')) return null
  return (
    <>
      {hasSavePermission && <TypingGuard key={`typing ${id}`} account={user.id} />}
      {id ? (
        <OpenedDesk key={id} kind={collectionSlug} id={String(id)} saved={lastUpdateTime} />
      ) : (
        <div className="qf-text-desk">
          <p className="qf-hint">先保存为草稿，再送审；通过审校以后发布。</p>
        </div>
      )}
    </>
  )
}

type OpenedDeskProps = { kind: string; id: string; saved: number }

/** `saved` is when the form was saved last: what stands here is read anew then, without losing what a button is about. */
function OpenedDesk({ id, kind, saved }: OpenedDeskProps) {
  const router = useRouter()
  const address = String(new URLSearchParams({ kind, id }))
  const { data, failure, reload } = useOpened<TextReview>(`/api/actions/open-text-review?${address}`, saved)
  if (!data)
    return <div className="qf-text-desk">{failure && <p className="qf-wrong">{failure.message}</p>}</div>
  const { sentence, tone } = textStanding(data)
  const onDone = async () => {
    await reload()
    router.refresh()
  }
  return (
    <section className="qf-text-desk" aria-label="审校">
      <StepTrail paper={data.paper} steps={data.steps} />
      <div className="qf-text-desk__standing" data-tone={tone}>
        <p role="status">{sentence}</p>
        {data.refusal && <p className="qf-hint">{data.refusal}</p>}
        <LivePageLink />
      </div>
      <ReviewButtons text={{ kind, id }} review={data} onDone={onDone} />
      <FindList address={address} saved={saved} />
      <Comparison address={address} saved={saved} />
    </section>
  )
}
