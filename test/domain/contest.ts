import {
  type ContestExport,
  contestExportOf,
  type ExportedResult,
  type ExportedSheet,
} from '@cms/domain/proof/contest-export'
import { plainDigest } from '@cms/domain/proof/digest'
import { type ChainLink, linkAfter } from '@cms/domain/proof/hash-chain'
import { type Receipt, receiptOf } from '@cms/domain/proof/receipt'
import { leafDigest } from '@cms/domain/proof/sheet-leaf'
import type { Rubric } from '@cms/domain/rubric'
import { totalOf } from '@cms/domain/scoring'

export const slug = '2026'

const rubric: Rubric = {
  scale: 100,
  step: 0.5,
  criteria: [
    { key: 'practice', label: '做法', points: 60 },
    { key: 'effect', label: '成效', points: 40 },
  ],
  adjustments: [{ key: 'overtime', label: '超时', kind: 'deduction', points: 1 }],
}

export const campaign: ContestExport['campaign'] = {
  slug,
  title: '2026年清廉学校建设案例征集评选',
  policy: {
    method: 'trimmed-mean',
    trimHigh: 1,
    trimLow: 1,
    trimFrom: 5,
    decimals: 2,
    ties: ['extend-decimals'],
  },
  rubric,
  awards: {
    tiers: [
      { key: '1', name: '一等奖', mode: 'count', value: 1 },
      { key: '2', name: '二等奖', mode: 'ratio', value: 25 },
    ],
    rounding: 'round',
    onTie: 'raise',
    groupBy: 'campaign',
    base: 'received',
  },
  received: [{ group: '', entries: 4 }],
}

/** A sheet whose marks are these points for practice and for effect, less the overtime if any. */
export function aSheet(
  workCode: string,
  seat: string,
  [practice, effect, overtime]: [practice: number, effect: number, overtime?: number],
  more: Partial<ExportedSheet> = {},
): ExportedSheet {
  const marks = [
    { criterion: 'practice', points: practice },
    { criterion: 'effect', points: effect },
  ]
  const adjustments = overtime === undefined ? [] : [{ key: 'overtime', points: overtime }]
  return {
    campaign: slug,
    round: 1,
    workCode,
    seat,
    marks,
    adjustments,
    total: totalOf(marks, adjustments, rubric).toFraction(),
    submittedAt: '2026-10-20T02:00:00.000Z',
    keyedIn: false,
    nonce: plainDigest(`${workCode} ${seat} ${more.round ?? 1}`),
    judge: `评委${seat}`,
    ...more,
  }
}

/** The ledger of these sheets, handed in one after the other, of which some are void in the end. */
export function ledgerOf(
  sheets: readonly ExportedSheet[],
  voided: readonly ExportedSheet[] = [],
): ChainLink[] {
  const events = [
    ...sheets.map((sheet) => ({ kind: 'submit' as const, digest: leafDigest(sheet) })),
    ...voided.map((sheet) => ({ kind: 'void' as const, digest: leafDigest(sheet) })),
  ]
  const links: ChainLink[] = []
  for (const event of events)
    links.push(linkAfter(links.at(-1) ?? null, { ...event, at: '2026-10-20T02:00:00.000Z' }, slug))
  return links
}

const seats = ['A', 'B', 'C', 'D', 'E']

/** Five sheets for each of three works; the last judge takes a point off the second for overtime. */
export const sheets: ExportedSheet[] = [
  ...seats.map((seat, index) => aSheet('C-001', seat, [50 + index, 30])),
  ...seats.map((seat, index) => aSheet('C-002', seat, index === 4 ? [54.5, 35, 1] : [54.5, 35])),
  ...seats.map((seat, index) => aSheet('C-003', seat, [40, 20 + 2 * index])),
]

const works = ['C-001', 'C-002', 'C-003'].map((workCode) => ({
  workCode,
  title: `${workCode}的题目`,
  category: 'culture',
  division: null,
  round: 1,
}))

/** What the sheets come to, worked out by hand. */
const results: ExportedResult[] = [
  { workCode: 'C-001', rank: 2, score: '82.00', exactScore: '82', awardKey: '2', awardName: '二等奖' },
  { workCode: 'C-002', rank: 1, score: '89.50', exactScore: '179/2', awardKey: '1', awardName: '一等奖' },
  { workCode: 'C-003', rank: 3, score: '64.00', exactScore: '64', awardKey: null, awardName: null },
]

/** An export of these works, unless said otherwise; a copy of its own, which a forger may change. */
export const anExport = (more: Partial<Omit<ContestExport, 'format' | 'tree'>> = {}): ContestExport =>
  structuredClone(
    contestExportOf({
      campaign,
      entries: works,
      sheets,
      links: ledgerOf(more.sheets ?? sheets),
      results,
      ...more,
    }),
  )

/** The receipt of the second work. */
export const aReceipt = (): Receipt =>
  receiptOf(
    {
      campaign: { slug, title: campaign.title, announcedAt: '2026-11-01T02:00:00.000Z' },
      entry: { workCode: 'C-002', title: '食堂账本天天晒', school: '映莲小学' },
      policy: campaign.policy,
      rubric,
      outcome: { awardName: '一等奖', rank: 1, score: '89.50', round: 1 },
      sheets: sheets.filter(({ workCode }) => workCode === 'C-002').map(({ judge: _, ...leaf }) => leaf),
    },
    ledgerOf(sheets),
  )
