import { idOf } from '../../access/roles'
import {
  type AssignmentRules,
  conflictBetween,
  type EntryJudgePair,
  type EntryToReview,
  type JudgeOption,
} from '../../domain/assignment'
import { Refusal } from '../../domain/refusal'
import { roundsOf } from '../../domain/review-round'
import type { Campaign, Conflict, ScoreSheet } from '../../payload-types'
import type { Call } from '../action'
import {
  acceptedEntries,
  districtOf,
  type EntryWithSchool,
  type JudgeWithSchool,
  judgesById,
  sheetsOf,
} from '../contest-records'

/** Everything that an assignment is computed from; plain data, so that it can go to a worker. */
export type AssignmentInput = { entries: EntryToReview[]; judges: JudgeOption[]; rules: AssignmentRules }

/** The same with the records behind it, and the open sheets that a conflict found later has overtaken. */
export type AssignmentCase = {
  input: AssignmentInput
  entries: EntryWithSchool[]
  judges: JudgeWithSchool[]
  sheets: ScoreSheet[]
  overtaken: ScoreSheet[]
}

/**
 * Reads what the judges of a round are assigned from. Sheets that stand are kept; who recused, abstained or was voided on
 * a work is not asked again for it.
 * @throws Refusal `conflict` when there is no work or no judge.
 */
export async function assignmentCase(
  call: Call,
  campaign: Campaign,
  round: number,
  seed: string,
): Promise<AssignmentCase> {
  const entries = (await acceptedEntries(call, campaign.id)).filter((entry) => (entry.round ?? 1) >= round)
  if (entries.length === 0)
    throw new Refusal('conflict', '还没有通过形式审查的作品，请先审查作品再分配评委。')
  const judges = await judgesById(call, judgeIds(campaign))
  if (judges.length === 0)
    throw new Refusal('conflict', '本次征集还没有选定评委，请先在征集活动里选好评委。', 'judges')
  const works = entries.map(workOf)
  const options = judges.map((judge) => optionOf(judge))
  const sheets = await sheetsOf(call, campaign.id)
  const conflicts = await conflictsOf(call, campaign.id)
  const inRound = sheets.filter((sheet) => sheet.round === round)
  const listed = barredBy(conflicts, works)
  const { avoidOwnDistrict, maxPerJudge, mixing } = campaign.review
  const bars = { avoidOwnDistrict: avoidOwnDistrict ?? false, barred: listed }
  const overtaken = inRound.filter((sheet) => isOpen(sheet) && isOvertaken(sheet, works, options, bars))
  const gone = inRound.filter(({ status }) => ['recused', 'abstained', 'void'].includes(status))
  const standing = inRound.filter((sheet) => !gone.includes(sheet) && !overtaken.includes(sheet))
  const rules: AssignmentRules = {
    sheetsPerEntry:
      roundsOf(campaign.schedule, campaign.review.sheetsPerEntry)[round - 1]?.sheetsPerEntry ?? 1,
    avoidOwnDistrict: bars.avoidOwnDistrict,
    maxPerJudge: maxPerJudge ?? undefined,
    mixing,
    panels: (campaign.panels ?? []).map((panel) => ({ name: panel.name, judges: idsOf(panel.judges) })),
    alternates: idsOf(campaign.alternates),
    barred: [...listed, ...pairsOf([...gone, ...overtaken])],
    standing: pairsOf(standing),
    seed,
  }
  return { input: { entries: works, judges: options, rules }, entries, judges, sheets, overtaken }
}

const idsOf = (relations: Campaign['judges']): string[] => (relations ?? []).flatMap((one) => idOf(one) ?? [])

/** All who may judge in a campaign: its judges, those of its panels, and the alternates. */
const judgeIds = ({ alternates, judges, panels }: Campaign): string[] => [
  ...new Set([
    ...idsOf(judges),
    ...(panels ?? []).flatMap((panel) => idsOf(panel.judges)),
    ...idsOf(alternates),
  ]),
]

export const workOf = ({ category, id, school }: EntryWithSchool): EntryToReview => ({
  id,
  category,
  school: school.id,
  district: idOf(school.district) ?? '',
})

export const optionOf = (judge: JudgeWithSchool): JudgeOption => ({
  id: judge.id,
  school: idOf(judge.school),
  district: districtOf(judge),
  expertise: judge.expertise ?? [],
})

const isOpen = ({ status }: ScoreSheet) => status === 'assigned' || status === 'started'

const pairsOf = (sheets: ScoreSheet[]): EntryJudgePair[] =>
  sheets.map(({ entry, judge }) => [idOf(entry) ?? '', idOf(judge) ?? ''])

/** Every work of a school that a judge must keep away from. */
export function barredBy(conflicts: Conflict[], works: EntryToReview[]): EntryJudgePair[] {
  const bySchool = Map.groupBy(works, ({ school }) => school)
  return conflicts.flatMap(({ judge, school }) =>
    (bySchool.get(idOf(school) ?? '') ?? []).map(({ id }): EntryJudgePair => [id, idOf(judge) ?? '']),
  )
}

function isOvertaken(
  sheet: ScoreSheet,
  works: EntryToReview[],
  options: JudgeOption[],
  bars: Pick<AssignmentRules, 'avoidOwnDistrict' | 'barred'>,
): boolean {
  const work = works.find(({ id }) => id === idOf(sheet.entry))
  const judge = options.find(({ id }) => id === idOf(sheet.judge))
  return work !== undefined && judge !== undefined && conflictBetween(work, judge, bars) !== null
}

/** The conflicts of a campaign, listed and declared. */
export async function conflictsOf({ req }: Call, campaign: string): Promise<Conflict[]> {
  const { docs } = await req.payload.find({
    collection: 'conflicts',
    where: { campaign: { equals: campaign } },
    depth: 0,
    sort: 'id',
    pagination: false,
    req,
  })
  return docs
}
