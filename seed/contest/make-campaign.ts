import type { Campaign } from '../../cms/payload-types'
import { idFor, type Seeding } from '../context'
import type { CampaignSeed } from '../data/campaigns'
import { upsert } from '../upsert'
import { instantOf } from './clock'

/** The judges of a campaign: in panels, with alternates behind them; none while it is not known who they are. */
export type Bench = { panels: string[][]; alternates: string[] }

const quotaDistricts = ['450802', '450803', '450804', '450881', '450821']

/** Writes a campaign with the judges of the demonstration; returns it with its schedule as instants. */
export async function makeCampaign(
  { ids, payload, richText }: Seeding,
  seed: CampaignSeed,
  seededAt: Date,
  { alternates, panels }: Bench,
): Promise<Campaign> {
  const { call, opensAt, reviewClosesAt, reviewOpensAt, slug, ...dated } = seed
  const { forwardingClosesAt, submissionClosesAt, ...rest } = dated
  const at = (moment: typeof opensAt) => instantOf(moment, seededAt).toISOString()
  const users = (names: string[]) => names.map((username) => idFor(ids.users, username))
  const quota = (code: string, min: number, max: number) => ({
    district: idFor(ids.districts, code),
    min,
    max,
  })
  const id = await upsert(
    payload,
    'campaigns',
    { slug },
    {
      ...rest,
      status: 'published',
      year: Number(at(opensAt).slice(0, 4)),
      call: richText(call) as never,
      schedule: {
        opensAt: at(opensAt),
        submissionClosesAt: at(submissionClosesAt),
        graceMinutes: 30,
        forwardingClosesAt: at(forwardingClosesAt),
        reviewOpensAt: at(reviewOpensAt),
        reviewClosesAt: at(reviewClosesAt),
      },
      quotas: {
        perSchool: 2,
        perAuthor: 2,
        districts: [...quotaDistricts.map((code) => quota(code, 2, 8)), quota('450800Z', 1, 6)],
      },
      review: {
        sheetsPerEntry: 5,
        rangeTrigger: 15,
        mixing: panels.length > 0 ? 'panels' : 'mixed',
        avoidOwnDistrict: false,
        commentRequired: false,
        allowAbstention: true,
      },
      judges: users(panels.flat()),
      alternates: users(alternates),
      panels: panels.map((names, index) => ({ name: `第${'一二三'[index]}组`, judges: users(names) })),
      awards: {
        groupBy: 'campaign',
        base: 'screened',
        tiers: [
          { key: '1', name: '一等奖', mode: 'ratio', value: 10 },
          { key: '2', name: '二等奖', mode: 'ratio', value: 20 },
          { key: '3', name: '三等奖', mode: 'ratio', value: 30 },
          { key: 'Y', name: '优秀奖', mode: 'ratio', value: 20 },
        ],
        rounding: 'round',
        onTie: 'raise',
        organizerName: '优秀组织奖',
      },
      certificate: { prefix: 'GGQL', issuer: '市教育局（演示）' },
      notice: {
        length: 5,
        unit: 'working',
        channels: '书面材料寄送市教育局清廉办（演示），须署实名、单位和联系电话，并附具体事实。',
        requireRealName: true,
      },
    },
  )
  return payload.findByID({ collection: 'campaigns', id, depth: 0 })
}
