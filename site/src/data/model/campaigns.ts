import type { Campaign, District, Result } from '@cms/payload-types'
import type { RichText } from '../../richtext/rich-text'
import { ascending, descending } from '../order'
import { paths } from '../paths'
import { byId, idOf, type Joined, required } from './joined'
import type { ModelSchool } from './schools'
import type { Writer } from './texts'

export type ModelResult = Joined<Result, { school: ModelSchool | null }>

export type ModelCampaign = Joined<
  Campaign,
  {
    path: string
    call: RichText | null
    quotas: { perSchool: number; districts: { district: District; max: number }[] }
    /** The notice of an announced result. */
    publicNotice: { path: string; announcedAt: string; startsOn: string; endsOn: string } | null
    /** Awarded results only. */
    awarded: ModelResult[]
  }
>

type Sources = { results: Result[]; districts: District[]; schools: ModelSchool[]; write: Writer }

/** Campaigns, newest first. Results of a campaign that is not announced or not public are left out. */
export function joinCampaigns(
  documents: Campaign[],
  { results, districts, schools, write }: Sources,
): ModelCampaign[] {
  const schoolsById = byId(schools)
  const districtsById = byId(districts)
  const byCampaign = Map.groupBy(results, ({ campaign }) => idOf(campaign))
  const campaigns = documents.map((campaign) => {
    const name = `征集活动《${campaign.title}》`
    const publicNotice = publicNoticeOf(campaign)
    const awarded = publicNotice ? (byCampaign.get(campaign.id) ?? []).filter(({ awardKey }) => awardKey) : []
    return {
      ...campaign,
      path: paths.campaign(campaign.slug),
      call: campaign.call ? write(campaign.call, { name: `${name}的通知` }) : null,
      quotas: {
        perSchool: campaign.quotas.perSchool,
        districts: (campaign.quotas.districts ?? []).map(({ district, max }) => ({
          district: required(districtsById, district, `${name}的名额`),
          max,
        })),
      },
      publicNotice,
      awarded: awarded.map((result) => ({
        ...result,
        school: schoolsById.get(idOf(result.school) ?? '') ?? null,
      })),
    }
  })
  return campaigns.sort(
    (a, b) => descending(a.schedule.opensAt, b.schedule.opensAt) || ascending(a.slug, b.slug),
  )
}

function publicNoticeOf({ slug, announcedAt, notice }: Campaign): ModelCampaign['publicNotice'] {
  const { startsOn, endsOn } = notice
  return announcedAt && startsOn && endsOn
    ? { path: paths.notice(slug), announcedAt, startsOn, endsOn }
    : null
}
