import type { Campaign } from '@cms/payload-types'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeContest } from '../support/make-contest'
import { openWorld, type World } from '../support/world'
import { pairsOn, reviewWith, secretaryOf } from './assigning'
import { sentenceOf } from './in-review'

let world: World
let secretary: ReturnType<typeof secretaryOf>

beforeAll(async () => {
  world = await openWorld()
  secretary = secretaryOf(world)
})
afterAll(() => world?.end())

const size = { entries: 310, sheets: 1, judges: 70 }

/** A campaign whose every work has one sheet of the two it is to have: too large to be assigned while somebody waits. */
async function largeCampaign(): Promise<Campaign> {
  const { payload } = world
  const review = reviewWith({ sheetsPerEntry: 2 })
  const campaign = await makeContest(payload, 'reviewing', size, { review })
  const { docs } = await payload.find({
    collection: 'users',
    where: { username: { like: `${campaign.slug}-` } },
    depth: 0,
    pagination: false,
  })
  const judges = docs.map(({ id }) => id)
  await payload.update({ collection: 'campaigns', id: campaign.id, data: { judges }, depth: 0 })
  return campaign
}

/** Asks how far a task is until it has ended, doing something else `meanwhile` once it runs; returns all that was told. */
async function followed(task: string, meanwhile: () => Promise<unknown>) {
  const told = []
  let ran = false
  while (true) {
    const { body } = await world.call('secretary', 'GET', '/api/actions/open-task', { task })
    told.push(body)
    if (!['queued', 'running'].includes(body.status)) return told
    if (body.status === 'running' && !ran) {
      ran = true
      await meanwhile()
    }
  }
}

test('a large campaign is proposed and assigned in the background, while others go on working', async () => {
  const campaign = await largeCampaign()
  const proposing = await secretary.propose(campaign, { seed: '抽签记录' })
  expect([proposing.status, proposing.body.proposal]).toEqual([200, null])
  const proposed = (await followed(proposing.body.task, async () => {})).at(-1)
  const desk = await secretary.desk(campaign)
  expect([proposed?.status, proposed?.output, desk.draft?.seed]).toEqual([
    'done',
    { proposal: desk.draft?.id },
    '抽签记录',
  ])
  const pairs = pairsOn(desk, 'proposed')
  expect([pairs.length, desk.task]).toEqual([size.entries, null])

  const applying = await secretary.apply(desk.draft?.id ?? '')
  expect(applying.body).toEqual({ assigned: 0, voided: 0, copies: 0, task: expect.any(String) })
  const meanwhile: unknown[] = []
  const told = await followed(applying.body.task, async () => {
    meanwhile.push((await secretary.desk(campaign)).task)
    meanwhile.push(sentenceOf(await secretary.propose(campaign)))
    const relation = { campaign: campaign.id, school: world.town.schools.lotus, reason: '曾在该校任教' }
    const judge = world.town.people.judge.id
    meanwhile.push(
      (await world.call('secretary', 'POST', '/api/actions/list-conflict', { ...relation, judge })).status,
    )
  })
  expect(meanwhile).toEqual([
    { id: applying.body.task, failed: false, message: null },
    [409, '后台正在为本次征集分配评委，请等它完成后再操作。'],
    200,
  ])
  expect(told.at(-1)).toMatchObject({
    status: 'done',
    output: { assigned: size.entries, voided: 0, copies: size.entries },
  })
  expect(told.filter(({ done, total }) => done > 0 && total === size.entries).length).toBeGreaterThan(0)
  const after = await secretary.desk(campaign)
  expect([pairsOn(after, 'standing').length, after.history.length, after.task]).toEqual([
    2 * size.entries,
    1,
    null,
  ])
}, 240_000)
