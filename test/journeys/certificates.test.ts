import { tasksEnded } from '@cms/actions/background'
import type { Campaign, Certificate } from '@cms/payload-types'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { announcedContest, decide, decidedContest, must, resultsIn, type Work } from '../support/decided'
import { openWorld, type World } from '../support/world'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.end())

const works: Work[] = [
  { school: 'lotus', losses: [1], change: { title: '食堂账本天天晒', tutors: [{ name: '韦指导' }] } },
  { school: 'bamboo', losses: [5], change: { title: '竹节生长', tutors: [{ name: '覃指导' }] } },
  { school: 'lotus', losses: [19], change: { title: '没有获奖的作品' } },
]
const two: Partial<Campaign> = {
  awards: {
    tiers: [
      { key: '1', name: '一等奖', mode: 'count', value: 1 },
      { key: '2', name: '二等奖', mode: 'count', value: 1 },
    ],
    groupBy: 'campaign',
    base: 'screened',
    rounding: 'round',
    onTie: 'raise',
    organizerName: '优秀组织奖',
    tutorName: '优秀指导教师',
    tutorTiers: ['1'],
  },
}

const issue = (campaign: Campaign, more: Record<string, unknown> = {}) =>
  world.call('secretary', 'POST', '/api/actions/issue-certificates', { campaign: campaign.id, ...more })

const confirm = (
  person: 'owner' | 'rival',
  result: string | undefined,
  authors: string[],
  tutors: string[] = [],
) => world.call(person, 'POST', '/api/actions/confirm-names', { result, authors, tutors })

async function certificatesIn(campaign: Campaign): Promise<Certificate[]> {
  const { docs } = await world.payload.find({
    collection: 'certificates',
    where: { campaign: { equals: campaign.id } },
    depth: 0,
    sort: 'number',
    pagination: false,
  })
  return docs
}

const serials = (certificates: Certificate[]) =>
  certificates.map(({ number }) => Number(number.split('-').at(-1))).sort((a, b) => a - b)

test('names first: the certificates are made of what schools have confirmed, the others when the secretary says so', async () => {
  const { campaign } = await decidedContest(world, works, two)
  const [first] = await resultsIn(world, campaign)
  const early = await issue(campaign)
  expect([early.status, early.body.errors[0].message]).toEqual([
    409,
    '还有 3 张证书的姓名没有经学校确认，请先催办，或确认按申报的姓名制作。',
  ])
  expect((await confirm('rival', first?.id, ['冒名'])).status).toBe(404)
  expect((await confirm('owner', first?.id, ['张小明', '李丽'], ['韦指导'])).status).toBe(200)
  const issued = await issue(campaign)
  expect([issued.body.count, issued.body.waiting]).toEqual([2, 1])
  const rest = await issue(campaign, { acceptUnconfirmed: true })
  expect([rest.body.count, rest.body.waiting]).toEqual([1, 0])
  await tasksEnded()

  const made = await certificatesIn(campaign)
  const [one, other] = [first?.title, '竹节生长']
  expect(made.map(({ awardName, kind, recipients, title }) => [kind, awardName, title, recipients])).toEqual([
    ['entry', '一等奖', one, ['张小明', '李丽']],
    ['entry', '二等奖', other, [expect.stringMatching(/^作者/)]],
    ['tutor', '优秀指导教师', one, ['韦指导']],
  ])
  expect((await issue(campaign)).status).toBe(409)
  expect((await confirm('owner', first?.id, ['改名'])).status).toBe(409)
})

test('the dashboard asks a school for the names first, and then tells of its certificates', async () => {
  const { campaign } = await decidedContest(world, works, two)
  const lines = async () => {
    const { body } = await world.call('rival', 'GET', '/api/actions/open-dashboard')
    const told = (body.tasks as { text: string; count?: number; href?: string; urgent?: boolean }[]).filter(
      ({ text }) => text.includes(`《${campaign.title}》`),
    )
    return told.map(({ count, href, text, urgent }) => [text, count, href, urgent])
  }
  expect(await lines()).toEqual([[`《${campaign.title}》获奖，请确认证书上的姓名`, 1, '/admin/awards', true]])
  await issue(campaign, { acceptUnconfirmed: true })
  await tasksEnded()
  expect(await lines()).toEqual([[`《${campaign.title}》的证书可以下载了`, 1, '/admin/awards', false]])
})

test('no certificate is made before the result is final', async () => {
  const { campaign } = await announcedContest(world, works, two)
  expect((await issue(campaign, { acceptUnconfirmed: true })).status).toBe(409)
  await decide(world, campaign)
  expect((await issue(campaign, { acceptUnconfirmed: true })).status).toBe(200)
  await tasksEnded()
})

test('numbers are never given twice, not even to another campaign of the year or after a revocation', async () => {
  const [{ campaign: one }, { campaign: other }] = [
    await decidedContest(world, works, two),
    await decidedContest(world, works, two),
  ]
  await issue(one, { acceptUnconfirmed: true })
  const [, second] = await certificatesIn(one)
  await must(world, 'secretary', 'revoke-certificate', {
    certificate: second?.id,
    reason: '学校申报的姓名有误。',
  })
  await issue(other, { acceptUnconfirmed: true })
  await tasksEnded()
  const numbers = [...(await certificatesIn(one)), ...(await certificatesIn(other))]
  expect(new Set(numbers.map(({ number }) => number)).size).toBe(numbers.length)
  const [lastOfOne, ...ofOther] = [
    Math.max(...serials(await certificatesIn(one))),
    ...serials(await certificatesIn(other)),
  ]
  expect(ofOther).toEqual([lastOfOne + 1, lastOfOne + 2, lastOfOne + 3])
  expect((await issue(one)).status).toBe(409)
})

test('numbers say nothing of the rank within an award', async () => {
  const equal = [
    { school: 'bamboo', losses: [1], change: { title: '乙' } },
    { school: 'lotus', losses: [9], change: { title: '甲' } },
    { school: 'lotus', losses: [4], change: { title: '丙' } },
  ] satisfies Work[]
  const tiers = [{ key: '1', name: '一等奖', mode: 'count' as const, value: 3 }]
  const { campaign } = await decidedContest(world, equal, {
    awards: { ...two.awards, tiers } as Campaign['awards'],
  })
  await issue(campaign, { acceptUnconfirmed: true })
  await tasksEnded()
  expect((await certificatesIn(campaign)).map(({ title, unit }) => [unit, title])).toEqual([
    ['映荷小学', '丙'],
    ['映荷小学', '甲'],
    ['竹韵小学', '乙'],
  ])
})

test('a revoked certificate is replaced by a corrected one with a number of its own, and both stay on record', async () => {
  const { campaign } = await decidedContest(world, works, two)
  await issue(campaign, { acceptUnconfirmed: true })
  await tasksEnded()
  const [first] = await certificatesIn(campaign)
  const asked = { certificate: first?.id, reason: '作者姓名有误。', reissue: { recipients: ['张小鹏'] } }
  expect((await world.call('owner', 'POST', '/api/actions/revoke-certificate', asked)).status).toBe(403)
  const { replacement } = await must(world, 'secretary', 'revoke-certificate', asked)
  const after = await certificatesIn(campaign)
  const [old, made] = [first?.id, replacement.id].map((id) => after.find((one) => one.id === id))
  expect([old?.status, old?.revocationReason, old?.replacedBy, old?.number]).toEqual([
    'revoked',
    '作者姓名有误。',
    made?.number,
    first?.number,
  ])
  expect([made?.status, made?.recipients, made?.replaces, made?.title, made?.awardName]).toEqual([
    'issued',
    ['张小鹏'],
    first?.id,
    first?.title,
    first?.awardName,
  ])
  const again = await world.call('secretary', 'POST', '/api/actions/revoke-certificate', asked)
  expect([again.status, again.body.errors[0].message]).toEqual([
    409,
    `这张证书已换发为 ${made?.number}，请对新证书办理。`,
  ])
})

test('a visitor reads of a certificate nothing but its digest and what became of it', async () => {
  const { campaign } = await decidedContest(world, works, two)
  await issue(campaign, { acceptUnconfirmed: true })
  await tasksEnded()
  const [first] = await certificatesIn(campaign)
  const { body } = await world.call('visitor', 'GET', `/api/certificates/${first?.id}`, { depth: 0 })
  expect(Object.keys(body).sort()).toEqual([
    'campaign',
    'createdAt',
    'digest',
    'id',
    'replacedBy',
    'revokedAt',
    'status',
    'updatedAt',
  ])
  const searched = await world.call('visitor', 'GET', '/api/certificates', {
    'where[number][equals]': first?.number,
  })
  expect(searched.body.totalDocs ?? 0).toBe(0)
})
