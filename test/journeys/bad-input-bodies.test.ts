import type { Campaign, Entry, User } from '@cms/payload-types'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeCampaign, makeEntry } from '../support/make'
import { openWorld, type World } from '../support/world'
import { told, triedOn, triedToMake } from './bad-input'

let world: World
let campaign: Campaign
let entry: Entry

beforeAll(async () => {
  world = await openWorld()
  campaign = await makeCampaign(world.payload, 'submission')
  entry = await makeEntry(world.payload, campaign, world.town.schools.lotus)
})
afterAll(() => world?.end())

const noFields = [400, '请求内容应是一组字段，请检查后重新提交。', undefined]
const noJson = [400, '请求内容不是有效的 JSON，请检查格式后重试。', undefined]
const tooDeep = `${'{"a":'.repeat(200)}1${'}'.repeat(200)}`

const bodies: [string, string, typeof noFields][] = [
  ['half a JSON', '{"title":', noJson],
  ['no JSON at all', 'title=1', noJson],
  ['a list', '[{"title":"一"}]', noFields],
  ['a text', '"题目"', noFields],
  ['null', 'null', noFields],
  ['a number', '1', noFields],
  ['a yes', 'true', noFields],
  ['two hundred levels', tooDeep, noFields],
]

test.each(bodies)('%s changes no document and makes none', async (_, body, expected) => {
  expect(await triedOn(world, 'owner', 'entries', entry.id, body)).toEqual(expected)
  expect(await triedToMake(world, 'owner', 'entries', body)).toEqual(expected)
})

test.each(bodies)('%s starts no action, logs nobody in and sets no preference', async (_, body, expected) => {
  const { call } = world
  expect(told(await call('owner', 'POST', '/api/actions/submit-entry', body))).toEqual(expected)
  expect(told(await call('visitor', 'POST', '/api/users/login', body))).toEqual(expected)
  expect(told(await call('owner', 'POST', '/api/payload-preferences/list', body))).toEqual(expected)
})

test.each(['application/x-www-form-urlencoded', 'text/plain', 'application/xml'])(
  'a body that calls itself %s is not guessed at',
  async (type) => {
    const { token } = await world.payload.login({
      collection: 'users',
      data: { username: 'owner', password: 'a-long-password' },
    })
    const response = await fetch(new URL(`/api/entries/${entry.id}`, world.served.origin), {
      method: 'PATCH',
      headers: { 'content-type': type, authorization: `JWT ${token}` },
      body: '{"title":"别的题目"}',
    })
    expect([response.status, await response.json()]).toEqual([
      400,
      { errors: [{ name: 'invalid', message: '请求内容应为 JSON，请检查后重新提交。' }] },
    ])
    expect((await world.payload.findByID({ collection: 'entries', id: entry.id })).title).toBe(entry.title)
  },
)

test('an empty body asks for what is missing, and changes nothing of what is there', async () => {
  expect(await triedToMake(world, 'owner', 'entries', '')).toEqual([400, '请填写“征集活动”。', 'campaign'])
  const before = await world.payload.findByID({ collection: 'entries', id: entry.id, depth: 0 })
  expect((await world.call('owner', 'PATCH', `/api/entries/${entry.id}`, '')).status).toBe(200)
  const after = await world.payload.findByID({ collection: 'entries', id: entry.id, depth: 0 })
  const { changedAt, changedBy, updatedAt } = before
  expect({ ...after, changedAt, changedBy, updatedAt }).toEqual(before)
})

test.each<[string, Record<string, unknown>, string]>([
  ['at the top', { nope: 1 }, 'nope'],
  ['with a dangerous name', JSON.parse('{"__proto__":{"role":"admin"}}'), '__proto__'],
  ['in a group', { quotas: { perSchool: 2, nope: 1 } }, 'quotas.nope'],
  ['in a row', { categories: [{ key: 'a', label: '甲', nope: 1 }] }, 'categories.0.nope'],
  [
    'in the second row',
    {
      categories: [
        { key: 'a', label: '甲' },
        { key: 'b', label: '乙', password: 'x' },
      ],
    },
    'categories.1.password',
  ],
  [
    'in a row of a group',
    { awards: { tiers: [{ key: '1', name: '一等奖', nope: 1 }] } },
    'awards.tiers.0.nope',
  ],
  ['a tab, which is only for the eye', { 通知: { title: '一' } }, '通知'],
])('an unknown field %s is refused by its name', async (_, change, path) => {
  const expected = [400, `没有名为“${path}”的字段，请检查后重新提交。`, path]
  expect(await triedOn(world, 'secretary', 'campaigns', campaign.id, change)).toEqual(expected)
})

test('an account cannot give itself what Payload keeps of it', async () => {
  const { call, payload, town } = world
  const kept = () =>
    payload.db.findOne<User>({
      collection: 'users',
      where: { id: { equals: town.people.owner.id } },
    })
  const before = await kept()
  const change = {
    hash: 'x',
    salt: 'x',
    loginAttempts: 7,
    lockUntil: '2030-01-01',
    resetPasswordToken: 'x',
    createdAt: '2000-01-01',
    id: 'x',
  }
  expect((await call('owner', 'PATCH', `/api/users/${town.people.owner.id}`, change)).status).toBe(200)
  const { updatedAt: _, ...after } = (await kept()) ?? {}
  expect(after).toEqual({ ...before, updatedAt: undefined })
})
