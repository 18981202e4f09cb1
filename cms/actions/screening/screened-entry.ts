import { idOf } from '../../access/roles'
import { limitsOf } from '../../domain/entry'
import type { TextNode } from '../../domain/rich-text-tree'
import { type BlindFind, fileOf } from '../../domain/screening/blind-finds'
import { captionsOf } from '../../domain/screening/captions'
import { type ScreenedEntry, type ScreeningItem, screeningChecklist } from '../../domain/screening/checklist'
import { textsOf } from '../../domain/screening/entry-texts'
import { findLeaks } from '../../domain/screening/identity-leaks'
import type { Leak } from '../../domain/screening/leak'
import type { BlindCopy, Campaign, Entry } from '../../payload-types'
import { plainTextOf } from './entry-text'
import { namesOf, type Register } from './identity-names'
import type { SimilarWork } from './similar-works'

/** What the machine found on an entry: from its blind copy where there is one, which has read the attachments too. */
export function checklistOf(
  campaign: Campaign,
  entry: Entry,
  found: {
    register: Register
    copy: BlindCopy | undefined
    similar: SimilarWork[]
    submitter: string | null
  },
): ScreeningItem[] {
  const category = campaign.categories.find(({ key }) => key === entry.category)
  const limits = limitsOf(campaign.limits, category ?? {})
  const finds = found.copy ? openFinds(found.copy) : leaksIn(entry, found.register, found.submitter)
  return screeningChecklist(factsOf(campaign, entry, found.copy), limits, finds, found.similar)
}

const openFinds = ({ files, finds }: BlindCopy): Leak[] => {
  const withheld = new Set((files ?? []).filter((file) => file.withheld).map(({ name }) => name))
  return ((finds ?? []) as BlindFind[]).filter(
    (find) => find.decision === 'open' && find.own && !withheld.has(fileOf(find) ?? ''),
  )
}

function leaksIn(entry: Entry, register: Register, submitter: string | null): Leak[] {
  const body = entry.body?.root as TextNode | undefined
  const texts = textsOf(entry.title, body, captionsOf(body))
  return findLeaks(texts, namesOf(entry, register, submitter)).filter(({ own }) => own)
}

function factsOf(campaign: Campaign, entry: Entry, copy: BlindCopy | undefined): ScreenedEntry {
  const labelIn = (rows: Campaign['divisions'] | Campaign['categories'], key: string | null | undefined) =>
    rows?.find((row) => row.key === key)?.label
  const choice = (label: string | undefined, key: string | null | undefined) => ({
    chosen: label ?? key ?? undefined,
    valid: label !== undefined,
  })
  const { address, megabytes, minutes } = entry.video ?? {}
  return {
    text: plainTextOf(entry),
    images: entry.images?.length ?? 0,
    attachments: entry.attachments?.length ?? 0,
    video: address || minutes || megabytes ? { minutes: minutes ?? 0, megabytes: megabytes ?? 0 } : null,
    pledged: entry.pledge ?? false,
    authorised: entry.authorization ?? false,
    category: choice(labelIn(campaign.categories, entry.category), entry.category),
    ...(campaign.divisions?.length
      ? { division: choice(labelIn(campaign.divisions, entry.division), entry.division) }
      : {}),
    ...(campaign.pledge.askAiUse ? { aiUse: entry.aiUse ?? {} } : {}),
    unreadable: (copy?.files ?? []).flatMap(({ name, problem, withheld }) =>
      problem && !withheld ? [name] : [],
    ),
  }
}

/** The account that handed an entry in, by id. */
export const submitterId = (entry: Entry): string | undefined => idOf(entry.submittedBy)
