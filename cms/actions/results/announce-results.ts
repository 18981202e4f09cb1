import { z } from 'zod'
import { idOf } from '../../access/roles'
import { requirePhase } from '../../domain/campaign'
import { formatScore } from '../../domain/scoring'
import type { Standing } from '../../domain/standings'
import { tutorAwards } from '../../domain/tutor-awards'
import { knowsHolidaysOf } from '../../domain/working-days'
import type { Campaign } from '../../payload-types'
import { action, type Call } from '../action'
import { contestOf, contestStandings } from '../board/standings'
import { categoryLabel, divisionLabel, type EntryWithSchool, resultsOf } from '../contest-records'
import { documentFor } from '../documents'
import { proofOf } from '../proof/publish-proof'
import { checkReady } from './check-ready'
import { type EntryNames, entryNames, tutorsOf } from './entry-names'
import { noticePeriod } from './notice-period'

/**
 * Freezes ranking and awards as results, publishes the proof of the score sheets and opens the public notice, all at once;
 * there is no second time. What an interrupted announcement left is completed. Works short of sheets are announced only when
 * `acceptMissing` says so.
 */
export const announceResults = action({
  name: 'announce-results',
  method: 'post',
  input: z.strictObject({ campaign: z.string().min(1), acceptMissing: z.boolean().default(false) }),
  run: async (call, { acceptMissing, campaign: id }) => {
    const campaign = await documentFor(call, 'campaigns', id, '个征集活动')
    requirePhase(campaign, 'announce', call.now)
    const contest = await contestOf(call, campaign)
    const standings = contestStandings(contest)
    checkReady(contest, standings, acceptMissing)
    await freezeAll(call, campaign, contest.entries, standings)
    await call.req.payload.update({
      collection: 'organizer-awards',
      where: { campaign: { equals: id } },
      data: { announced: true },
      depth: 0,
      req: call.req,
    })
    const { endsOn, startsOn } = await noticePeriod(call, campaign)
    await call.req.payload.update({
      collection: 'campaigns',
      id,
      data: {
        announcedAt: call.now.toISOString(),
        notice: { ...campaign.notice, startsOn, endsOn },
        proof: await proofOf(call, campaign),
      },
      depth: 0,
      req: call.req,
    })
    const awarded = standings.filter(({ tier }) => tier).length
    return { results: standings.length, awarded, startsOn, endsOn, warning: warningFor(campaign, endsOn) }
  },
})

const warningFor = ({ notice }: Campaign, endsOn: string): string | null =>
  notice.unit === 'working' && !knowsHolidaysOf(endsOn)
    ? `程序还没有 ${endsOn.slice(0, 4)} 年的放假安排，请在“节假日更正”中补上并核对公示结束日期。`
    : null

/** Writes the results that are not there yet, by id, so that the order of creation says nothing about the ranking. */
async function freezeAll(
  call: Call,
  campaign: Campaign,
  entries: EntryWithSchool[],
  standings: Standing[],
): Promise<void> {
  const frozen = new Set((await resultsOf(call, campaign.id)).map(({ entry }) => idOf(entry)))
  const places = new Map(standings.map((standing) => [standing.id, standing]))
  const names = new Map((await entryNames(call, campaign.id)).map((entry) => [entry.id, entry]))
  for (const entry of entries) {
    const [place, named] = [places.get(entry.id), names.get(entry.id)]
    if (place && named && !frozen.has(entry.id)) await freeze(call, campaign, entry, named, place)
  }
}

async function freeze(
  call: Call,
  campaign: Campaign,
  entry: EntryWithSchool,
  named: EntryNames,
  place: Standing,
): Promise<void> {
  const { score, tier } = place
  const tutors = tutorsOf(named)
  const { tutorName, tutorTiers } = campaign.awards
  const tutored = tutorAwards([{ id: entry.id, tierKey: tier?.key ?? null, tutors }], tutorTiers ?? [])
  await call.req.payload.create({
    collection: 'results',
    data: {
      campaign: campaign.id,
      entry: entry.id,
      title: entry.title,
      category: categoryLabel(campaign, entry.category),
      division: divisionLabel(campaign, entry.division),
      school: entry.school.id,
      schoolName: entry.school.name,
      workCode: entry.workCode,
      awardKey: tier?.key,
      awardName: tier?.name,
      rank: place.rank,
      round: place.round,
      score: formatScore(score, campaign.policy.decimals),
      exactScore: score.toFraction(),
      sheets: place.sheets,
      changeReason: place.reason,
      authors: (named.authors ?? []).map(({ name }) => ({ name })),
      tutors: tutors.map((name) => ({ name })),
      tutorAward: tutored.length > 0 ? tutorName : null,
      scorePublic: campaign.notice.showScores ?? false,
      demo: campaign.demo,
      createdAt: call.now.toISOString(),
    },
    depth: 0,
    req: call.req,
  })
}
