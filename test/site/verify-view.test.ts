import { type CertificateFields, certificateDigest } from '@cms/domain/proof/certificate'
import { checkCertificate } from '@cms/domain/proof/certificate-register'
import { describe, expect, it } from 'vitest'
import { siteModel } from '../../site/src/data/model'
import { type Published, publishedCampaigns, verifyView } from '../../site/src/data/views/verify'
import { aCampaign, sample } from './sample'

const model = siteModel(sample(), 'https://qingfeng.example.cn')

const certificate: CertificateFields = {
  number: 'GGQL-2026-AL-1-0007',
  kind: 'entry',
  recipients: ['张小明'],
  unit: '映莲小学',
  title: '食堂账本天天晒',
  awardName: '一等奖',
  campaign: '2026年案例征集',
  issuedOn: '2026-12-01',
  issuer: '贵港市教育局',
  nonce: '00112233445566778899aabbccddeeff',
}
const other = { ...certificate, number: 'GGQL-2026-AL-1-0008', recipients: ['李丽'] }

const proof = {
  slug: '2026',
  title: '2026年案例征集',
  root: 'a'.repeat(64),
  size: 15,
  chainHead: 'b'.repeat(64),
  links: 17,
}

/** What the script in the page reads. */
const published = (given: Partial<Published>): Published =>
  JSON.parse(verifyView(model, { campaigns: [], certificates: [], ...given }).published.html)

describe('the page that checks', () => {
  it('stands under the home page and says how to reach somebody', () => {
    const { contact, frame } = verifyView(model, { campaigns: [], certificates: [] })
    expect({ contact, path: frame.path, trail: frame.breadcrumb.map(({ label }) => label) }).toEqual({
      contact: model.settings.contact ?? null,
      path: '/verify/',
      trail: ['首页', '核验证书与评分存证'],
    })
  })

  it('carries what a registered certificate needs to be found valid, and a revoked one revoked', () => {
    const { certificates } = published({
      certificates: [
        { digest: certificateDigest(certificate), status: 'issued' },
        { digest: certificateDigest(other), status: 'revoked', replacedBy: 'GGQL-2026-AL-1-0108' },
      ],
    })
    expect(checkCertificate(certificate, certificates).status).toBe('valid')
    expect(checkCertificate(other, certificates)).toMatchObject({
      status: 'revoked',
      replacedBy: 'GGQL-2026-AL-1-0108',
    })
    expect(checkCertificate({ ...certificate, awardName: '特等奖' }, certificates).status).toBe('unknown')
  })

  it('publishes of a certificate no more than its digest and what became of it', () => {
    const digest = certificateDigest(certificate)
    const read = { ...certificate, id: 'certificate-1', digest, status: 'issued' as const, replacedBy: null }
    expect(published({ certificates: [read] }).certificates).toEqual([
      { digest: digest.slice(0, 32), status: 'issued' },
    ])
  })

  it('lists certificates in an order that says nothing about them', () => {
    const register = [certificate, other].map((fields) => ({
      digest: certificateDigest(fields),
      status: 'issued' as const,
    }))
    expect(published({ certificates: register })).toEqual(published({ certificates: register.toReversed() }))
  })

  it('counts the certificates that hold and those that do not', () => {
    const statuses = ['issued', 'revoked', 'issued'] as const
    const certificates = statuses.map((status, index) => ({ digest: `${index}`.repeat(64), status }))
    expect(verifyView(model, { campaigns: [], certificates }).certificates).toEqual({ issued: 2, revoked: 1 })
  })

  it('carries the figures of campaigns for the script and for the eye', () => {
    expect(published({ campaigns: [proof] }).campaigns).toEqual([proof])
    expect(verifyView(model, { campaigns: [proof], certificates: [] }).campaigns).toEqual([proof])
  })

  it('is not ended by a title that looks like the end of its script', () => {
    const title = '</script><script>alert(1)</script>'
    const { published: json } = verifyView(model, { campaigns: [{ ...proof, title }], certificates: [] })
    expect(json.html).not.toContain('<')
    expect(published({ campaigns: [{ ...proof, title }] }).campaigns[0]?.title).toBe(title)
  })
})

describe('the figures of a campaign', () => {
  const figures = { merkleRoot: proof.root, leaves: 15, chainHead: proof.chainHead, links: 17 }
  const publishedOf = (more: Parameters<typeof aCampaign>[2]) => {
    const documents = { ...sample(), campaigns: [aCampaign('2026', '2026年案例征集', more)] }
    return publishedCampaigns(siteModel(documents, 'https://qingfeng.example.cn').campaigns)
  }

  it('are published once it has put its sheets on record', () => {
    expect(publishedOf({ proof: figures })).toEqual([proof])
  })

  it.each([
    ['none', undefined],
    ['empty ones', { merkleRoot: null, leaves: null, chainHead: null, links: null }],
  ])('are not published when there are %s', (_, none) => {
    expect(publishedOf({ proof: none })).toEqual([])
  })
})
