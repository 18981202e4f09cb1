import { z } from 'zod'
import { idOf } from '../../access/roles'
import { requirePhase } from '../../domain/campaign'
import { Refusal } from '../../domain/refusal'
import type { Campaign, Entry } from '../../payload-types'
import { action, type Call } from '../action'
import { startTask } from '../background'
import { documentFor } from '../documents'
import { makeBlindCopies } from './make-blind-copy'
import { giveWorkCodes } from './work-codes'

/** Makes, in the background, the copies that judges read of accepted works which have none yet. */
export const makeBlindCopiesOfCampaign = action({
  name: 'make-blind-copies',
  method: 'post',
  input: z.strictObject({ campaign: z.string().min(1) }),
  run: async (call, input) => {
    const campaign = await documentFor(call, 'campaigns', input.campaign, '个征集活动')
    requirePhase(campaign, 'blind', call.now)
    const started = await startBlindCopies(call, campaign)
    if (started) return started
    throw new Refusal('conflict', '通过审查的作品都已有盲评副本，不用再做。')
  },
})

/** Starts the work in the background and says how many copies are missing; null when none is. */
export async function startBlindCopies(
  call: Call,
  campaign: Pick<Campaign, 'id'>,
): Promise<{ task: string; waiting: number } | null> {
  const waiting = (await withoutCopy(call, campaign)).length
  if (waiting === 0) return null
  const started = await startTask(
    call,
    { kind: 'blind-copies', campaign: campaign.id },
    async (later, progress) => ({ made: await copyAccepted(later, campaign, progress) }),
  )
  return { ...started, waiting }
}

/**
 * Gives work codes to the accepted entries of a campaign and makes the copies that are missing; returns how many were
 * made.
 */
async function copyAccepted(
  call: Call,
  campaign: Pick<Campaign, 'id'>,
  progress?: (done: number, total: number) => void,
): Promise<number> {
  await giveWorkCodes(call, campaign, await accepted(call, campaign))
  return makeBlindCopies(call, await withoutCopy(call, campaign), progress)
}

type Waiting = Pick<Entry, 'id' | 'title' | 'workCode'>

async function withoutCopy(call: Call, campaign: Pick<Campaign, 'id'>): Promise<Waiting[]> {
  const { docs } = await call.req.payload.find({
    collection: 'blind-copies',
    where: { campaign: { equals: campaign.id } },
    select: { entry: true },
    depth: 0,
    pagination: false,
    req: call.req,
  })
  const made = new Set(docs.map(({ entry }) => idOf(entry)))
  return (await accepted(call, campaign)).filter(({ id }) => !made.has(id))
}

async function accepted({ req }: Call, campaign: Pick<Campaign, 'id'>): Promise<Waiting[]> {
  const { docs } = await req.payload.find({
    collection: 'entries',
    where: { campaign: { equals: campaign.id }, status: { equals: 'accepted' } },
    select: { title: true, workCode: true },
    depth: 0,
    sort: 'id',
    pagination: false,
    req,
  })
  return docs
}
