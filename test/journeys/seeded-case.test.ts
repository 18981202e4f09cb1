import { afterAll, beforeAll, expect, test } from 'vitest'
import { publishCase } from '../../seed/contest/publish-case'
import type { Seeding } from '../../seed/context'
import { cases } from '../../seed/data/cases'
import { richTextFrom } from '../../seed/rich-text'
import { makeCampaign, makeEntry, makeSheet, marksOff } from '../support/make'
import { openWorld, type World } from '../support/world'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.end())

test('a demonstration case points to the entry it was made from, so that screening does not call the two alike', async () => {
  const { call, config, payload, town } = world
  const [item] = cases
  if (!item) throw new Error('no case')
  const seeding: Seeding = {
    payload,
    config,
    richText: await richTextFrom(config),
    ids: {
      districts: new Map(),
      schools: new Map([[item.school, town.schools.lotus]]),
      users: new Map(),
      pictures: new Map(),
    },
    say: () => {},
  }
  const campaign = await makeCampaign(payload, 'deliberation', { review: { sheetsPerEntry: 1 } as never })
  const entry = await makeEntry(payload, campaign, town.schools.lotus, {
    status: 'accepted',
    workCode: 'C-001',
    title: item.title,
    body: seeding.richText(item.body) as never,
  })
  await makeSheet(payload, entry, town.people.judge.id, { status: 'submitted', marks: marksOff(0) })
  const { status } = await call('secretary', 'POST', '/api/actions/announce-results', {
    campaign: campaign.id,
  })
  expect(status).toBe(200)

  await publishCase(seeding, campaign, item, 0)
  const { docs } = await payload.find({ collection: 'case-studies', depth: 0 })
  expect(docs.map(({ entry: from, slug }) => [slug, from])).toEqual([[item.slug, entry.id]])
  const { body } = await call('secretary', 'GET', '/api/actions/open-screening', { campaign: campaign.id })
  expect(
    body.entries.map(({ similar, title }: { similar: unknown[]; title: string }) => [title, similar]),
  ).toEqual([[item.title, []]])
})
