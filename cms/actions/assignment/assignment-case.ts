import { idOf } from '../../access/roles'
import type { AssignmentRules, EntryJudgePair, EntryToReview, JudgeOption } from '../../domain/assignment'
import { Refusal } from '../../domain/refusal'
import type { Round } from '../../domain/review-round'
import type { Campaign, Conflict } from '../../payload-types'
import type { Call } from '../action'
import {
  acceptedEntries,
  districtOf,
  type EntryWithSchool,
  type JudgeWithSchool,
  judgesById,
} from '../contest-records'
import { barredBy, conflictsOf } from './conflict-records'
import { idsOf, judgesAsked } from './judges-asked'
import { type RoundSheet, roundSheets, type SheetState, sheetStates } from './round-sheets'

/** Everything that an assignment is computed from; plain data, so that it can go to a thread. */
export type AssignmentInput = { entries: EntryToReview[]; judges: JudgeOption[]; rules: AssignmentRules }

/** The same with the records behind it; `people` are the judges and whoever else has a sheet of the round. */
export type AssignmentCase = {
  input: AssignmentInput
  entries: EntryWithSchool[]
  people: JudgeWithSchool[]
  sheets: Record<SheetState, RoundSheet[]>
  conflicts: Conflict[]
}

/** Reads what the judges of a round are assigned from. Who stepped back from a work, or was taken off it, is not asked again. */
export async function assignmentCase(
  call: Call,
  campaign: Campaign,
  { number, sheetsPerEntry }: Round,
  seed: string,
): Promise<AssignmentCase> {
  const accepted = await acceptedEntries(call, campaign.id)
  const entries = accepted.filter((entry) => (entry.round ?? 1) >= number)
  const inRound = await roundSheets(call, campaign.id, number)
  const asked = new Set(judgesAsked(campaign))
  const people = await judgesById(call, [...new Set([...asked, ...inRound.map(({ judge }) => judge)])])
  const conflicts = await conflictsOf(call, campaign.id)

  const works = entries.map(workOf)
  const judges = people.filter(({ id }) => asked.has(id)).map(optionOf)
  const listed = barredBy(conflicts, works)
  const { maxPerJudge, mixing } = campaign.review
  const avoidOwnDistrict = campaign.review.avoidOwnDistrict ?? false
  const stateOf = sheetStates({ entries: works, judges }, { avoidOwnDistrict, barred: listed })
  const { gone = [], overtaken = [], standing = [] } = Object.groupBy(inRound, stateOf)
  const rules: AssignmentRules = {
    sheetsPerEntry,
    avoidOwnDistrict,
    maxPerJudge,
    mixing,
    panels: (campaign.panels ?? []).map((panel) => ({ name: panel.name, judges: idsOf(panel.judges) })),
    alternates: idsOf(campaign.alternates),
    barred: [...listed, ...pairsOf([...gone, ...overtaken])],
    standing: pairsOf(standing),
    seed,
  }
  const input = { entries: works, judges, rules }
  return { input, entries, people, sheets: { gone, overtaken, standing }, conflicts }
}

/** Throws Refusal `conflict`, saying what to do first, when there is nothing to assign or nobody to assign it to. */
export function requireCase({ input: { entries, judges } }: AssignmentCase, { label, number }: Round): void {
  if (entries.length === 0) {
    const first =
      number === 1 ? '还没有通过形式审查的作品，请先审查作品' : `还没有晋级${label}的作品，请先确定晋级名单`
    throw new Refusal('conflict', `${first}，再分配评委。`)
  }
  if (judges.length === 0)
    throw new Refusal('conflict', '本次征集还没有选定评委，请先在征集活动里选好评委。', 'judges')
}

const workOf = ({ category, id, school }: EntryWithSchool): EntryToReview => ({
  id,
  category,
  school: school.id,
  district: idOf(school.district) ?? '',
})

const optionOf = (judge: JudgeWithSchool): JudgeOption => ({
  id: judge.id,
  school: idOf(judge.school),
  district: districtOf(judge),
  expertise: judge.expertise ?? [],
})

const pairsOf = (sheets: RoundSheet[]): EntryJudgePair[] => sheets.map(({ entry, judge }) => [entry, judge])
