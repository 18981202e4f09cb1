import { z } from 'zod'
import { idOf } from '../../access/roles'
import { type Assignment, assignJudges, conflictBetween } from '../../domain/assignment'
import { requirePhase } from '../../domain/campaign'
import { Refusal } from '../../domain/refusal'
import { randomFrom, shuffled } from '../../domain/seeded-order'
import type { Campaign, ScoreSheet } from '../../payload-types'
import { action, type Call } from '../action'
import { acceptedEntries, districtOf, type EntryWithSchool, judgesById, sheetsOf } from '../contest-records'
import { documentFor } from '../documents'

/**
 * Gives every accepted entry its judges: evenly, never the judge's own school, nor the own district where the campaign
 * says so. What was assigned before stands; whoever recused is not asked again. The campaign's id is the seed.
 */
export const assignJudgesToEntries = action({
  name: 'apply-proposal',
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
        data: { campaign: campaign.id, entry, judge, round: 1, status: 'assigned', marks: [] },
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
  const works = entries.map(({ id, school }) => ({
    id,
    school: school.id,
    district: idOf(school.district) ?? '',
  }))
  const panel = judges.map((judge) => ({
    id: judge.id,
    school: idOf(judge.school),
    district: districtOf(judge),
  }))
  const { sheetsPerEntry, avoidOwnDistrict } = campaign.review
  const sheets = await sheetsOf(call, campaign.id)
  const pairs = (chosen: ScoreSheet[]) =>
    chosen.map(({ entry, judge }) => [idOf(entry) ?? '', idOf(judge) ?? ''] as const)
  const open = sheets.filter(({ status }) => status === 'assigned' || status === 'started')
  const conflicting = open.filter((sheet) => {
    const work = works.find(({ id }) => id === idOf(sheet.entry))
    const judge = panel.find(({ id }) => id === idOf(sheet.judge))
    return work && judge && conflictBetween(work, judge, { avoidOwnDistrict: avoidOwnDistrict ?? false })
  })
  for (const { id } of conflicting) await voidSheet(call, id)
  const left = sheets.filter(({ status }) => status === 'recused' || status === 'void')
  return assignJudges(works, panel, {
    sheetsPerEntry,
    avoidOwnDistrict: avoidOwnDistrict ?? false,
    standing: pairs(sheets.filter((sheet) => !left.includes(sheet) && !conflicting.includes(sheet))),
    barred: pairs([...left, ...conflicting]),
    seed: campaign.id,
  })
}

/** A sheet that a conflict found later has overtaken, as when a judge moved to the entry's school. */
async function voidSheet({ req }: Call, id: string): Promise<void> {
  await req.payload.update({
    collection: 'score-sheets',
    id,
    data: { status: 'void', marks: [] },
    depth: 0,
    req,
  })
}

/** A work code says nothing about school or time of arrival: entries get theirs by lot. */
async function giveWorkCodes(call: Call, campaign: Campaign, entries: EntryWithSchool[]): Promise<void> {
  const without = entries.filter(({ workCode }) => !workCode)
  const taken = await highestCode(call, campaign.id)
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

/** The highest number ever given in a campaign, also to entries that have left it. */
async function highestCode({ req }: Call, campaign: string): Promise<number> {
  const { docs } = await req.payload.find({
    collection: 'entries',
    where: { campaign: { equals: campaign }, workCode: { exists: true } },
    select: { workCode: true },
    depth: 0,
    pagination: false,
    req,
  })
  return Math.max(0, ...docs.map(({ workCode }) => Number(workCode?.replace(/\D/g, '') ?? 0)))
}
