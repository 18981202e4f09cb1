import { mailsEnded } from '@cms/actions/outbox/mail'
import type { Campaign } from '@cms/payload-types'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type MailServer, openMailServer } from '../support/mail-server'
import { makeCampaign, makeEntry, makeSheet } from '../support/make'
import { openWorld, type World } from '../support/world'

let server: MailServer
let world: World
let campaign: Campaign

beforeAll(async () => {
  server = await openMailServer()
  process.env.SMTP_URL = server.url
  process.env.SMTP_FROM = 'office@example.cn'
  world = await openWorld()
  const { admin, ...people } = world.town.people
  for (const person of [people.judge, people.otherJudge]) {
    await world.payload.update({
      collection: 'users',
      id: person.id,
      data: { email: `${person.username.toLowerCase()}@example.cn` },
    })
  }
})
afterAll(async () => {
  await world?.end()
  await server?.close()
})

beforeEach(async () => {
  const { payload, town } = world
  server.mails.length = 0
  server.refused.clear()
  campaign = await makeCampaign(payload, 'reviewing')
  const entry = await makeEntry(payload, campaign, town.schools.lotus, {
    status: 'accepted',
    workCode: 'C-001',
  })
  for (const person of ['judge', 'otherJudge', 'thirdJudge'] as const) {
    await makeSheet(payload, entry, town.people[person].id)
  }
  await act('draft-reminders', { campaign: campaign.id, to: 'judges' })
})

const act = (name: string, data: Record<string, unknown>) =>
  world.call('secretary', 'POST', `/api/actions/${name}`, data)

type Row = {
  id: string
  to: { name: string }
  channel: string
  failure: string | null
  subject: string
  body: string
}

async function rows(): Promise<Row[]> {
  const { body } = await world.call('secretary', 'GET', '/api/actions/open-outbox', { campaign: campaign.id })
  return body.messages.sort((one: Row, other: Row) => one.to.name.localeCompare(other.to.name))
}

async function send(more: { id: string; subject: string; body: string }[] = []) {
  const messages = (await rows()).map(({ body, id, subject }) => ({ id, subject, body }))
  const answer = await act('send-messages', { messages: [...messages, ...more] })
  await mailsEnded()
  return answer
}

test('those with an address get an e-mail with the words of the message, the others find it on their dashboard', async () => {
  expect((await send()).body).toEqual({ sent: 3, mailed: 2 })
  expect(server.mails.map(({ from, to }) => [from, to]).sort()).toEqual([
    ['office@example.cn', 'judge@example.cn'],
    ['office@example.cn', 'otherjudge@example.cn'],
  ])
  const sent = await rows()
  expect(server.mails.find(({ to }) => to === 'judge@example.cn')?.text.trim()).toBe(sent[0]?.body)
  expect(sent.map(({ channel, failure }) => [channel, failure])).toEqual([
    ['email', null],
    ['email', null],
    ['in-app', null],
  ])
  const found = await world.call('thirdJudge', 'GET', '/api/actions/open-messages')
  expect(found.body.messages[0].subject).toBe(sent[2]?.subject)
})

test('an address that is refused is told in the outbox; the message stands and the others get theirs', async () => {
  server.refused.add('judge@example.cn')
  expect((await send()).body.sent).toBe(3)
  expect(server.mails.map(({ to }) => to)).toEqual(['otherjudge@example.cn'])
  const [first, second] = await rows()
  expect([first?.channel, second?.channel, second?.failure]).toEqual(['in-app', 'email', null])
  expect(first?.failure).toMatch(/^邮件没有送达：邮件服务器拒收（.*550.*）。$/)
  const found = await world.call('judge', 'GET', '/api/actions/open-messages')
  expect(found.body.messages[0].subject).toBe(first?.subject)
})

test('when sending is refused as a whole, no e-mail leaves', async () => {
  const { status } = await send([{ id: 'no-such-message', subject: '题', body: '文' }])
  expect([status, server.mails]).toEqual([409, []])
})

test('a mail server that does not answer keeps nobody from sending', async () => {
  await server.close()
  expect((await send()).body.sent).toBe(3)
  expect((await rows()).map(({ failure }) => failure)).toEqual([
    '邮件没有送达：连不上邮件服务器。',
    '邮件没有送达：连不上邮件服务器。',
    null,
  ])
})
