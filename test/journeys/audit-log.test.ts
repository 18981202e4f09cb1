import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeCampaign } from '../support/make'
import { resultsOf, reviewed } from '../support/reviewed'
import { openWorld, type World } from '../support/world'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.end())

const lines = async (target: string, id: string | undefined) =>
  (
    await world.call('observer', 'GET', '/api/audit-log', {
      'where[target][equals]': target,
      'where[targetId][equals]': id,
      depth: 0,
    })
  ).body.docs

test('every change to a contest record stands in the log, with who, as what and what changed', async () => {
  const { campaign } = await reviewed(world, [[0]])
  await world.call('secretary', 'POST', '/api/actions/announce-results', { campaign: campaign.id })
  const [result] = await resultsOf(world, campaign)
  const [line] = await lines('results', result?.id)
  expect([line.actor, line.role, line.address, line.changes.rank]).toEqual([
    world.town.people.secretary.id,
    'secretary',
    '127.0.0.1',
    { before: null, after: 1 },
  ])
  expect((await world.call('secretary', 'GET', '/api/audit-log')).status).toBe(403)
  const announced = (await lines('campaigns', campaign.id)).find(
    ({ changes }: { changes: object }) => 'announcedAt' in changes,
  )
  expect(Object.keys(announced.changes).sort()).toEqual(['announcedAt', 'notice', 'proof'])
})

test('a change stands in the log whatever part of the answer was asked for, a password without its text', async () => {
  const { rival } = world.town.people
  const path = `/api/users/${rival.id}`
  await world.call('admin', 'PATCH', `${path}?select[demo]=true`, { name: '改过的姓名' })
  await world.call('admin', 'PATCH', path, { password: 'another-long-password' })
  const { body } = await world.call('admin', 'GET', '/api/audit-log', {
    'where[targetId][equals]': rival.id,
    sort: '-createdAt',
  })
  const [password, name] = body.docs.map(({ changes }: { changes: unknown }) => changes)
  expect([name, password]).toEqual([
    { name: { before: 'rival 的姓名', after: '改过的姓名' } },
    { oneTimePassword: { before: false, after: true }, password: '已更改' },
  ])
})

test('the log keeps the words of a draft to its school', async () => {
  const { call, payload, town } = world
  const campaign = await makeCampaign(payload, 'submission')
  const made = await call('owner', 'POST', '/api/entries', {
    campaign: campaign.id,
    title: '没有提交的题目',
    category: 'culture',
  })
  await call('owner', 'PATCH', `/api/entries/${made.body.doc.id}`, { authors: [{ name: '没有提交的作者' }] })
  const { body } = await call('observer', 'GET', '/api/audit-log', {
    'where[targetId][equals]': made.body.doc.id,
    depth: 0,
  })
  expect([body.totalDocs, body.docs[0].actor]).toEqual([2, town.people.owner.id])
  expect(JSON.stringify(body)).not.toContain('没有提交的')
})
