import { idOf } from '../access/roles'
import type { Adjustment } from '../domain/adjustments'
import type { Mark } from '../domain/rubric'
import type { Campaign, Entry, Result, School, ScoreSheet, User } from '../payload-types'
import type { Call } from './action'

/** Everything below is read for the whole campaign, in one query each, however many entries it has. */
const whole = { pagination: false as const, limit: 0 }

export type EntryWithSchool = Omit<Entry, 'school'> & { school: School }

export type JudgeWithSchool = Omit<User, 'school'> & { school?: School | null }

/** The accepted entries of a campaign with their schools, in the order of their ids. */
export async function acceptedEntries({ req }: Call, campaign: string): Promise<EntryWithSchool[]> {
  const { docs } = await req.payload.find({
    collection: 'entries',
    where: { campaign: { equals: campaign }, status: { equals: 'accepted' } },
    depth: 1,
    select: {
      title: true,
      category: true,
      division: true,
      school: true,
      workCode: true,
      round: true,
      late: true,
      submittedAt: true,
    },
    populate: { schools: { name: true, shortName: true, district: true } },
    sort: 'id',
    ...whole,
    req,
  })
  return docs as EntryWithSchool[]
}

/** The score sheets of a campaign, relations as ids. */
export async function sheetsOf({ req }: Call, campaign: string): Promise<ScoreSheet[]> {
  const { docs } = await req.payload.find({
    collection: 'score-sheets',
    where: { campaign: { equals: campaign } },
    depth: 0,
    sort: 'id',
    ...whole,
    req,
  })
  return docs
}

/** The frozen results of a campaign, relations as ids. */
export async function resultsOf({ req }: Call, campaign: string): Promise<Result[]> {
  const { docs } = await req.payload.find({
    collection: 'results',
    where: { campaign: { equals: campaign } },
    depth: 0,
    sort: 'rank',
    ...whole,
    req,
  })
  return docs
}

/** The accounts behind these ids, with their schools. */
export async function judgesById({ req }: Call, ids: string[]): Promise<JudgeWithSchool[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { in: ids }, role: { equals: 'judge' } },
    depth: 1,
    populate: { schools: { name: true, district: true } },
    sort: 'id',
    ...whole,
    req,
  })
  return docs as JudgeWithSchool[]
}

/** The district a judge belongs to: stated on the account, or that of the judge's school. */
export const districtOf = (judge: JudgeWithSchool): string | undefined =>
  idOf(judge.district) ?? idOf(judge.school?.district)

/** The marks of a sheet without their row ids. */
export const marksOf = (sheet: Pick<ScoreSheet, 'marks'>): Mark[] =>
  (sheet.marks ?? []).map(({ criterion, points }) => ({ criterion, points }))

/** The deductions and bonuses of a sheet without their row ids. */
export const adjustmentsOf = (sheet: Pick<ScoreSheet, 'adjustments'>): Adjustment[] =>
  (sheet.adjustments ?? []).map(({ key, points }) => ({ key, points }))

/** A division by its name in this campaign, if it has one. */
export const divisionLabel = (campaign: Campaign, key: string | null | undefined): string | null =>
  campaign.divisions?.find((division) => division.key === key)?.label ?? null

/** A category by its name in this campaign. */
export const categoryLabel = (campaign: Campaign, key: string): string =>
  campaign.categories.find((category) => category.key === key)?.label ?? key
