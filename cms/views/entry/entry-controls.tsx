'use client'

import { useAuth, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import type { EntryDesk } from '../../actions/entries/open-entry-desk'
import type { Entry, User } from '../../payload-types'
import { useOpened } from '../desk/use-opened'
import { TypingGuard } from '../typing/typing-guard'
import { AutosaveStatus } from './autosave-status'
import { CopyEarlier } from './copy-earlier'
import { EntryBounds } from './entry-bounds'
import { EntryButtons } from './entry-buttons'
import { standingOf } from './entry-standing'
import { FirstCampaign } from './first-campaign'
import { idIn } from './id-in'
import { LastChange } from './last-change'
import { MissingList } from './missing-list'
import '../desk/desk.css'
import './entry.css'

/** How the entry stands, what binds it, what is still missing, and 提交 and 撤回, for its school. */
export function EntryControls() {
  const { data, id, lastUpdateTime } = useDocumentInfo()
  const { user } = useAuth<User>()
  const campaign = useFormFields(([fields]) => idIn(fields.campaign?.value))
  if (user?.role !== 'school') return null
  return (
    <>
      {(!id || isOpen(data)) && <TypingGuard key={id ?? 'new'} account={user.id} />}
      {campaign ? (
        <ChosenCampaign key={campaign} campaign={campaign} entry={id} saved={lastUpdateTime} />
      ) : (
        <FirstCampaign />
      )}
    </>
  )
}

const isOpen = (entry: Partial<Entry> | undefined) =>
  entry?.status === undefined || entry.status === 'draft' || entry.status === 'returned'

type Chosen = { campaign: string; entry: number | string | undefined; saved: number }

/** `saved` is when the form was saved last: what binds the entry is read anew then. */
function ChosenCampaign({ campaign, entry, saved: savedAt }: Chosen) {
  const { data } = useDocumentInfo()
  const query = new URLSearchParams({ campaign, ...(entry && { entry: String(entry) }) })
  const { data: desk, failure } = useOpened<EntryDesk>(`/api/actions/open-entry-desk?${query}`, savedAt)
  const saved = (data ?? {}) as Partial<Entry>
  const standing = standingOf(saved, desk)
  const open = isOpen(saved)
  return (
    <>
      <div className="qf-standing" data-tone={standing.tone}>
        <p>
          {entry || desk?.closed
            ? standing.sentence
            : '写好可以直接提交；写到一半先保存，是本校的草稿，随时回来接着写。'}
        </p>
        {failure && <p className="qf-wrong">{failure.message}</p>}
        {desk && open && <EntryBounds desk={desk} />}
        {entry && desk && standing.submits && <MissingList missing={desk.missing} />}
        {open && <LastChange entry={saved} />}
        {entry && saved.status === 'draft' && <AutosaveStatus />}
        {(!entry || !open) && (
          <CopyEarlier from={entry ? String(entry) : undefined} into={entry ? undefined : campaign} />
        )}
      </div>
      <EntryButtons id={entry ? String(entry) : undefined} entry={saved} standing={standing} />
    </>
  )
}
