import type { Campaign } from '../../cms/payload-types'
import { idFor, type Seeding } from '../context'
import type { CampaignSeed } from '../data/campaigns'
import { upsert } from '../upsert'
import { instantOf } from './clock'

/** Writes a campaign with the judges of the demonstration; returns it with its schedule as instants. */
export async function makeCampaign(
  { ids, payload, richText }: Seeding,
  seed: CampaignSeed,
  seededAt: Date,
  judges: string[],
): Promise<Campaign> {
  const { call, slug, opensAt, submissionClosesAt, reviewOpensAt, reviewClosesAt, ...rest } = seed
  const at = (moment: typeof opensAt) => instantOf(moment, seededAt).toISOString()
  const quota = (code: string, max: number) => ({ district: idFor(ids.districts, code), max })
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
        reviewOpensAt: at(reviewOpensAt),
        reviewClosesAt: at(reviewClosesAt),
      },
      quotas: {
        perSchool: 2,
        districts: [
          ...['450802', '450803', '450804', '450881', '450821'].map((code) => quota(code, 8)),
          quota('450800Z', 6),
        ],
      },
      awards: {
        tiers: [
          { key: '1', name: '一等奖', mode: 'ratio', value: 10 },
          { key: '2', name: '二等奖', mode: 'ratio', value: 20 },
          { key: '3', name: '三等奖', mode: 'ratio', value: 30 },
          { key: 'Y', name: '优秀奖', mode: 'ratio', value: 20 },
        ],
        groupBy: 'campaign',
        base: 'screened',
        rounding: 'round',
        onTie: 'raise',
      },
      notice: {
        length: 5,
        unit: 'working',
        channels: '书面材料寄送市教育局清廉办（演示），须署实名、单位和联系电话，并附具体事实。',
        requireRealName: true,
      },
      judges: judges.map((username) => idFor(ids.users, username)),
    },
  )
  return payload.findByID({ collection: 'campaigns', id, depth: 0 })
}
