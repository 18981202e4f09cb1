import { idOf } from '../../access/roles'
import { limitsOf } from '../../domain/entry'
import type { TextNode } from '../../domain/rich-text-tree'
import { type BlindFind, fileOf } from '../../domain/screening/blind-finds'
import { videoFinds } from '../../domain/screening/blind-video'
import { captionsOf } from '../../domain/screening/captions'
import { type ScreenedEntry, type ScreeningItem, screeningChecklist } from '../../domain/screening/checklist'
import { textsOf } from '../../domain/screening/entry-texts'
import { findLeaks } from '../../domain/screening/identity-leaks'
import type { Leak } from '../../domain/screening/leak'
import type { BlindCopy, Campaign, Entry } from '../../payload-types'
import { draftOf } from '../entries/own-entry'
import { namesOf, type Register } from './identity-names'
import type { SimilarWork } from './similar-works'

/** What else is known of an entry; `copy` is its blind copy, which has read the attachments too. */
export type Known = {
  register: Register
  copy: BlindCopy | undefined
  similar: SimilarWork[]
  submitter: string | null
}

/** What the machine found on an entry. */
export function checklistOf(campaign: Campaign, entry: Entry, known: Known): ScreeningItem[] {
  const category = campaign.categories.find(({ key }) => key === entry.category)
  const limits = limitsOf(campaign.limits, category ?? {})
  const finds = known.copy ? undecidedIn(known.copy) : leaksIn(entry, known)
  return screeningChecklist(factsOf(campaign, entry, known.copy), limits, finds, known.similar)
}

function undecidedIn({ files, finds }: BlindCopy): Leak[] {
  const withheld = new Set((files ?? []).filter((file) => file.withheld).map(({ name }) => name))
  return ((finds ?? []) as BlindFind[]).filter(
    (find) => find.decision === 'open' && find.own && !withheld.has(fileOf(find) ?? ''),
  )
}

function leaksIn(entry: Entry, { register, submitter }: Known): Leak[] {
  const body = entry.body?.root as TextNode | undefined
  const texts = textsOf(entry.title, body, captionsOf(body))
  const names = namesOf(entry, register, submitter)
  return [...findLeaks(texts, names), ...videoFinds(entry.video?.address ?? '', names)].filter(
    ({ own }) => own,
  )
}

function factsOf(campaign: Campaign, entry: Entry, copy: BlindCopy | undefined): ScreenedEntry {
  const draft = draftOf(entry)
  const { address, megabytes, minutes } = draft.video ?? {}
  return {
    ...draft,
    video: address || minutes || megabytes ? { minutes: minutes ?? 0, megabytes: megabytes ?? 0 } : null,
    pledged: draft.pledge ?? false,
    authorised: draft.authorization ?? false,
    category: choiceOf(campaign.categories, draft.category),
    division: campaign.divisions?.length ? choiceOf(campaign.divisions, draft.division) : undefined,
    aiUse: campaign.pledge.askAiUse ? (draft.aiUse ?? {}) : undefined,
    unreadable: (copy?.files ?? []).flatMap(({ name, problem, withheld }) =>
      problem && !withheld ? [name] : [],
    ),
    unsearched: !copy && draft.attachments > 0,
  }
}

function choiceOf(rows: { key: string; label: string }[], key: string | null | undefined) {
  const label = rows.find((row) => row.key === key)?.label
  return { chosen: label ?? key ?? undefined, valid: label !== undefined }
}

/** The account that handed an entry in, by id. */
export const submitterId = (entry: Entry): string | undefined => idOf(entry.submittedBy)
