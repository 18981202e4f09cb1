import { type Frame, frameOf } from '../frame'
import { Html } from '../html'
import type { SiteModel } from '../model'
import type { ModelCampaign } from '../model/campaigns'
import { ascending } from '../order'
import { paths } from '../paths'

/** What a campaign published of its score sheets: how many count, the root over them, and the head of the ledger. */
export type PublishedCampaign = {
  slug: string
  title: string
  root: string
  size: number
  chainHead: string
  links: number
}

/** A certificate as anyone may read it. */
export type PublishedCertificate = {
  digest: string
  status: 'issued' | 'revoked'
  replacedBy?: string | null
}

/** What the browser checks against. */
export type Published = { campaigns: PublishedCampaign[]; certificates: PublishedCertificate[] }

/** `/verify/`: receipts and certificates are checked in the reader's browser. */
export type VerifyView = {
  frame: Frame
  /** `Published` as JSON for a script element. */
  published: Html
  /** The same for people to compare by eye, newest campaign first. */
  campaigns: PublishedCampaign[]
  certificates: { issued: number; revoked: number }
  contact: string | null
}

/** Campaigns stand in the order given; certificates by digest, so that their order says nothing about them. */
export function verifyView(model: SiteModel, { campaigns, certificates }: Published): VerifyView {
  const register = certificates
    .map(({ digest, replacedBy, status }) => ({
      digest: digest.slice(0, shownDigits),
      status,
      ...(replacedBy ? { replacedBy } : {}),
    }))
    .sort((a, b) => ascending(a.digest, b.digest))
  const revoked = register.filter(({ status }) => status === 'revoked').length
  return {
    frame: frameOf(model, {
      path: paths.verify,
      title: '核验证书与评分存证',
      description: '扫描证书上的二维码核验真伪，或用学校下载的存证文件核对评分，全部在浏览器里完成。',
      demo: model.campaigns.some(({ demo }) => demo),
    }),
    published: jsonFor({ campaigns, certificates: register }),
    campaigns,
    certificates: { issued: register.length - revoked, revoked },
    contact: model.settings.contact ?? null,
  }
}

/** What the campaigns whose result is announced have put on record. */
export function publishedCampaigns(campaigns: readonly ModelCampaign[]): PublishedCampaign[] {
  return campaigns.flatMap(({ proof, slug, title }) => {
    const { chainHead, leaves, links, merkleRoot } = proof ?? {}
    if (!merkleRoot || !chainHead) return []
    return { slug, title, root: merkleRoot, size: leaves ?? 0, chainHead, links: links ?? 0 }
  })
}

/** Half a digest is enough to tell certificates apart, and halves what every reader loads. */
const shownDigits = 32

/** JSON that cannot end the script element it stands in. */
function jsonFor(published: Published): Html {
  return new Html(JSON.stringify(published).replaceAll('<', '\\u003c'))
}
