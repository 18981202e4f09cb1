import { chapterBody } from '@cms/domain/chapter-body'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { campaignData, makeCampaign, makeEntry, makeSheet, marksOff } from '../support/make'
import type { PersonName } from '../support/people'
import { textOf } from '../support/rich-text'
import { openWorld, type World } from '../support/world'

/** How many broken requests each way in gets; `FUZZ_RUNS` asks for more. */
const numRuns = Number(process.env.FUZZ_RUNS ?? 20)

type Data = Record<string, unknown>

let world: World
const samples: Record<string, { person: PersonName; data: Data; id?: string }> = {}
const actions: Record<string, { person: PersonName; data: Data }> = {}

beforeAll(async () => {
  world = await openWorld()
  const { payload, town } = world
  const { districts, people, schools } = town
  const campaign = await makeCampaign(payload, 'submission')
  const reviewing = await makeCampaign(payload, 'reviewing')
  const entry = await makeEntry(payload, campaign, schools.lotus)
  const accepted = await makeEntry(payload, reviewing, schools.lotus, { status: 'accepted' })
  const sheet = await makeSheet(payload, accepted, people.judge.id)
  const column = await payload.create({
    collection: 'columns',
    data: { name: '工作动态', slug: 'news', rhythmDays: 14, order: 0 },
  })
  const article = {
    title: '标题',
    slug: 'a-slug',
    summary: '摘要',
    body: textOf('正文'),
    _status: 'published',
  }
  const volume = { slug: 'volume', volume: 1, stage: 'junior', summary: '提要', _status: 'draft' }
  const book = await payload.create({
    collection: 'reader-books',
    data: { title: '第一册', ...volume } as never,
  })
  Object.assign(samples, {
    entries: {
      person: 'owner',
      id: entry.id,
      data: {
        campaign: campaign.id,
        title: '一',
        category: 'culture',
        authors: [{ name: '韦', post: '师' }],
        body: textOf('正文'),
        images: [],
        pledge: true,
      },
    },
    campaigns: {
      person: 'secretary',
      id: campaign.id,
      data: { ...campaignData('submission'), call: textOf('通知'), judges: [people.judge.id] },
    },
    'case-studies': {
      person: 'editor',
      data: { ...article, school: schools.lotus, tags: ['清廉'], cover: null },
    },
    'teacher-stories': {
      person: 'editor',
      data: {
        ...article,
        issueMonth: '2026-09',
        teacherName: '韦',
        school: schools.lotus,
        yearsOfService: 20,
        honours: ['一'],
        consent: true,
      },
    },
    'column-posts': { person: 'editor', data: { ...article, column: column.id, attachments: [] } },
    columns: {
      person: 'editor',
      id: column.id,
      data: { name: '新栏', slug: 'new', rhythmDays: 7, order: 1 },
    },
    'reader-books': {
      person: 'editor',
      id: book.id,
      data: { title: '第二册', ...volume, volume: 2, plannedChapters: ['一'] },
    },
    'reader-chapters': {
      person: 'editor',
      data: {
        book: book.id,
        number: 1,
        title: '一',
        slug: 'one',
        body: chapterBody([{ kind: '听故事', body: textOf('从前') }]),
        _status: 'draft',
      },
    },
    schools: {
      person: 'admin',
      id: schools.stone,
      data: {
        name: '新校',
        shortName: '新',
        slug: 'new',
        district: districts.north,
        type: 'primary',
        ownership: 'public',
        order: 0,
        brand: { name: '荷', story: textOf('故事') },
        plan: { year: 2026, measures: [{ text: '一' }] },
        gallery: [],
      },
    },
    districts: {
      person: 'admin',
      id: districts.south,
      data: { name: '新区', code: '100099', kind: 'county', order: 1 },
    },
    users: {
      person: 'admin',
      id: people.rival.id,
      data: {
        username: 'new',
        email: 'a@example.cn',
        name: '新',
        role: 'school',
        school: schools.lotus,
        password: 'a-long-password',
      },
    },
    media: { person: 'editor', data: { alt: '荷', credit: '韦' } },
  })
  Object.assign(actions, {
    'submit-entry': { person: 'owner', data: { entry: entry.id } },
    'withdraw-entry': { person: 'owner', data: { entry: entry.id } },
    'screen-entries': {
      person: 'secretary',
      data: { entries: [accepted.id], outcome: 'return', reason: '原因' },
    },
    'assign-judges': { person: 'secretary', data: { campaign: reviewing.id } },
    'save-sheet': { person: 'judge', data: { sheet: sheet.id, marks: marksOff(0), comment: '好' } },
    'submit-sheet': { person: 'judge', data: { sheet: sheet.id, marks: marksOff(0), comment: '好' } },
    'recuse-sheet': { person: 'judge', data: { sheet: sheet.id, reason: '本人参与了写作' } },
    'announce-results': { person: 'secretary', data: { campaign: reviewing.id } },
    'draft-case-study': { person: 'editor', data: { result: 'nothing' } },
    'draft-work': { person: 'editor', data: { result: 'nothing' } },
  })
})
afterAll(() => world?.end())

const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(
    null,
    '',
    0,
    -1,
    1e308,
    1e21,
    [],
    {},
    [null],
    [[]],
    [{}],
    { id: 'x' },
    { root: { children: [] } },
    '\u0000',
    '\ud800',
    '%',
    "' OR 1=1 --",
    '2026-02-30',
    '9'.repeat(400),
  ),
)

type Change = { at: number; name: string | undefined; value: unknown }

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(),
  name: fc.option(
    fc.oneof(
      fc.string(),
      fc.constantFrom(
        'id',
        '_status',
        'createdAt',
        'password',
        'hash',
        'sizes',
        'filename',
        'toString',
        '__proto__',
      ),
    ),
    { nil: undefined },
  ),
  value: odd,
})

/** The sample with one value, somewhere in it, replaced by another or given a strange neighbour. */
function broken(sample: Data, { at, name, value }: Change): Data {
  const copy = structuredClone(sample)
  const places: { holder: Record<string, unknown>; key: string }[] = []
  const walk = (holder: Record<string, unknown>) => {
    for (const [key, inner] of Object.entries(holder)) {
      places.push({ holder, key })
      if (typeof inner === 'object' && inner !== null) walk(inner as Record<string, unknown>)
    }
  }
  walk(copy)
  const place = places[at % places.length]
  if (place) place.holder[name !== undefined && !Array.isArray(place.holder) ? name : place.key] = value
  return copy
}

const sentence = /\p{Script=Han}[^\n]*。$/u

async function isAnswered(person: PersonName, method: string, address: string, data: Data): Promise<void> {
  const { body, status } = await world.call(person, method, address, JSON.stringify(data))
  const message = status < 400 ? '好。' : body.errors?.[0]?.message
  expect({ fault: status >= 500, message: sentence.test(message) || message }).toEqual({
    fault: false,
    message: true,
  })
}

const collections = [
  'entries',
  'campaigns',
  'case-studies',
  'teacher-stories',
  'column-posts',
  'columns',
  'reader-books',
  'reader-chapters',
  'schools',
  'districts',
  'users',
  'media',
]

test.each(collections)(
  'whatever is sent to make or change one of %s, the answer is no fault and a refusal is in Chinese',
  async (collection) => {
    await fc.assert(
      fc.asyncProperty(change, fc.boolean(), async (given, draft) => {
        const { data, id, person } = samples[collection] ?? { data: {}, person: 'admin' }
        const query = draft ? '?draft=true' : ''
        await isAnswered(person, 'POST', `/api/${collection}${query}`, broken(data, given))
        if (id) await isAnswered(person, 'PATCH', `/api/${collection}/${id}${query}`, broken(data, given))
      }),
      { numRuns },
    )
  },
)

test('whatever is sent to an action, the answer is no fault and a refusal is in Chinese', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(), change, async (which, given) => {
      const names = Object.keys(actions)
      const name = names[which % names.length] ?? ''
      const { data, person } = actions[name] ?? { data: {}, person: 'admin' }
      await isAnswered(person, 'POST', `/api/actions/${name}`, broken(data, given))
    }),
    { numRuns: 2 * numRuns },
  )
})

test('whatever is asked of a list, the answer is no fault and a refusal is in Chinese', async () => {
  const operators = [
    'equals',
    'not_equals',
    'in',
    'not_in',
    'exists',
    'like',
    'not_like',
    'contains',
    'greater_than',
    'less_than_equal',
    'near',
    'all',
  ]
  const paths = fc.oneof(
    fc.string(),
    fc.constantFrom(
      'id',
      'title',
      'name',
      'school',
      'school.name',
      'school.district',
      'school.district.name',
      'campaign.year',
      'body',
      'body.root',
      'createdAt',
      'order',
      'demo',
      'kind',
      '_status',
      'tags',
      'cover',
      'cover.alt',
      'categories.key',
      'brand.story',
      'and',
      'or',
    ),
  )
  const asked = fc.record({
    slug: fc.constantFrom(...collections),
    path: paths,
    operator: fc.constantFrom(...operators),
    value: odd,
    sort: paths,
    other: odd,
  })
  await fc.assert(
    fc.asyncProperty(asked, async ({ operator, other, path, slug, sort, value }) => {
      const person = samples[slug]?.person ?? 'admin'
      const where = JSON.stringify({ and: [{ [path]: { [operator]: value } }] })
      const query = new URLSearchParams({ where, sort, limit: JSON.stringify(other), depth: '0' })
      await isAnswered(person, 'GET', `/api/${slug}?${query}`, {})
    }),
    { numRuns: 4 * numRuns },
  )
})
