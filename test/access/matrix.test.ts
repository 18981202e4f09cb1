import { policy } from '@cms/access/policy'
import { chapterBody } from '@cms/domain/chapter-body'
import { createLocalReq, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { campaignData, makeCampaign, makeEntry, makeSheet, pdf, png } from '../support/make'
import type { Opened } from '../support/payload'
import type { PersonName, Town } from '../support/people'
import { textOf } from '../support/rich-text'
import { openTown } from '../support/town'
import { columnsOf, grid } from './grid'

let opened: Opened
let town: Town

type Made = { id: string }
type Data = Record<string, unknown>

/** The documents that the grid's rows are about. */
const documents: Record<string, Record<string, Made>> = {}
/** What would be created, for each collection that somebody may create in. */
const samples: Record<
  string,
  { data: Data; file?: { data: Buffer; mimetype: string; name: string; size: number } }
> = {}

const file = (data: Buffer, name: string, mimetype: string) => ({ data, mimetype, name, size: data.length })

beforeAll(async () => {
  const { town: made, ...rest } = await openTown()
  opened = rest
  town = made
  const { payload } = opened
  const { districts, people, schools } = town
  const make = (collection: string, data: Data, upload?: ReturnType<typeof file>) =>
    payload.create({
      collection: collection as never,
      data: data as never,
      file: upload,
      depth: 0,
    }) as Promise<Made>

  const running = await makeCampaign(payload, 'reviewing')
  const unpublished = await makeCampaign(payload, 'reviewing', { status: 'draft' })
  const draft = await makeEntry(payload, running, schools.lotus)
  const handedIn = await makeEntry(payload, running, schools.lotus, { status: 'submitted' })
  const accepted = await makeEntry(payload, running, schools.lotus, { status: 'accepted', workCode: 'C-001' })
  const sheet = await makeSheet(payload, accepted, people.judge.id)
  const image = file(await png(), 'lotus.png', 'image/png')
  const proof = file(await pdf(), 'proof.pdf', 'application/pdf')
  const article = (slug: string, status: string) => ({
    title: slug,
    slug,
    summary: '摘要',
    body: textOf('正文'),
    _status: status,
  })
  const both = async (collection: string, extra: Data) => ({
    draft: await make(collection, { ...article(`${collection}-draft`, 'draft'), ...extra }),
    live: await make(collection, { ...article(`${collection}-live`, 'published'), ...extra }),
  })
  const paper = (subject: string) => ({
    title: '稿件',
    kind: 'column-posts',
    subject,
    openFor: subject,
    state: 'first',
    sentBy: people.editor.id,
    sentByName: '编辑',
    sentAt: new Date().toISOString(),
    steps: [],
  })
  const column = await make('columns', { name: '工作动态', slug: 'news', rhythmDays: 14, order: 0 })
  const story = { issueMonth: '2026-09', teacherName: '韦老师（化名）', school: schools.lotus, consent: true }
  const work = {
    kind: 'writing',
    school: schools.lotus,
    authorKind: 'pupil',
    authorName: '韦小荷',
    stage: 'junior',
  }
  const book = (volume: number, status: string) => ({
    title: `第 ${volume} 册`,
    slug: `volume-${volume}`,
    volume,
    stage: 'primary-lower',
    summary: '提要',
    _status: status,
  })
  const books = {
    draft: await make('reader-books', book(8, 'draft')),
    live: await make('reader-books', book(9, 'published')),
  }
  const chapter = (number: number, status: string) => ({
    book: books.live.id,
    number,
    title: '一章',
    slug: `chapter-${number}`,
    body: chapterBody([{ kind: '听故事', body: textOf('从前') }]),
    _status: status,
  })
  const school = (name: string, slug: string) => ({
    name,
    shortName: name,
    slug,
    district: districts.north,
    type: 'primary',
    ownership: 'public',
    order: 0,
  })
  const result = (entry: string) => ({
    campaign: running.id,
    entry,
    title: '作品',
    category: '清廉文化',
    school: schools.lotus,
    schoolName: '映荷小学',
    rank: 1,
    round: 1,
    score: '90.00',
    exactScore: '90',
    sheets: 1,
  })
  const here = { campaign: running.id }
  const conflict = (kind: string, school: string) => ({
    ...here,
    kind,
    school,
    judge: people.judge.id,
    reason: '亲属在该校任教',
  })
  const blindCopy = (entry: string) => ({
    ...here,
    entry,
    workCode: 'C-001',
    title: '作品',
    status: 'ready',
    madeAt: new Date().toISOString(),
  })
  const proposal = { ...here, round: 1, status: 'draft', seed: 'seed', rules: {}, pairs: [], report: {} }
  const link = (number: number) => ({
    ...here,
    number,
    sheet: sheet.id,
    kind: 'submit',
    digest: 'd',
    previous: 'p',
    hash: 'h',
    at: new Date().toISOString(),
  })
  const receipt = (number: string) => ({
    ...here,
    entry: handedIn.id,
    school: schools.lotus,
    title: '作品',
    number,
    at: new Date().toISOString(),
    byName: '韦老师',
    digest: 'd',
  })
  const organizer = (announced: boolean) => ({
    ...here,
    announced,
    name: '优秀组织奖',
    unitName: '映荷小学',
    reason: '报送及时',
  })
  const objection = {
    ...here,
    receivedAt: new Date().toISOString(),
    channel: '书面',
    content: '内容',
    status: 'received',
  }
  const certificate = (number: string) => ({
    ...here,
    number,
    kind: 'entry',
    school: schools.lotus,
    unit: '映荷小学',
    awardName: '一等奖',
    issuedOn: '2026-11-21',
    issuer: '教育局',
    nonce: 'n',
    digest: 'd',
    status: 'issued',
  })
  const message = (status: string) => ({
    ...here,
    to: people.judge.id,
    kind: 'reminder',
    subject: '请评审',
    body: '还有作品等您评审',
    status,
    channel: 'in-app',
  })
  const line = async (target: string) =>
    (await payload.find({ collection: 'audit-log', where: { target: { equals: target } }, limit: 1 }))
      .docs[0] as Made
  const day = '2026-09-01'
  Object.assign(documents, {
    users: { own: { id: people.owner.id }, judge: { id: people.judge.id }, admin: { id: people.admin.id } },
    districts: { any: await make('districts', { name: '空区', code: '100009', kind: 'county', order: 9 }) },
    schools: { any: await make('schools', school('空校', 'empty-school')) },
    media: {
      any: await make('media', { alt: '荷', shown: true }, image),
      unshown: await make('media', { alt: '荷' }, image),
      unagreed: await make(
        'media',
        { alt: '合影', shown: true, showsPeople: true, consent: { by: ' ', date: day } },
        image,
      ),
      agreed: await make(
        'media',
        { alt: '合影', shown: true, showsPeople: true, consent: { by: '韦某', date: day } },
        image,
      ),
      withdrawn: await make('media', { alt: '荷', shown: true, withdrawnAt: day }, image),
    },
    'media-folders': { any: await make('media-folders', { name: '20260901 开学第一课' }) },
    'entry-files': {
      own: await make('entry-files', { school: schools.lotus }, proof),
      handedIn: await make('entry-files', { school: schools.lotus, handedIn: true }, proof),
    },
    campaigns: { live: running, draft: unpublished },
    entries: { draft, submitted: handedIn, accepted },
    'submission-receipts': { any: await make('submission-receipts', receipt('2026-0000000A')) },
    'score-sheets': { assigned: sheet },
    results: {
      unawarded: await make('results', result(handedIn.id)),
      awarded: await make('results', { ...result(accepted.id), awardName: '一等奖' }),
    },
    conflicts: {
      listed: await make('conflicts', conflict('listed', schools.stone)),
      declared: await make('conflicts', conflict('declared', schools.bamboo)),
    },
    'blind-copies': { any: await make('blind-copies', blindCopy(accepted.id)) },
    'blind-files': { any: await make('blind-files', { campaign: running.id }, image) },
    'assignment-proposals': { any: await make('assignment-proposals', proposal) },
    'sheet-ledger': { any: await make('sheet-ledger', link(1)) },
    'award-changes': { any: await make('award-changes', { ...here, entry: accepted.id, reason: '复核' }) },
    'organizer-awards': {
      pending: await make('organizer-awards', organizer(false)),
      announced: await make('organizer-awards', organizer(true)),
    },
    objections: { any: await make('objections', objection) },
    certificates: { issued: await make('certificates', certificate('GGQL-2026-AL-1-0001')) },
    messages: {
      draft: await make('messages', message('draft')),
      sent: await make('messages', message('sent')),
    },
    tasks: {
      any: await make('tasks', { ...here, kind: 'assignment', status: 'done', done: 1, total: 1 }),
      admins: await make('tasks', { kind: 'import', status: 'done', done: 1, total: 1, by: people.admin.id }),
    },
    'office-files': { any: await make('office-files', here, proof) },
    'case-studies': await both('case-studies', { school: schools.lotus }),
    works: {
      ...(await both('works', work)),
      withdrawn: await make('works', {
        ...article('works-withdrawn', 'published'),
        ...work,
        withdrawnAt: '2026-10-01',
      }),
    },
    'teacher-stories': await both('teacher-stories', story),
    columns: { any: await make('columns', { name: '空栏目', slug: 'empty', rhythmDays: 14, order: 1 }) },
    'column-posts': await both('column-posts', { column: column.id }),
    'reader-books': books,
    'reader-chapters': {
      draft: await make('reader-chapters', chapter(1, 'draft')),
      live: await make('reader-chapters', chapter(2, 'published')),
    },
    'editorial-reviews': { any: await make('editorial-reviews', paper('a-text')) },
    'audit-log': { contest: await line('campaigns'), account: await line('users') },
  })
  Object.assign(samples, {
    users: { data: { username: 'new', name: '新人', role: 'editor', password: 'a-long-password' } },
    districts: { data: { name: '新区', code: '100010', kind: 'county', order: 3 } },
    schools: { data: school('新校', 'new') },
    media: { data: { alt: '新图', keepBoth: true }, file: image },
    'media-folders': { data: { name: '20260910 教师节' } },
    'entry-files': { data: { school: schools.lotus }, file: image },
    campaigns: { data: campaignData('submission') },
    entries: {
      data: {
        campaign: running.id,
        school: schools.lotus,
        title: '新作品',
        category: 'culture',
        status: 'draft',
      },
    },
    'submission-receipts': { data: receipt('2026-0000000B') },
    'score-sheets': {
      data: {
        campaign: running.id,
        entry: accepted.id,
        judge: people.otherJudge.id,
        round: 1,
        status: 'assigned',
      },
    },
    results: { data: result(draft.id) },
    conflicts: { data: conflict('listed', schools.lotus) },
    'blind-copies': { data: blindCopy(handedIn.id) },
    'blind-files': { data: here, file: image },
    'assignment-proposals': { data: proposal },
    'sheet-ledger': { data: link(2) },
    'award-changes': { data: { ...here, entry: handedIn.id, reason: '复核' } },
    'organizer-awards': { data: organizer(false) },
    objections: { data: objection },
    certificates: { data: certificate('GGQL-2026-AL-1-0002') },
    messages: { data: message('draft') },
    tasks: { data: { ...here, kind: 'assignment', status: 'queued', done: 0, total: 0 } },
    'office-files': { data: here, file: proof },
    'case-studies': { data: { ...article('new-case', 'draft'), school: schools.lotus } },
    works: { data: { ...article('new-work', 'draft'), ...work } },
    'teacher-stories': { data: { ...article('new-story', 'draft'), ...story } },
    columns: { data: { name: '新栏', slug: 'new-column', rhythmDays: 14, order: 2 } },
    'column-posts': { data: { ...article('new-post', 'draft'), column: column.id } },
    'reader-books': { data: book(7, 'draft') },
    'reader-chapters': { data: chapter(7, 'draft') },
    'editorial-reviews': { data: paper('another') },
    'audit-log': {
      data: { actorName: '某人', role: 'school', summary: '伪造', target: 'entries', targetId: 'x' },
    },
  })
})

afterAll(() => opened?.close())

type Attempt = { collection: never; overrideAccess: false; depth: 0; req: PayloadRequest }

/** Tries an operation as it would be tried over HTTP, and takes it back. */
async function mayDo(operation: string, collection: string, document: string, name: PersonName | 'visitor') {
  const { payload } = opened
  const user = name === 'visitor' ? undefined : town.people[name]
  const req = await createLocalReq({ user }, payload)
  const attempt: Attempt = { collection: collection as never, overrideAccess: false, depth: 0, req }
  const id = documents[collection]?.[document]?.id ?? ''
  const found = async (search: Promise<{ totalDocs: number }>) => (await search).totalDocs > 0
  const written = async (write: () => Promise<unknown>) => {
    await initTransaction(req)
    await write().finally(() => killTransaction(req))
    return true
  }
  const attempts: Record<string, () => Promise<boolean>> = {
    create: () =>
      written(() =>
        payload.create({
          ...attempt,
          data: samples[collection]?.data as never,
          file: samples[collection]?.file,
        }),
      ),
    read: () => found(payload.find({ ...attempt, where: { id: { equals: id } } })),
    draftRead: () => found(payload.find({ ...attempt, where: { id: { equals: id } }, draft: true })),
    update: () => written(() => payload.update({ ...attempt, id, data: {} as never })),
    delete: () => written(() => payload.delete({ ...attempt, id })),
    versions: () => found(payload.findVersions({ ...attempt, where: { parent: { equals: id } } })),
    unlock: () => written(() => payload.unlock({ ...attempt, data: { username: 'owner' } as never })),
  }
  const refused = (error: { name: string }) => {
    if (error.name === 'Forbidden' || error.name === 'NotFound') return false
    throw error
  }
  return attempts[operation]?.().catch(refused)
}

test.each(grid)('$operation $collection $document', async ({ collection, document, expected, operation }) => {
  const outcome: string[] = []
  for (const name of columnsOf) outcome.push((await mayDo(operation, collection, document, name)) ? 'x' : '.')
  expect(outcome.join(' ')).toBe(expected)
})

test('every collection stands in the grid with every operation, refused to someone and, where it exists, allowed to someone', () => {
  const collections = opened.config.collections
    .map(({ slug }) => slug)
    .filter((slug) => !slug.startsWith('payload-'))
  const required = ['create', 'read', 'update', 'delete']
  expect(collections.sort()).toEqual(Object.keys(policy).sort())
  for (const slug of collections) {
    const tried = new Set(
      grid.filter(({ collection }) => collection === slug).map(({ operation }) => operation),
    )
    const versioned = opened.payload.collections[slug]?.config.versions ? ['versions'] : []
    expect([...required, ...versioned].filter((operation) => !tried.has(operation))).toEqual([])
  }
})

test('no account reaches a collection that is not in the table, such as edit locks that tell who works on what', async () => {
  const others = opened.config.collections
    .map(({ slug }) => slug)
    .filter((slug) => slug.startsWith('payload-'))
  expect(others.sort()).toEqual(['payload-kv', 'payload-migrations', 'payload-preferences'])
})
