import { type CampaignCard, campaignCard } from '../cards/campaign-card'
import { type Frame, frameOf } from '../frame'
import type { SiteModel } from '../model'
import { paths } from '../paths'

/** `/campaigns/` */
export type CampaignsView = { frame: Frame; campaigns: CampaignCard[] }

export function campaignsView(model: SiteModel): CampaignsView {
  return {
    frame: frameOf(model, {
      path: paths.campaigns,
      title: '征集评选',
      description: '案例和作品征集的通知、评分标准、日程与结果公示。',
      demo: model.campaigns.some(({ demo }) => demo),
    }),
    campaigns: model.campaigns.map(campaignCard),
  }
}
