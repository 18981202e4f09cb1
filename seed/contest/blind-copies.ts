import { tasksEnded } from '../../cms/actions/background'
import { makeBlindCopiesOfCampaign } from '../../cms/actions/screening/make-blind-copies'
import { settleFinds } from '../../cms/actions/screening/settle-finds'
import { type BlindFind, needsDecision } from '../../cms/domain/screening/blind-finds'
import type { BlindCopy, Campaign } from '../../cms/payload-types'
import { idFor, type Seeding } from '../context'
import { act } from './stage'

/** Makes the copies that judges read, and masks or withholds what would tell whose they are. */
export async function makeBlindCopies(
  { ids, payload }: Seeding,
  campaign: Campaign,
  at: Date,
): Promise<void> {
  const secretary = idFor(ids.users, 'secretary')
  await act(payload, makeBlindCopiesOfCampaign, secretary, at, { campaign: campaign.id })
  await tasksEnded()
  const { docs } = await payload.find({
    collection: 'blind-copies',
    where: { campaign: { equals: campaign.id }, status: { equals: 'open' } },
    depth: 0,
    pagination: false,
  })
  for (const copy of docs) await act(payload, settleFinds, secretary, at, settled(copy))
}

/** Certain finds are masked; a file that somebody would have to look at is given, for the demonstration's own are harmless. */
function settled(copy: BlindCopy) {
  const finds = (copy.finds ?? []) as BlindFind[]
  return {
    copy: copy.id,
    finds: finds.flatMap((find, number) =>
      needsDecision(find) && !('file' in find.place) ? [{ number, decision: 'mask' as const }] : [],
    ),
    files: (copy.files ?? []).flatMap(({ problem }, index) => (problem ? [{ index, give: true }] : [])),
  }
}
