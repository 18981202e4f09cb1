import { idOf } from '../../cms/access/roles'
import { tasksEnded } from '../../cms/actions/background'
import { issueCertificates } from '../../cms/actions/certificates/issue-certificates'
import { revokeCertificate } from '../../cms/actions/certificates/revoke-certificate'
import { recordObjection } from '../../cms/actions/notice/record-objection'
import { settleObjection } from '../../cms/actions/notice/settle-objection'
import { announceResults } from '../../cms/actions/results/announce-results'
import { awardOrganizer } from '../../cms/actions/results/award-organizer'
import { confirmNames } from '../../cms/actions/results/confirm-names'
import { decideResults } from '../../cms/actions/results/decide-results'
import type { Campaign, Result } from '../../cms/payload-types'
import { idFor, type Seeding } from '../context'
import { act } from './stage'

const days = (from: Date, count: number) => new Date(from.getTime() + count * 24 * 60 * 60_000)

/**
 * From the announcement to the certificates; when it is contested, with units honoured, two objections, one of them upheld,
 * and a certificate issued anew.
 */
export async function conclude(
  seeding: Seeding,
  campaign: Campaign,
  announced: Date,
  { contested }: { contested: boolean },
): Promise<void> {
  const { ids, payload } = seeding
  const secretary = idFor(ids.users, 'secretary')
  const of = { campaign: campaign.id }
  for (const [unit, reason] of contested ? organizers(seeding) : []) {
    await act(payload, awardOrganizer, secretary, announced, { change: 'add', ...of, unit, reason })
  }
  await act(payload, announceResults, secretary, announced, { ...of, acceptMissing: true })
  if (contested) await object(seeding, campaign, await awardedIn(seeding, campaign), announced)
  await act(payload, decideResults, secretary, days(announced, 12), of)
  for (const result of await awardedIn(seeding, campaign)) await confirm(seeding, result, days(announced, 14))
  await act(payload, issueCertificates, secretary, days(announced, 20), { ...of, acceptUnconfirmed: true })
  await tasksEnded()
  if (contested) await reissueOne(seeding, campaign, days(announced, 30))
}

function organizers({ ids }: Seeding): [{ kind: 'school' | 'district'; id: string }, string][] {
  return [
    [{ kind: 'district', id: idFor(ids.districts, '450802') }, '组织发动面广，推荐作品质量整齐。'],
    [{ kind: 'school', id: idFor(ids.schools, 7) }, '连续两届足额报送，作品均获奖。'],
  ]
}

async function awardedIn({ payload }: Seeding, campaign: Campaign): Promise<Result[]> {
  const { docs } = await payload.find({
    collection: 'results',
    where: { campaign: { equals: campaign.id }, awardName: { exists: true } },
    sort: 'rank',
    depth: 0,
    pagination: false,
  })
  return docs
}

/** The seventh work is found to have used figures of another year, and goes one award down; an objection to the second is refused. */
async function object({ ids, payload }: Seeding, campaign: Campaign, awarded: Result[], announced: Date) {
  const secretary = idFor(ids.users, 'secretary')
  const raise = (result: Result | undefined, name: string, content: string, day: number) =>
    act(payload, recordObjection, secretary, days(announced, day), {
      campaign: campaign.id,
      result: result?.id,
      receivedAt: days(announced, day).toISOString(),
      channel: '书面来信',
      name,
      unit: '演示单位',
      phone: '演示电话',
      content,
    })
  const upheld = await raise(
    awarded[6],
    '异议人甲（化名）',
    '文中所列的节约数据与该校公示栏上的年份不符，请核实。',
    1,
  )
  const refused = await raise(
    awarded[1],
    '异议人乙（化名）',
    '认为该作品与往届一件作品思路相近，请核实是否原创。',
    2,
  )
  const tiers = campaign.awards.tiers
  const lower = tiers[tiers.findIndex(({ key }) => key === awarded[6]?.awardKey) + 1]?.key ?? null
  await act(payload, settleObjection, secretary, days(announced, 4), {
    ...upheld,
    outcome: 'upheld',
    reason: '经向学校核实，两处数据年份写错，成效佐证不足，评审会复议后降低一个等次。',
    tierKey: lower,
  })
  await act(payload, settleObjection, secretary, days(announced, 5), {
    ...refused,
    outcome: 'refused',
    reason: '经查重比对和评审会复核，两件作品题材相近，但做法和文字各自独立，异议不成立。',
  })
}

/** Most schools confirm the names; every fifth does not come to it. */
async function confirm({ payload }: Seeding, result: Result, at: Date): Promise<void> {
  if (result.rank % 5 === 0) return
  const { docs } = await payload.find({
    collection: 'users',
    where: { role: { equals: 'school' }, school: { equals: idOf(result.school) } },
    depth: 0,
    limit: 1,
  })
  const authors = (result.authors ?? []).map(({ name }) => name)
  if (docs[0] && authors.length > 0) {
    await act(payload, confirmNames, docs[0].id, at, { result: result.id, authors, tutors: [] })
  }
}

async function reissueOne({ ids, payload }: Seeding, campaign: Campaign, at: Date): Promise<void> {
  const { docs } = await payload.find({
    collection: 'certificates',
    where: { campaign: { equals: campaign.id }, kind: { equals: 'entry' } },
    sort: 'number',
    depth: 0,
    limit: 3,
  })
  const certificate = docs[2]
  if (!certificate) return
  await act(payload, revokeCertificate, idFor(ids.users, 'secretary'), at, {
    certificate: certificate.id,
    reason: '姓名中一个字写错，学校申请换发。',
    reissue: { recipients: certificate.recipients ?? undefined },
  })
}
