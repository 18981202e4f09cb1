import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeWhole } from '../../seed/contest/make-whole'
import { makeCampaign, makeEntry, makeSheet } from '../support/make'
import { openWorld, type World } from '../support/world'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.end())

const entriesOf = async (campaign: string) =>
  (await world.payload.count({ collection: 'entries', where: { campaign: { equals: campaign } } })).totalDocs

/** A contest of the demonstration with one entry and its sheet, made at once or cut off half-way. */
const contest = (slug: string, { cutOff }: { cutOff: boolean }) =>
  makeWhole(world, slug, async () => {
    const { people, schools } = world.town
    const campaign = await makeCampaign(world.payload, 'reviewing', { slug })
    const entry = await makeEntry(world.payload, campaign, schools.lotus, { status: 'accepted' })
    if (cutOff) throw new Error('the power went')
    await makeSheet(world.payload, entry, people.judge.id)
  })

test('a demonstration contest that was cut off is made anew at the next start, nothing of it twice', async () => {
  await expect(contest('cut-off', { cutOff: true })).rejects.toThrow('the power went')
  const { campaign, made } = await contest('cut-off', { cutOff: false })
  const { totalDocs } = await world.payload.count({
    collection: 'campaigns',
    where: { slug: { equals: 'cut-off' } },
  })
  expect([made, totalDocs, await entriesOf(campaign.id)]).toEqual([true, 1, 1])
})

test('one that is whole is left as people have left it', async () => {
  const first = await contest('whole', { cutOff: false })
  await makeEntry(world.payload, first.campaign, world.town.schools.bamboo)
  const again = await contest('whole', { cutOff: false })
  expect([again.made, again.campaign.id, await entriesOf(first.campaign.id)]).toEqual([
    false,
    first.campaign.id,
    2,
  ])
})
