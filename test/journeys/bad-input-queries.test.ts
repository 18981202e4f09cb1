import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeCampaign, makeEntry, makeSheet } from '../support/make'
import type { PersonName } from '../support/people'
import { openWorld, type World } from '../support/world'
import { oneSentence, told } from './bad-input'

let world: World

const districts = 230

beforeAll(async () => {
  world = await openWorld()
  const { payload, town } = world
  const campaign = await makeCampaign(payload, 'reviewing', { judges: [town.people.judge.id] as never })
  const entry = await makeEntry(payload, campaign, town.schools.lotus, {
    status: 'accepted',
    workCode: 'C-001',
  })
  await makeSheet(payload, entry, town.people.judge.id, { status: 'submitted', comment: '很好' })
  for (let n = 2; n < districts; n += 1) {
    await payload.create({
      collection: 'districts',
      data: { name: `第 ${n} 区`, code: `2${n}`, kind: 'county', order: n },
      depth: 0,
    })
  }
})
afterAll(() => world?.end())

const ask = (person: PersonName | 'visitor', query: string) => world.call(person, 'GET', `/api/${query}`)

const badly = '查询条件的写法不对，或用到了不能查询的字段，请检查后重试。'
const unknown = '查询条件用到了不存在或不能查询的字段，请检查后重试。'

test.each([
  ['an operator that is none', 'where[title][resembles]=1', badly],
  ['an operator that SQLite has not', 'where[title][near]=1,2', badly],
  ['another one', 'where[title][all]=1', badly],
  ['a condition without an operator', 'where[title]=1', badly],
  ['a text for conditions', 'where[or]=1', badly],
  ['texts for conditions', 'where[or][0]=1', badly],
  ['an object for a value', 'where[title][equals][a]=1', badly],
  ['an object in a list of values', 'where[id][in][0][a]=1', badly],
  ['a list where one value belongs', 'where[title][like][0]=1', badly],
  ['a time that is none', 'where[createdAt][greater_than]=tomorrow', badly],
  ['one time of two that is none', 'where[createdAt][in]=2026-01-01,tomorrow', badly],
  ['a number that is none', 'where[campaign.year][equals]=x', badly],
  ['a look into a text', 'where[body.root.children][like]=x', badly],
  ['a look into a text with SQL in it', "where[body.root][equals]=x') OR 1=1 --", badly],
  ['a search of a text', 'where[body][like]=x', badly],
  ['a path through two relations', 'where[school.district.name][equals]=北区', badly],
  ['a sort through two relations', 'sort=-school.district.name', badly],
  ['a sort by a text', 'sort=body.root.type', badly],
  ['a value longer than any', `where[title][like]=${'x'.repeat(501)}`, badly],
  ['six hundred values', `where[id][in]=${Array.from({ length: 600 }, (_, n) => n).join(',')}`, badly],
  ['a field that is none', 'where[nope][equals]=1', unknown],
  ['a list for a field', 'where[authors][equals]=1', unknown],
  ['a secret of an account', 'where[submittedBy.hash][equals]=1', unknown],
  ['a field behind the last', 'where[school.name.x][equals]=1', unknown],
  ['no JSON', 'where={', '请求内容不是有效的 JSON，请检查格式后重试。'],
])('a query with %s is refused', async (_, query, sentence) => {
  expect(told(await ask('owner', `entries?${query}`))).toEqual([400, sentence, undefined])
})

test('a hundred conditions are asked, a hundred and one are not, however deep they stand', async () => {
  const conditions = (count: number) => Array.from({ length: count }, (_, n) => ({ order: { equals: n } }))
  const query = (where: unknown) => `districts?where=${encodeURIComponent(JSON.stringify(where))}`
  const found = await ask('visitor', `${query({ or: conditions(100) })}&limit=200`)
  expect([found.status, found.body.totalDocs]).toEqual([200, 100])
  const many = { and: [{ or: conditions(50) }, { or: [{ and: conditions(51) }] }] }
  expect(told(await ask('visitor', query(many)))).toEqual([
    400,
    '查询条件太多，最多 100 个，请精简后重试。',
    undefined,
  ])
})

test('the same in the body of a POST that calls itself a GET', async () => {
  const post = async (where: unknown) => {
    const response = await fetch(new URL('/api/districts', world.served.origin), {
      method: 'POST',
      headers: { 'x-http-method-override': 'GET', 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ where: JSON.stringify(where), limit: '9999' }),
    })
    const body = await response.json()
    return [response.status, body.limit ?? body.errors[0].message]
  }
  expect(await post({ or: Array.from({ length: 20_000 }, () => ({ name: { equals: 'x' } })) })).toEqual([
    400,
    '查询条件太多，最多 100 个，请精简后重试。',
  ])
  expect(await post({ name: { exists: true } })).toEqual([200, 200])
})

test.each([
  ['limit=100000', 200],
  ['limit=201', 200],
  ['limit=200', 200],
  ['limit=199', 199],
  ['limit=0', 200],
  ['limit=-1', 200],
  ['limit=1.5', 200],
  ['limit=99999999999999999999', 200],
  ['limit=all', 10],
  ['pagination=false', 200],
  ['pagination=false&limit=0', 200],
  ['pagination=false&limit=3', 3],
  ['', 10],
])('asked with “%s”, at most %i documents are given', async (query, expected) => {
  const { body, status } = await ask('visitor', `districts?${query}`)
  expect([status, body.docs.length]).toEqual([200, expected])
})

test('an empty query asks for everything there is', async () => {
  const { body, status } = await ask('visitor', 'districts?where=')
  expect([status, body.totalDocs]).toEqual([200, districts])
})

test('all documents are found page by page', async () => {
  const pages = await Promise.all(
    [1, 2, 3].map((page) => ask('visitor', `districts?limit=200&sort=code&page=${page}`)),
  )
  const codes = pages.flatMap(({ body }) => body.docs.map(({ code }: { code: string }) => code))
  expect([codes.length, new Set(codes).size, pages[0]?.body.totalDocs]).toEqual([
    districts,
    districts,
    districts,
  ])
})

test.each(['page=0', 'page=-1', 'page=x', 'page=1.5'])('“%s” is the first page', async (query) => {
  const { body, status } = await ask('visitor', `districts?${query}`)
  expect([status, body.page, body.docs.length]).toEqual([200, 1, 10])
})

test('far behind the last page there is nothing', async () => {
  const { body, status } = await ask('visitor', 'districts?page=1e300')
  expect([status, body.docs, body.totalDocs]).toEqual([200, [], districts])
})

test('however deep one asks, what is related is shown three levels deep', async () => {
  const deep = await ask('owner', 'entries?depth=99')
  const three = await ask('owner', 'entries?depth=3')
  expect([deep.status, deep.body]).toEqual([200, three.body])
  expect(three.body.docs[0].school.district.name).toBe('北区')
  for (const depth of ['-1', 'x', '0']) {
    expect(typeof (await ask('owner', `entries?depth=${depth}`)).body.docs[0].school).toBe('string')
  }
})

test('versions are asked under the same rules', async () => {
  const of = 'schools/versions'
  expect((await ask('editor', `${of}?limit=0`)).body.docs.length).toBe(3)
  expect((await ask('editor', `${of}?limit=9999`)).body.limit).toBe(200)
  expect(told(await ask('editor', `${of}?where[version.brand.story.root][equals]=x`))).toEqual([
    400,
    badly,
    undefined,
  ])
  expect(told(await ask('editor', `${of}?where[version.nope][equals]=x`))).toEqual([400, unknown, undefined])
  expect((await ask('editor', `${of}?where[version.slug][equals]=lotus`)).body.totalDocs).toBe(1)
})

test('counting and deleting many are asked under the same rules', async () => {
  const where = "where[brand.story.root][equals]=x') OR 1=1 --"
  expect(told(await ask('visitor', `schools/count?${where}`))).toEqual([400, badly, undefined])
  expect(told(await world.call('admin', 'DELETE', `/api/schools?${where}`))).toEqual([400, badly, undefined])
  expect(told(await world.call('admin', 'PATCH', `/api/schools?${where}`, { order: 5 }))).toEqual([
    400,
    badly,
    undefined,
  ])
  expect((await ask('visitor', 'schools/count?where[slug][equals]=lotus')).body.totalDocs).toBe(1)
})

/** Payload lets go of its refusal of such a path, and the whole program would end with it. */
test.each([
  'results?where[campaign.judges.username][equals]=judge',
  'results?where[or][0][and][0][campaign.judges.username][equals]=judge',
  'results?where[campaign__judges__username][equals]=judge',
  'results?sort=campaign.judges.username',
  'results/count?where[campaign.judges.username][equals]=judge',
])('a visitor who asks through two relations for what is hidden is refused: %s', async (query) => {
  expect(told(await ask('visitor', query))).toEqual([400, badly, undefined])
})

test('through one relation a visitor asks for what is open, and is refused what is hidden', async () => {
  expect((await ask('visitor', 'results?where[campaign.year][equals]=2026')).status).toBe(200)
  expect(told(await ask('visitor', 'results?where[campaign.judges][exists]=true'))).toEqual([
    400,
    unknown,
    undefined,
  ])
})

const hidden: [string, PersonName, string][] = [
  ['an entry by its school', 'judge', 'entries?where[school.slug][equals]=lotus'],
  ['a sheet by its entry’s school', 'judge', 'score-sheets?where[entry.school.slug][equals]=lotus'],
  ['a sheet by its judge', 'otherJudge', 'score-sheets?where[judge.username][equals]=judge'],
  ['a sheet by its comment', 'otherJudge', 'score-sheets?where[comment][exists]=true'],
  ['a result by its score', 'rival', 'results?where[score][exists]=true'],
  ['a school by who is of it', 'rival', 'schools?where[users.username][exists]=true'],
  ['a campaign by its judges', 'owner', 'campaigns?where[judges.username][equals]=judge'],
  ['an account by its password', 'observer', 'users?where[hash][exists]=true'],
  ['an account by its sessions', 'observer', 'users?where[sessions.id][exists]=true'],
  ['a log line by what changed', 'observer', 'audit-log?where[changes.status][exists]=true'],
]

test.each(hidden)('%s is not found out by asking', async (_, person, query) => {
  const { body, status } = await ask(person, query)
  const found = status === 200 ? body.docs.length : 0
  const sentence = body.errors?.[0]?.message ?? '没有。'
  expect([found, [200, 400, 403].includes(status), oneSentence.test(sentence)]).toEqual([0, true, true])
})

test.each([
  'select=x',
  'select[nope]=true',
  'select[title][a][b]=true',
  'select[title]=x',
  'select[submittedBy]=true&select[workCode]=true',
  'populate=x',
  'populate[nope][a]=true',
  'populate[users][hash]=true&populate[users][salt]=true',
  'joins=x',
  'joins[entries][limit]=99',
  'joins[a][where][b][equals]=1',
  'sort=nope',
  'sort=-submittedBy.hash',
  'sort[a]=b',
  'locale=zz&fallbackLocale=zz',
  'draft=maybe',
  'trash=true',
  'flattenLocales=x',
  'depth[a]=1',
  'limit[a]=1',
  'where=',
  'showHiddenFields=true',
  'overrideAccess=true',
  'user=x&req=x&collection=users',
])('“%s” brings out nothing more of an entry, and no fault', async (query) => {
  const { body, status } = await ask('district', `entries?${query}`)
  const text = JSON.stringify(body)
  const secrets = ['"hash"', '"salt"', '"sessions"', '"workCode"', '"submittedBy"', 'resetPassword']
  expect([status < 500, secrets.filter((secret) => text.includes(secret))]).toEqual([true, []])
  if (status >= 400) expect(told({ status, body, headers: new Headers() })[1]).toMatch(oneSentence)
})
