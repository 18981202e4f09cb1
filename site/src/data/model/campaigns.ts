import type { Campaign, District, OrganizerAward, Result } from '@cms/payload-types'
import type { RichText } from '../../richtext/rich-text'
import { ascending, descending } from '../order'
import { paths } from '../paths'
import { remembering } from '../remembering'
import { byId, idOf, type Joined, required } from './joined'
import type { ModelSchool } from './schools'
import type { Writer } from './texts'

export type ModelResult = Joined<Result, { school: ModelSchool | null }>

export type ModelOrganizer = Joined<OrganizerAward, { school: ModelSchool | null }>

/** What a campaign's own document says: all that the pages of its works show of it. */
export type CampaignFront = Joined<
  Campaign,
  {
    path: string
    /** The notice of an announced result, and since when the awards are final. */
    publicNotice: {
      path: string
      announcedAt: string
      startsOn: string
      endsOn: string
      decidedAt: string | null
    } | null
  }
>

export type ModelCampaign = Joined<
  CampaignFront,
  {
    call: RichText | null
    quotas: {
      perSchool: number
      perAuthor: number | null
      districts: { district: District; min: number | null; max: number }[]
      categories: { label: string; max: number }[]
    }
    /** Awarded results only. */
    awarded: ModelResult[]
    /** Units honoured for their organisation, by name. */
    organizers: ModelOrganizer[]
  }
>

type Sources = {
  results: Result[]
  organizers: OrganizerAward[]
  districts: District[]
  schools: ModelSchool[]
  write: Writer
}

const remembered = remembering<CampaignFront>()

/** The same object for the same document. */
export const campaignFront = (document: Campaign): CampaignFront =>
  remembered(document, '', [], () => ({
    ...document,
    path: paths.campaign(document.slug),
    publicNotice: publicNoticeOf(document),
  }))

/** Campaigns, newest first. Results of a campaign that is not announced or not public are left out. */
export function joinCampaigns(documents: readonly CampaignFront[], sources: Sources): ModelCampaign[] {
  const { schools, write } = sources
  const schoolsById = byId(schools)
  const schoolOf = ({ school }: Result | OrganizerAward) => schoolsById.get(idOf(school) ?? '') ?? null
  const results = Map.groupBy(sources.results, ({ campaign }) => idOf(campaign))
  const organizers = Map.groupBy(sources.organizers, ({ campaign }) => idOf(campaign))
  const campaigns = documents.map((campaign) => {
    const { publicNotice } = campaign
    const awarded = publicNotice ? (results.get(campaign.id) ?? []).filter(({ awardKey }) => awardKey) : []
    const honoured = publicNotice ? (organizers.get(campaign.id) ?? []) : []
    return {
      ...campaign,
      call: campaign.call
        ? write(campaign.call, { name: `征集活动《${campaign.title}》的通知`, under: 2 })
        : null,
      quotas: quotasOf(campaign, sources.districts),
      awarded: awarded.map((result) => ({ ...result, school: schoolOf(result) })),
      organizers: honoured
        .map((organizer) => ({ ...organizer, school: schoolOf(organizer) }))
        .sort((a, b) => ascending(a.unitName, b.unitName)),
    }
  })
  return campaigns.sort(
    (a, b) => descending(a.schedule.opensAt, b.schedule.opensAt) || ascending(a.slug, b.slug),
  )
}

function quotasOf({ categories, quotas, title }: Campaign, districts: District[]): ModelCampaign['quotas'] {
  const known = byId(districts)
  const labels = new Map(categories.map(({ key, label }) => [key, label]))
  return {
    perSchool: quotas.perSchool,
    perAuthor: quotas.perAuthor ?? null,
    districts: (quotas.districts ?? []).map(({ district, max, min }) => ({
      district: required(known, district, `征集活动《${title}》的名额`),
      min: min ?? null,
      max,
    })),
    categories: (quotas.categories ?? []).map(({ category, max }) => ({
      label: labels.get(category) ?? category,
      max,
    })),
  }
}

function publicNoticeOf({ slug, announcedAt, decidedAt, notice }: Campaign): ModelCampaign['publicNotice'] {
  const { startsOn, endsOn } = notice
  return announcedAt && startsOn && endsOn
    ? { path: paths.notice(slug), announcedAt, startsOn, endsOn, decidedAt: decidedAt ?? null }
    : null
}
