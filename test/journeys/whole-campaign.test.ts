import { tasksEnded } from '@cms/actions/background'
import { checkReceipt } from '@cms/domain/proof/check-receipt'
import type { Receipt } from '@cms/domain/proof/receipt'
import { verifyExport } from '@cms/domain/proof/verify-export'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inDays, inMinutes, marksOff } from '../support/make'
import type { PersonName } from '../support/people'
import { textOf } from '../support/rich-text'
import { openWorld, type World } from '../support/world'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.end())

/** Posts an action and returns its status and body; a sentence of refusal stands in `body.errors[0].message`. */
const post = (who: PersonName, action: string, data: Record<string, unknown> = {}) =>
  world.call(who, 'POST', `/api/actions/${action}`, data)
const get = (who: PersonName, action: string, data: Record<string, unknown> = {}) =>
  world.call(who, 'GET', `/api/actions/${action}`, data)
const refusal = ({ body, status }: { status: number; body: Record<string, unknown> }) => ({
  status,
  said: (body.errors as { message: string }[] | undefined)?.[0]?.message,
})

/** The dates of the campaign as the secretary moves them, so that each part of the contest is now. */
async function reschedule(campaign: string, change: Record<string, unknown>) {
  const path = `/api/campaigns/${campaign}`
  const { schedule } = (await world.call('secretary', 'GET', path)).body
  const answer = await world.call('secretary', 'PATCH', path, { schedule: { ...schedule, ...change } })
  expect([answer.status, answer.body.errors]).toEqual([200, undefined])
}

const body = '食堂的账每天都贴在门口，谁都可以看，也可以问。'

async function draft(who: PersonName, campaign: string, title: string): Promise<string> {
  const { body: answer, status } = await world.call(who, 'POST', '/api/entries', {
    campaign,
    title,
    category: 'culture',
    authors: [{ name: `${title}的作者`, post: '教师' }],
    body: textOf(body),
    aiUse: { used: 'none' },
    pledge: true,
    authorization: true,
  })
  expect([status, answer.errors]).toEqual([201, undefined])
  return answer.doc.id
}

test('a campaign runs from the call to the certificates, every step over the API', async () => {
  const { payload, town } = world
  const { judge, otherJudge, thirdJudge } = town.people
  // The secretary starts from a preset and publishes the call.
  const title = '清廉学校建设典型案例征集'
  const started = await post('secretary', 'start-campaign', { preset: 'case-study', title, year: 2026 })
  const campaign: string = started.body.id
  const published = await world.call('secretary', 'PATCH', `/api/campaigns/${campaign}`, {
    status: 'published',
    schedule: {
      opensAt: inDays(-3),
      submissionClosesAt: inDays(1),
      graceMinutes: 30,
      forwardingClosesAt: inDays(2),
      reviewOpensAt: inDays(3),
      reviewClosesAt: inDays(6),
    },
    quotas: { perSchool: 2, districts: [{ district: town.districts.north, min: 1, max: 2 }] },
    review: { sheetsPerEntry: 2, rangeTrigger: 15, mixing: 'mixed' },
    judges: [judge.id, otherJudge.id],
    alternates: [thirdJudge.id],
    policy: { method: 'mean', trimHigh: 1, trimLow: 1, trimFrom: 5, decimals: 2, ties: ['extend-decimals'] },
    awards: {
      tiers: [
        { key: '1', name: '一等奖', mode: 'count', value: 1 },
        { key: '2', name: '二等奖', mode: 'count', value: 1 },
      ],
      groupBy: 'campaign',
      base: 'screened',
      rounding: 'round',
      onTie: 'raise',
    },
    certificate: { prefix: 'GGQL', issuer: '市教育局' },
  })
  expect([published.status, published.body.errors]).toEqual([200, undefined])

  // Two schools hand in three works; one of them is late, within the grace.
  const first = await draft('owner', campaign, '门口的账')
  const second = await draft('rival', campaign, '会上的账')
  const third = await draft('owner', campaign, '食堂的秤')
  expect((await post('owner', 'submit-entry', { entry: first })).body.late).toBe(false)
  expect((await post('rival', 'submit-entry', { entry: second })).body.late).toBe(false)
  await reschedule(campaign, { submissionClosesAt: inMinutes(-5) })
  expect((await post('owner', 'submit-entry', { entry: third })).body.late).toBe(true)
  await reschedule(campaign, { submissionClosesAt: inDays(-1) })
  const tooLate = refusal(await post('rival', 'submit-entry', { entry: second }))
  expect([tooLate.status, tooLate.said?.includes('征集已于')]).toEqual([409, true])

  // The district forwards two and is refused the third.
  const forwarded = await post('district', 'forward-entries', { campaign, entries: [first, second] })
  expect(forwarded.body).toEqual({ forwarded: 2 })
  const overQuota = refusal(await post('district', 'forward-entries', { campaign, entries: [third] }))
  expect([overQuota.status, overQuota.said?.includes('最多报送 2 件')]).toEqual([409, true])

  // Screening takes what was forwarded; the copies for the judges are made.
  await reschedule(campaign, { forwardingClosesAt: inMinutes(-60) })
  const unforwarded = await post('secretary', 'screen-entries', { entries: [third], outcome: 'accept' })
  expect(unforwarded.status).toBe(409)
  const accepted = await post('secretary', 'screen-entries', { entries: [first, second], outcome: 'accept' })
  expect(accepted.body).toEqual({ screened: 2 })
  expect((await post('secretary', 'make-blind-copies', { campaign })).status).toBe(200)
  await tasksEnded()

  // Judges are proposed, then assigned; one recuses, and the alternate comes in.
  const { body: proposed } = await post('secretary', 'propose-assignment', { campaign })
  expect((await post('secretary', 'apply-proposal', { proposal: proposed.proposal })).body.assigned).toBe(4)
  await reschedule(campaign, { reviewOpensAt: inMinutes(-30) })
  const sheetOf = async (entry: string, person: PersonName) => {
    const { docs } = await payload.find({
      collection: 'score-sheets',
      where: { entry: { equals: entry }, judge: { equals: town.people[person].id } },
      depth: 0,
    })
    return docs[0]?.id ?? ''
  }
  const recused = await sheetOf(second, 'otherJudge')
  expect(
    (await post('otherJudge', 'recuse-sheet', { sheet: recused, reason: '指导过这项工作' })).status,
  ).toBe(200)
  const { body: desk } = await get('secretary', 'open-assignment', { campaign })
  const substitute = desk.draft.id
  expect((await post('secretary', 'apply-proposal', { proposal: substitute })).body.assigned).toBe(1)

  // Both works come to 95: a tie on the cut of the first award.
  const scores: [string, PersonName, number][] = [
    [first, 'judge', 4],
    [first, 'otherJudge', 6],
    [second, 'judge', 5],
    [second, 'thirdJudge', 5],
  ]
  for (const [entry, person, off] of scores) {
    const sheet = await sheetOf(entry, person)
    const { body: answer, status } = await post(person, 'submit-sheet', { sheet, marks: marksOff(off) })
    expect([status, answer.errors]).toEqual([200, undefined])
  }
  expect((await post('secretary', 'announce-results', { campaign })).status).toBe(409)
  await reschedule(campaign, { reviewClosesAt: inMinutes(-1) })
  const { body: board } = await get('secretary', 'open-board', { campaign })
  const marked = (board.works as { marks: { kind: string }[] }[]).map(({ marks }) =>
    marks.some(({ kind }) => kind === 'tie-on-cut'),
  )
  expect(marked).toEqual([true, true])

  // Announced: both get the first award; the notice begins.
  const announced = await post('secretary', 'announce-results', { campaign })
  expect([announced.status, announced.body.results, announced.body.awarded]).toEqual([200, 2, 2])
  const awards = async () =>
    (
      await world.call('visitor', 'GET', '/api/results', {
        'where[campaign][equals]': campaign,
        sort: 'title',
      })
    ).body.docs.map(
      ({ awardName, title: name }: { awardName?: string; title: string }) => `${name} ${awardName}`,
    )
  expect(await awards()).toEqual(['会上的账 一等奖', '门口的账 一等奖'])

  // An objection is upheld: that award alone is lowered. Deciding waits for the last day of the notice.
  const results = await payload.find({
    collection: 'results',
    where: { campaign: { equals: campaign } },
    depth: 0,
  })
  const objected = results.docs.find(({ entry }) => entry === second)
  const { body: recorded } = await post('secretary', 'record-objection', {
    campaign,
    result: objected?.id,
    receivedAt: new Date().toISOString(),
    channel: '书面',
    name: '某同志',
    phone: '0775-0000000',
    content: '成效数据的年份有误，请核实。',
  })
  const settled = await post('secretary', 'settle-objection', {
    objection: recorded.objection,
    outcome: 'upheld',
    reason: '经核实年份有误，降低一个等次。',
    tierKey: '2',
  })
  expect([settled.status, settled.body.awardAfter]).toEqual([200, '二等奖'])
  expect(await awards()).toEqual(['会上的账 二等奖', '门口的账 一等奖'])
  expect((await post('secretary', 'decide-results', { campaign })).status).toBe(409)
  const { notice } = await payload.findByID({ collection: 'campaigns', id: campaign, depth: 0 })
  await payload.update({
    collection: 'campaigns',
    id: campaign,
    data: { notice: { ...notice, endsOn: inDays(-1) } },
    depth: 0,
  })
  expect((await post('secretary', 'decide-results', { campaign })).status).toBe(200)

  // Names are confirmed, certificates made; one is issued anew under a new number.
  const own = results.docs.find(({ entry }) => entry === first)?.id
  expect((await post('secretary', 'issue-certificates', { campaign })).status).toBe(409)
  expect((await post('owner', 'confirm-names', { result: own, authors: ['张小明'] })).status).toBe(200)
  const issued = await post('secretary', 'issue-certificates', { campaign, acceptUnconfirmed: true })
  expect(issued.body.count).toBe(2)
  await tasksEnded()
  const certificates = async () =>
    (
      await payload.find({
        collection: 'certificates',
        where: { campaign: { equals: campaign } },
        sort: 'number',
        depth: 0,
      })
    ).docs
  const [before] = await certificates()
  const again = await post('secretary', 'revoke-certificate', {
    certificate: before?.id,
    reason: '姓名写错',
    reissue: { recipients: ['张晓明'] },
  })
  expect(again.status).toBe(200)
  const after = await certificates()
  expect(after.map(({ status }) => status).sort()).toEqual(['issued', 'issued', 'revoked'])
  expect(new Set(after.map(({ number }) => number)).size).toBe(3)

  // The school checks its receipt against what was published; the observer recomputes everything.
  const receipt = (await get('owner', 'open-score-receipt', { result: own })).body as unknown as Receipt
  const { proof } = await payload.findByID({ collection: 'campaigns', id: campaign, depth: 0 })
  const checks = checkReceipt(receipt, {
    root: proof?.merkleRoot ?? '',
    size: proof?.leaves ?? 0,
    chainHead: proof?.chainHead ?? '',
  })
  expect(checks.filter(({ ok }) => ok === false)).toEqual([])
  const exported = (await get('observer', 'open-export', { campaign })).body
  expect(verifyExport(exported as never)).toMatchObject({ same: true })
})
