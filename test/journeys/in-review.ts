import type { Campaign, Entry, ScoreSheet } from '@cms/payload-types'
import { makeBlindCopy, makeCampaign, makeEntry, makeSheet, type PhaseName } from '../support/make'
import type { World } from '../support/world'

/** A campaign under review with one work of the lotus school and the judge's sheet of it. */
export async function workInReview(
  { payload, town }: World,
  change: Partial<Campaign> = {},
  phase: PhaseName = 'reviewing',
): Promise<{ campaign: Campaign; entry: Entry; sheet: ScoreSheet }> {
  const { judge, otherJudge } = town.people
  const judges = [judge.id, otherJudge.id]
  const campaign = await makeCampaign(payload, phase, { judges, ...change })
  const entry = await makeEntry(payload, campaign, town.schools.lotus, {
    status: 'accepted',
    workCode: 'C-001',
  })
  await makeBlindCopy(payload, entry)
  return { campaign, entry, sheet: await makeSheet(payload, entry, judge.id) }
}

/** Calls actions as the judge; answers the status and the sentence of a refusal. */
export function judgeOf({ call }: World) {
  const answer = async (method: 'GET' | 'POST', name: string, data: Record<string, unknown>) =>
    call('judge', method, `/api/actions/${name}`, data)
  return {
    open: (sheet: string) => answer('GET', 'open-sheet', { sheet }),
    act: (name: string, data: Record<string, unknown>) => answer('POST', name, data),
  }
}

export const sentenceOf = ({ body, status }: { body: Record<string, unknown>; status: number }) => [
  status,
  (body.errors as { message: string }[] | undefined)?.[0]?.message,
]
