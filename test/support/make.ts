import { readFile } from 'node:fs/promises'
import { defaultRubric } from '@cms/domain/rubric'
import type { BlindCopy, Campaign, Entry, ScoreSheet } from '@cms/payload-types'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { textOf } from './rich-text'

const minute = 60_000
const day = 24 * 60 * minute

export const inDays = (days: number): string => new Date(Date.now() + days * day).toISOString()
export const inMinutes = (minutes: number): string => new Date(Date.now() + minutes * minute).toISOString()

/** Schedules that put a campaign into a phase now. */
export const schedules = {
  submission: {
    opensAt: inDays(-3),
    submissionClosesAt: inDays(3),
    reviewOpensAt: inDays(6),
    reviewClosesAt: inDays(9),
  },
  grace: {
    opensAt: inDays(-3),
    submissionClosesAt: inMinutes(-5),
    reviewOpensAt: inDays(6),
    reviewClosesAt: inDays(9),
  },
  forwarding: {
    opensAt: inDays(-6),
    submissionClosesAt: inDays(-3),
    forwardingClosesAt: inDays(2),
    reviewOpensAt: inDays(3),
    reviewClosesAt: inDays(6),
  },
  screening: {
    opensAt: inDays(-6),
    submissionClosesAt: inDays(-3),
    reviewOpensAt: inDays(3),
    reviewClosesAt: inDays(6),
  },
  reviewing: {
    opensAt: inDays(-9),
    submissionClosesAt: inDays(-6),
    reviewOpensAt: inDays(-3),
    reviewClosesAt: inDays(3),
  },
  deliberation: {
    opensAt: inDays(-9),
    submissionClosesAt: inDays(-6),
    reviewOpensAt: inDays(-4),
    reviewClosesAt: inDays(-1),
  },
}

export type PhaseName = keyof typeof schedules

let serial = 0

/** What a secretary would send to make a campaign. */
export const campaignData = (phase: PhaseName, change: Partial<Campaign> = {}) => {
  serial += 1
  return {
    title: `征集活动 ${serial}`,
    slug: `campaign-${serial}`,
    year: 2026,
    kind: 'case-study' as const,
    status: 'published' as const,
    schedule: { ...schedules[phase], graceMinutes: 30 },
    categories: [
      { key: 'culture', label: '清廉文化' },
      { key: 'oversight', label: '监督制约' },
    ],
    limits: { maxCharacters: 3000, maxImages: 6, maxAttachments: 3 },
    quotas: { perSchool: 2, districts: [] },
    review: {
      sheetsPerEntry: 2,
      rangeTrigger: 15,
      mixing: 'mixed' as const,
      avoidOwnDistrict: false,
      commentRequired: false,
      allowAbstention: true,
    },
    rubric: defaultRubric,
    policy: {
      method: 'mean' as const,
      trimHigh: 1,
      trimLow: 1,
      trimFrom: 5,
      decimals: 2,
      belowTrim: 'mean' as const,
      ties: ['extend-decimals' as const],
    },
    awards: {
      tiers: [{ key: '1', name: '一等奖', mode: 'count' as const, value: 1 }],
      groupBy: 'campaign' as const,
      base: 'screened' as const,
      rounding: 'round' as const,
      onTie: 'raise' as const,
    },
    notice: { length: 5, unit: 'working' as const, requireRealName: true },
    ...change,
  }
}

export async function makeCampaign(
  payload: Payload,
  phase: PhaseName,
  change: Partial<Campaign> = {},
): Promise<Campaign> {
  return payload.create({ collection: 'campaigns', data: campaignData(phase, change) as never, depth: 0 })
}

/** A complete entry of a school, in any status. */
export async function makeEntry(
  payload: Payload,
  campaign: Campaign,
  school: string,
  change: Partial<Entry> = {},
): Promise<Entry> {
  serial += 1
  return payload.create({
    collection: 'entries',
    data: {
      campaign: campaign.id,
      school,
      title: `作品 ${serial}`,
      category: 'culture',
      authors: [{ name: `作者${serial}`, post: '教师' }],
      body: textOf('食堂的账每天都贴在门口。'),
      aiUse: { used: 'none' },
      pledge: true,
      authorization: true,
      status: 'draft',
      ...change,
    } as never,
    depth: 0,
  })
}

/** The copy of an entry that judges read, ready and with nothing found in it. */
export async function makeBlindCopy(
  payload: Payload,
  entry: Entry,
  change: Partial<BlindCopy> = {},
): Promise<BlindCopy> {
  return payload.create({
    collection: 'blind-copies',
    data: {
      campaign: entry.campaign as string,
      entry: entry.id,
      workCode: entry.workCode ?? '',
      title: entry.title,
      body: entry.body ?? null,
      files: [],
      finds: [],
      status: 'ready',
      madeAt: inMinutes(0),
      ...change,
    } as never,
    depth: 0,
  })
}

export async function makeSheet(
  payload: Payload,
  entry: Entry,
  judge: string,
  change: Partial<ScoreSheet> = {},
): Promise<ScoreSheet> {
  return payload.create({
    collection: 'score-sheets',
    data: {
      campaign: entry.campaign as string,
      entry: entry.id,
      judge,
      round: 1,
      seat: 'A',
      status: 'assigned',
      marks: [],
      ...(change.status === 'submitted' && { submittedAt: new Date().toISOString() }),
      ...change,
    } as never,
    depth: 0,
  })
}

/** Full marks of the default rubric, less `off` on the first criterion. */
export const marksOff = (off: number) =>
  defaultRubric.criteria.map(({ key, points }, index) => ({
    criterion: key,
    points: index === 0 ? points - off : points,
  }))

/** A small real PNG. */
export const png = () =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: '#2F6B57' } })
    .png()
    .toBuffer()

/** A real PDF of one page. */
export const pdf = () => readFile(new URL('../../seed/media/evidence.pdf', import.meta.url))
