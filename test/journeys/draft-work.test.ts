import type { Campaign, Entry, Result, Work } from '@cms/payload-types'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeCampaign, makeEntry, makeSheet, marksOff, png } from '../support/make'
import { resultsOf } from '../support/reviewed'
import { openWorld, type World } from '../support/world'
import { told } from './bad-input'

let world: World
let results: Record<'painting' | 'named' | 'unnamed' | 'teacher' | 'unawarded' | 'case', Result>

const consent = { scope: 'name' as const, guardian: '韦某', date: '2026-09-01', textVersion: '2026-1' }

/** Announces a campaign of these entries, the first being the best; all but the last are awarded. */
async function announced(change: Partial<Campaign>, entries: Partial<Entry>[]): Promise<Result[]> {
  const { call, payload, town } = world
  const tiers = [{ key: '1', name: '一等奖', mode: 'count' as const, value: Math.max(1, entries.length - 1) }]
  const campaign = await makeCampaign(payload, 'deliberation', {
    review: { sheetsPerEntry: 1 } as never,
    awards: { tiers, groupBy: 'campaign', base: 'screened', rounding: 'round', onTie: 'raise' },
    ...change,
  })
  for (const [off, more] of entries.entries()) {
    const entry = await makeEntry(payload, campaign, town.schools.lotus, {
      status: 'accepted',
      workCode: `C-00${off}`,
      ...more,
    })
    const sheet = { status: 'submitted' as const, marks: marksOff(off) }
    await makeSheet(payload, entry, town.people.judge.id, sheet)
  }
  const { status } = await call('secretary', 'POST', '/api/actions/announce-results', {
    campaign: campaign.id,
  })
  expect(status).toBe(200)
  return resultsOf(world, campaign)
}

beforeAll(async () => {
  world = await openWorld()
  const data = await png()
  const picture = await world.payload.create({
    collection: 'entry-files',
    data: { school: world.town.schools.lotus },
    file: { data, mimetype: 'image/png', name: '荷塘.png', size: data.length },
  })
  const divisions = [
    { key: 'student', label: '学生组', pupils: true },
    { key: 'teacher', label: '教师组', pupils: false },
  ]
  const by = (name: string) => ({ division: 'student', authors: [{ name }] })
  const [painting, named, unnamed, teacher, unawarded] = await announced(
    { kind: 'creative-work', divisions },
    [
      { ...by('覃小竹'), title: '荷塘清晓', images: [picture.id] },
      { ...by('韦小荷'), consent },
      { ...by('黎一诺'), consent: { ...consent, scope: 'none' } },
      { division: 'teacher', authors: [{ name: '龙老师' }] },
      by('卢小川'),
    ] as Partial<Entry>[],
  )
  const [ofCase] = await announced({}, [{}, {}])
  results = { painting, named, unnamed, teacher, unawarded, case: ofCase } as typeof results
})
afterAll(() => world?.end())

const draft = (result: Result) =>
  world.call('editor', 'POST', '/api/actions/draft-work', { result: result.id })

const drafted = async (result: Result): Promise<Work> => {
  const { body, status } = await draft(result)
  expect(status).toBe(200)
  return (await world.call('editor', 'GET', `/api/works/${body.id}?draft=true&depth=0`)).body as Work
}

test('an editor drafts a work from an awarded entry, with its pictures and its award, and only once', async () => {
  const work = await drafted(results.painting)
  const { docs: copies } = await world.payload.find({ collection: 'media', depth: 0 })
  expect([work._status, work.title, work.kind, work.awardName, work.pictures]).toEqual([
    'draft',
    '荷塘清晓',
    'picture',
    '一等奖',
    copies.map(({ id }) => id),
  ])
  expect(copies[0]?.filename).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.png$/)
  expect([copies.length, work.authorKind, work.byline]).toEqual([1, 'pupil', '映荷小学 覃同学'])
  expect((await world.call('visitor', 'GET', `/api/works/${work.id}`)).status).toBe(404)
  expect(told(await draft(results.painting))).toEqual([
    409,
    '这件作品已经转为展示作品，请直接在“作品展示”里编辑。',
    undefined,
  ])
})

test('a pupil’s name goes with it when the guardian’s consent is on record, and not otherwise', async () => {
  const [named, unnamed] = [await drafted(results.named), await drafted(results.unnamed)]
  expect([named.byline, named.consent?.guardian]).toEqual(['映荷小学 韦小荷', '韦某'])
  expect([unnamed.byline, unnamed.consent?.scope]).toEqual(['映荷小学 黎同学', 'none'])
})

test('a teacher signs with the name', async () => {
  const { authorKind, byline, kind } = await drafted(results.teacher)
  expect([authorKind, byline, kind]).toEqual(['teacher', '映荷小学 龙老师', 'writing'])
})

test('an entry without an award becomes no work, nor one of a campaign for cases', async () => {
  expect((await draft(results.unawarded)).status).toBe(404)
  expect(told(await draft(results.case))).toEqual([
    409,
    '案例征集的作品请转为案例，只有作品征集的作品可以转为展示作品。',
    undefined,
  ])
  const where = { result: { in: [results.unawarded.id, results.case.id] } }
  expect((await world.payload.count({ collection: 'works', where })).totalDocs).toBe(0)
})

test.each(['owner', 'district', 'judge', 'secretary', 'observer', 'admin'] as const)(
  '%s drafts none',
  async (person) => {
    const { status } = await world.call(person, 'POST', '/api/actions/draft-work', {
      result: results.painting.id,
    })
    expect(status).toBe(403)
  },
)

test('a school cannot say a guardian agreed without saying who, when and to what; with it, it is kept', async () => {
  const { payload, town } = world
  const campaign = await makeCampaign(payload, 'submission')
  const entry = await makeEntry(payload, campaign, town.schools.lotus)
  const save = (given: object) => world.call('owner', 'PATCH', `/api/entries/${entry.id}`, { consent: given })
  expect(told(await save({ scope: 'name' }))).toEqual([
    400,
    '公开学生姓名或肖像须有监护人书面同意，请填写监护人、日期和同意书版本，或改为“未取得”。',
    'consent.scope',
  ])
  expect((await save(consent)).body.doc.consent.guardian).toBe('韦某')
})
