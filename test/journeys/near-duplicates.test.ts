import type { OverlapView } from '@cms/actions/screening/open-overlap'
import { signatureOf } from '@cms/domain/screening/near-duplicates'
import type { Campaign, CaseStudy, Entry } from '@cms/payload-types'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeCampaign, makeEntry } from '../support/make'
import { textOf } from '../support/rich-text'
import { openWorld, type World } from '../support/world'
import { told } from './bad-input'

/** Sentences that two schools would not write alike by chance. */
const canteen =
  '每天清晨六点半，两位家长代表和一位老师在食堂门口一起验收，菜的斤两、单价和产地当场写在牌子上，拍照传进班级群。'
const fees =
  '代收费从三十一项减到九项，每一项都写清依据、标准和结余去向，学期末把结余按人头退到家长的账户里，一分不留。'
const gate =
  '校门口的意见箱由学生会和家委会各拿一把钥匙，两把钥匙一起才能打开，每周五中午当众开箱并在一周内逐条答复。'
const late =
  '延时服务的排课表贴在教室门外，谁上课、上什么、补助多少一目了然，教师不得在课上向学生推荐任何校外培训机构。'

let world: World
let campaign: Campaign
let original: Entry

const handedIn = (of: Campaign, school: string, title: string, ...paragraphs: string[]) =>
  makeEntry(world.payload, of, school, {
    title,
    status: 'submitted',
    body: textOf(...paragraphs),
    signature: [...signatureOf(paragraphs.join('\n'))],
  })

const makeStudy = (change: Partial<CaseStudy>) =>
  world.payload.create({
    collection: 'case-studies',
    data: {
      slug: crypto.randomUUID(),
      school: world.town.schools.lotus,
      summary: '摘要',
      ...change,
    } as never,
    draft: change._status === 'draft',
  })

const similarTo = async (title: string) => {
  const { body } = await world.call('secretary', 'GET', '/api/actions/open-screening', {
    campaign: campaign.id,
  })
  type Row = { title: string; similar: unknown[]; checklist: { key: string; said: string }[] }
  const row = (body.entries as Row[]).find((entry) => entry.title === title)
  return { similar: row?.similar, said: row?.checklist.find(({ key }) => key === 'duplicates')?.said }
}

beforeAll(async () => {
  world = await openWorld()
  const { payload, town } = world
  campaign = await makeCampaign(payload, 'screening', { title: '今年的征集' })
  original = await handedIn(campaign, town.schools.lotus, '账本上墙', canteen, fees)
})
afterAll(() => world?.end())

test('an entry that takes half of another school’s is shown with it, and the shared passage in both', async () => {
  const { town } = world
  const copied = await handedIn(campaign, town.schools.stone, '阳光食堂', late, `我校规定：${canteen}`)
  const { said, similar } = await similarTo('阳光食堂')
  expect(similar).toEqual([
    {
      kind: 'entry',
      id: original.id,
      title: '账本上墙',
      from: '今年的征集 · 映荷小学',
      share: expect.closeTo(0.5, 1),
    },
  ])
  expect(said).toMatch(/^与“账本上墙”有大段相同，最多占 \d\d%，请对照查看。$/)
  const answer = await world.call('observer', 'GET', '/api/actions/open-overlap', {
    entry: copied.id,
    kind: 'entry',
    other: original.id,
  })
  const { one, other, passages } = answer.body as unknown as OverlapView
  const shown = passages.map(({ a, b }) => [one.text.slice(a.start, a.end), other.text.slice(b.start, b.end)])
  const words = canteen.replace(/。$/, '')
  expect([one.title, other.title, shown]).toEqual(['阳光食堂', '账本上墙', [[words, words]]])
})

test('entries of earlier campaigns and published cases are compared too, drafts and what was withdrawn are not', async () => {
  const { payload, town } = world
  const before = await makeCampaign(payload, 'deliberation', { title: '去年的征集' })
  const earlier = await handedIn(before, town.schools.bamboo, '两把钥匙', gate)
  const gone = await handedIn(before, town.schools.bamboo, '又是两把钥匙', gate)
  await payload.update({ collection: 'entries', id: gone.id, data: { status: 'withdrawn' } })
  const { id } = await makeStudy({ title: '开箱', body: textOf(gate), _status: 'published' })
  await makeStudy({ title: '未发布的开箱', body: textOf(gate), _status: 'draft' })
  await handedIn(campaign, town.schools.lotus, '意见箱', gate, late.slice(0, 20))
  const { similar } = await similarTo('意见箱')
  expect((similar as { id: string; from: string }[]).map((work) => [work.id, work.from]).sort()).toEqual(
    [
      [earlier.id, '去年的征集 · 竹韵小学'],
      [id, '已发布的案例 · 映荷小学'],
    ].sort(),
  )
})

test('a case study that was made from the entry itself is not reported, and is for another that copies it', async () => {
  const { town } = world
  const own = await handedIn(campaign, town.schools.bamboo, '退费明白账', fees, gate.slice(0, 12))
  await makeStudy({ title: '退费案例', entry: own.id, body: textOf(fees), _status: 'published' })
  const found = async (title: string) =>
    ((await similarTo(title)).similar as { title: string }[]).map((work) => work.title).sort()
  expect(await found('退费明白账')).toEqual(['账本上墙'])
  expect(await found('账本上墙')).toEqual(['退费明白账', '退费案例', '阳光食堂'].sort())
})

test('entries that only speak of the same things are not reported', async () => {
  await handedIn(
    campaign,
    world.town.schools.stone,
    '别样的公示',
    '食堂的账目要公开，家长可以监督，收费要合理，服务要规范。',
  )
  expect(await similarTo('别样的公示')).toEqual({ similar: [], said: '没有发现与其他作品大段相同。' })
})

test('a work that is gone cannot be laid beside another, nor a school’s draft', async () => {
  const draft = await makeEntry(world.payload, campaign, world.town.schools.lotus, { body: textOf(canteen) })
  for (const other of [draft.id, 'nothing']) {
    const answer = await world.call('secretary', 'GET', '/api/actions/open-overlap', {
      entry: original.id,
      kind: 'entry',
      other,
    })
    expect(told(answer)).toEqual([404, '找不到要对照的作品，可能已被删除，请刷新页面。', undefined])
  }
})
