import type { Campaign, Entry } from '@cms/payload-types'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { makeCampaign, makeEntry, makeSheet, marksOff } from '../support/make'
import type { PersonName } from '../support/people'
import { openWorld, type World } from '../support/world'

let world: World
let campaign: Campaign
let entry: Entry

type Row = { id: string; to: { name: string }; subject: string; body: string; status: string }

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.end())

beforeEach(async () => {
  const { payload, town } = world
  campaign = await makeCampaign(payload, 'reviewing')
  const accepted = { status: 'accepted' as const, workCode: 'C-001' }
  entry = await makeEntry(payload, campaign, town.schools.lotus, accepted)
  const other = await makeEntry(payload, campaign, town.schools.bamboo, { ...accepted, workCode: 'C-002' })
  await makeSheet(payload, entry, town.people.judge.id)
  await makeSheet(payload, other, town.people.judge.id, { status: 'submitted', marks: marksOff(0) })
  await makeSheet(payload, entry, town.people.otherJudge.id, { status: 'submitted', marks: marksOff(0) })
  await makeSheet(payload, entry, town.people.thirdJudge.id, { status: 'recused' })
})

const act = (person: PersonName, name: string, data: Record<string, unknown>) =>
  world.call(person, 'POST', `/api/actions/${name}`, data)
const remind = (to = 'judges', of = campaign) => act('secretary', 'draft-reminders', { campaign: of.id, to })

async function outbox(of = campaign): Promise<Row[]> {
  const { body } = await world.call('secretary', 'GET', '/api/actions/open-outbox', { campaign: of.id })
  return body.messages
}

const drafts = async (of = campaign) => (await outbox(of)).filter(({ status }) => status === 'draft')
const inbox = async (person: PersonName) =>
  (await world.call(person, 'GET', '/api/actions/open-messages')).body
const subjects = async (person: PersonName) =>
  (await inbox(person)).messages.map(({ subject }: { subject: string }) => subject)

test('a judge with work left is drafted a reminder with numbers and deadline, and sees nothing before it is sent', async () => {
  expect((await remind()).body).toEqual({ drafted: 1, kept: 0, cancelled: 0, unreached: [] })
  const [draft, ...more] = await drafts()
  expect([draft?.to.name, draft?.subject, more]).toEqual([
    'judge 的姓名',
    '评审提醒：还有 1 件作品等您评分',
    [],
  ])
  expect(draft?.body).toMatch(/您有 2 件作品，已提交 1 件，还有 1 件没有提交。请于 .* 前在评审台完成。/)
  expect(await subjects('judge')).not.toContain(draft?.subject)
})

test('reminding again makes no second draft: it is brought up to date, and cancelled when nothing is due', async () => {
  const { payload, town } = world
  await remind()
  const [draft] = await drafts()
  const more = await makeEntry(payload, campaign, town.schools.stone, {
    status: 'accepted',
    workCode: 'C-003',
  })
  await makeSheet(payload, more, town.people.judge.id)
  expect((await remind()).body).toMatchObject({ drafted: 0, kept: 1, cancelled: 0 })
  expect((await drafts()).map(({ id, subject }) => [id, subject])).toEqual([
    [draft?.id, '评审提醒：还有 2 件作品等您评分'],
  ])
  await payload.update({
    collection: 'score-sheets',
    where: { campaign: { equals: campaign.id }, judge: { equals: town.people.judge.id } },
    data: { status: 'submitted' },
  })
  expect((await remind()).body).toMatchObject({ drafted: 0, kept: 0, cancelled: 1 })
  expect((await outbox()).map(({ status }) => status)).toEqual(['cancelled'])
})

test('what the secretary edited and sent reaches the judge alone, is unread, and is read once', async () => {
  await remind()
  const [draft] = await drafts()
  const words = { subject: '请抓紧', body: '周五前交。' }
  const sent = await act('secretary', 'send-messages', { messages: [{ id: draft?.id, ...words }] })
  expect(sent.body).toEqual({ sent: 1, mailed: 0 })
  expect([(await subjects('judge'))[0], (await subjects('otherJudge')).includes('请抓紧')]).toEqual([
    '请抓紧',
    false,
  ])
  const { unread } = await inbox('judge')
  expect((await act('otherJudge', 'read-message', { message: draft?.id })).status).toBe(404)
  expect((await act('secretary', 'read-message', { message: draft?.id })).status).toBe(404)
  const { readAt } = (await act('judge', 'read-message', { message: draft?.id })).body
  expect((await act('judge', 'read-message', { message: draft?.id })).body.readAt).toBe(readAt)
  expect((await inbox('judge')).unread).toBe(unread - 1)
  expect((await outbox()).map((row) => [row.status, row.subject])).toEqual([['sent', '请抓紧']])
})

test('a message is sent once, and a cancelled one never', async () => {
  await remind()
  const [{ id = '', subject = '', body = '' } = {}] = await drafts()
  const send = () => act('secretary', 'send-messages', { messages: [{ id, subject, body }] })
  expect((await act('secretary', 'cancel-messages', { messages: [id] })).body).toEqual({ cancelled: 1 })
  expect((await send()).body.errors[0].message).toBe('有 1 条消息已经发出或取消，请刷新页面后重新选择。')
  await remind()
  const [again] = await drafts()
  const messages = [{ id: again?.id, subject, body }]
  expect((await act('secretary', 'send-messages', { messages })).status).toBe(200)
  expect((await act('secretary', 'send-messages', { messages })).status).toBe(409)
})

test('the observer reads the outbox and changes nothing; a judge does not even read it', async () => {
  await remind()
  const open = (person: PersonName) =>
    world.call(person, 'GET', '/api/actions/open-outbox', { campaign: campaign.id })
  expect((await open('observer')).body.messages).toHaveLength(1)
  expect((await act('observer', 'draft-reminders', { campaign: campaign.id, to: 'judges' })).status).toBe(403)
  const [draft] = await drafts()
  expect((await act('observer', 'cancel-messages', { messages: [draft?.id] })).status).toBe(403)
  expect((await open('judge')).status).toBe(403)
})

test('schools are reminded of what was returned to them, and of drafts while they may still hand in', async () => {
  const { payload, town } = world
  const call = await makeCampaign(payload, 'submission')
  await makeEntry(payload, call, town.schools.lotus, { status: 'returned', returnReason: '缺佐证' })
  await makeEntry(payload, call, town.schools.lotus)
  await makeEntry(payload, call, town.schools.stone)
  await makeEntry(payload, call, town.schools.bamboo, { status: 'submitted' })
  expect((await remind('schools', call)).body).toMatchObject({ drafted: 1, unreached: ['砚石小学'] })
  const [draft] = await drafts(call)
  expect(draft?.subject).toBe('有 1 件作品被退回，请修改后重新提交')
  expect(draft?.body).toMatch(/有 1 件作品被退回，.*；还有 1 件草稿没有提交，请于 .* 前提交。$/)

  const late = await makeCampaign(payload, 'screening')
  await makeEntry(payload, late, town.schools.lotus)
  await makeEntry(payload, late, town.schools.bamboo, { status: 'returned' })
  expect((await remind('schools', late)).body.drafted).toBe(1)
  expect((await drafts(late)).map(({ to }) => to.name)).toEqual(['rival 的姓名'])
})

test('districts are reminded of entries they have not forwarded and of a least number they have not reached', async () => {
  const { payload, town } = world
  const { south } = town.districts
  const call = await makeCampaign(payload, 'forwarding', {
    quotas: { perSchool: 2, districts: [{ district: south, min: 2, max: 5 }] },
  })
  await makeEntry(payload, call, town.schools.lotus, { status: 'submitted' })
  await makeEntry(payload, call, town.schools.stone, {
    status: 'forwarded',
    forwardedAt: new Date(0).toISOString(),
  })
  expect((await remind('districts', call)).body).toMatchObject({ drafted: 2, unreached: [] })
  const told = (await drafts(call)).map(({ body, subject }) => [subject, body.split('》')[1]?.split('。')[0]])
  expect(told.sort()).toEqual([
    ['报送名额还差 1 件', '贵县区名额下限 2 件，已推荐 1 件，还差 1 件'],
    ['有 1 件作品等待推荐', '贵县区有 1 件学校提交的作品等待推荐'],
  ])
})

test.each([
  ['judges', 'screening', /^评审将于 .* 开始，届时才能评分。$/],
  ['schools', 'reviewing', /^评审已于 .* 开始，不能再重新提交；/],
  ['districts', 'screening', /./],
] as const)(
  '%s are not reminded in the phase %s of what they can no longer or not yet do',
  async (to, phase, sentence) => {
    const other = await makeCampaign(world.payload, phase)
    const { body, status } = await remind(to, other)
    expect([status, body.errors[0].message]).toEqual([409, expect.stringMatching(sentence)])
  },
)
