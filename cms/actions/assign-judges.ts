import { z } from 'zod'
import { idOf } from '../access/roles'
import { type Assignment, assignJudges } from '../domain/assignment'
import { requirePhase } from '../domain/campaign'
import { Refusal } from '../domain/refusal'
import { randomFrom, shuffled } from '../domain/seeded-order'
import type { Campaign } from '../payload-types'
import { action, type Call } from './action'
import { acceptedEntries, districtOf, type EntryWithSchool, judgesById, sheetsOf } from './contest-records'
import { documentFor } from './documents'

/**
 * Gives every accepted entry its judges: evenly, never the judge's own school, nor the own district where the campaign
 * says so. What was assigned before stands; whoever recused is not asked again. The campaign's id is the seed.
 */
export const assignJudgesToEntries = action({
  name: 'assign-judges',
  method: 'post',
  input: z.strictObject({ campaign: z.string().min(1) }),
  run: async (call, input) => {
    const campaign = await documentFor(call, 'campaigns', input.campaign, '个征集活动')
    requirePhase(campaign, 'assign', call.now)
    const entries = await acceptedEntries(call, campaign.id)
    if (entries.length === 0)
      throw new Refusal('conflict', '还没有通过形式审查的作品，请先审查作品再分配评委。')
    await giveWorkCodes(call, campaign, entries)
    const assignment = await propose(call, campaign, entries)
    for (const { entry, judge } of assignment.pairs) {
      await call.req.payload.create({
        collection: 'score-sheets',
        data: { campaign: campaign.id, entry, judge, status: 'assigned', marks: [] },
        depth: 0,
        req: call.req,
      })
    }
    const titles = new Map(entries.map(({ id, title }) => [id, title]))
    return {
      assigned: assignment.pairs.length,
      loads: Object.values(assignment.loads),
      shortfalls: assignment.shortfalls.map(({ entry, missing, reason }) => ({
        entry,
        title: titles.get(entry) ?? '',
        missing,
        reason,
      })),
    }
  },
})

async function propose(call: Call, campaign: Campaign, entries: EntryWithSchool[]): Promise<Assignment> {
  const judges = await judgesById(
    call,
    (campaign.judges ?? []).flatMap((judge) => idOf(judge) ?? []),
  )
  if (judges.length === 0)
    throw new Refusal('conflict', '本次征集还没有选定评委，请先在征集活动里选好评委。', 'judges')
  const sheets = await sheetsOf(call, campaign.id)
  const pairs = (statuses: string[]) =>
    sheets
      .filter(({ status }) => statuses.includes(status))
      .map(({ entry, judge }) => [idOf(entry) ?? '', idOf(judge) ?? ''] as const)
  return assignJudges(
    entries.map(({ id, school }) => ({ id, school: school.id, district: idOf(school.district) ?? '' })),
    judges.map((judge) => ({ id: judge.id, school: idOf(judge.school), district: districtOf(judge) })),
    {
      sheetsPerEntry: campaign.review.sheetsPerEntry,
      avoidOwnDistrict: campaign.review.avoidOwnDistrict ?? false,
      standing: pairs(['assigned', 'started', 'submitted']),
      barred: pairs(['recused', 'void']),
      seed: campaign.id,
    },
  )
}

/** A work code says nothing about school or time of arrival: entries get theirs by lot. */
async function giveWorkCodes(call: Call, campaign: Campaign, entries: EntryWithSchool[]): Promise<void> {
  const without = entries.filter(({ workCode }) => !workCode)
  const taken = entries.length - without.length
  for (const [index, entry] of shuffled(without, randomFrom(campaign.id)).entries()) {
    await call.req.payload.update({
      collection: 'entries',
      id: entry.id,
      data: { workCode: `C-${String(taken + index + 1).padStart(3, '0')}` },
      depth: 0,
      req: call.req,
    })
  }
}
