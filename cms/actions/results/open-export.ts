import { z } from 'zod'
import { idOf } from '../../access/roles'
import {
  type ContestExport,
  contestExportOf,
  type ExportedEntry,
  type ExportedSheet,
} from '../../domain/proof/contest-export'
import type { ChainLink } from '../../domain/proof/hash-chain'
import { randomFrom, shuffled } from '../../domain/seeded-order'
import type { AwardChange, Campaign, Result, ScoreSheet } from '../../payload-types'
import { action, type Call } from '../action'
import { awardChangesOf, receivedByGroup } from '../board/standings'
import { acceptedEntries, type EntryWithSchool, resultsOf, sheetsOf } from '../contest-records'
import { documentFor } from '../documents'
import { fileResponse } from '../file-response'
import { announcedLinks, sheetsOnRecord } from '../proof/announced-proof'
import { contestRules } from '../proof/contest-rules'

/** Everything that an announced result was computed from, for `npm run verify` and the public page: judges by lot, no names. */
export const openExport = action({
  name: 'open-export',
  method: 'get',
  input: z.strictObject({ campaign: z.string().min(1) }),
  run: async (call, input) => {
    const campaign = await documentFor(call, 'campaigns', input.campaign, '个征集活动')
    const contest = await exportOf(call, campaign)
    return fileResponse(JSON.stringify(contest, null, 2), {
      name: `${campaign.title}全部数据（供核验）`,
      plain: `export-${campaign.slug}`,
      kind: 'json',
    })
  },
})

async function exportOf(call: Call, campaign: Campaign): Promise<ContestExport> {
  const links = await announcedLinks(call, campaign)
  const results = new Map((await resultsOf(call, campaign.id)).map((result) => [idOf(result.entry), result]))
  const entries = (await acceptedEntries(call, campaign.id)).filter(({ id }) => results.has(id))
  const changes = new Map(
    (await awardChangesOf(call, campaign.id)).map((change) => [idOf(change.entry), change]),
  )
  const received = await receivedByGroup(call, campaign)
  return contestExportOf({
    campaign: {
      slug: campaign.slug,
      title: campaign.title,
      ...contestRules(campaign),
      received: [...received].map(([group, count]) => ({ group, entries: count })),
    },
    entries: entries.map((entry) => entryOf(entry, results.get(entry.id), changes.get(entry.id))),
    sheets: exportedSheets(campaign, entries, await sheetsOf(call, campaign.id), links),
    links,
    results: [...results.values()].map(resultOf),
  })
}

/** An objection that was upheld after the announcement counts as a change by hand. */
function entryOf(
  { category, division, round, title, workCode }: EntryWithSchool,
  result: Result | undefined,
  change: AwardChange | undefined,
): ExportedEntry {
  const byHand = change?.changesAward ? { tierKey: change.tierKey ?? null, reason: change.reason } : null
  const revised = result?.revisedAt
    ? { tierKey: result.awardKey ?? null, reason: result.revision ?? '' }
    : null
  return {
    workCode: workCode ?? '',
    title,
    category,
    division: division ?? null,
    round: round ?? 1,
    handChange: revised ?? byHand,
    reReviewOrder: change?.reReviewOrder ?? null,
  }
}

function exportedSheets(
  campaign: Campaign,
  entries: EntryWithSchool[],
  sheets: ScoreSheet[],
  links: ChainLink[],
): ExportedSheet[] {
  const own = Map.groupBy(sheets, ({ entry }) => idOf(entry))
  const recorded = entries.flatMap((entry) => sheetsOnRecord(campaign, entry, own.get(entry.id) ?? [], links))
  const aliases = aliasesOf(recorded.map(({ sheet }) => idOf(sheet.judge) ?? '').sort(), campaign)
  return recorded.map(({ leaf, sheet }) => ({ ...leaf, judge: aliases.get(idOf(sheet.judge) ?? '') ?? '' }))
}

/** J1, J2 …: who is which is drawn by lot for each campaign, the same whenever it is exported. */
function aliasesOf(judges: string[], { proof }: Campaign): Map<string, string> {
  const lots = shuffled([...new Set(judges)], randomFrom(proof?.merkleRoot ?? ''))
  return new Map(lots.map((judge, index) => [judge, `J${index + 1}`]))
}

const resultOf = ({ awardKey, awardName, exactScore, rank, score, workCode }: Result) => ({
  workCode: workCode ?? '',
  rank,
  score,
  exactScore,
  awardKey: awardKey ?? null,
  awardName: awardName ?? null,
})
