import { lettersEnded } from '@cms/actions/accounts/forgot-password'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type MailServer, openMailServer } from '../support/mail-server'
import { openWorld, type World } from '../support/world'

let server: MailServer
let world: World

beforeAll(async () => {
  server = await openMailServer()
  process.env.SMTP_URL = server.url
  process.env.SMTP_FROM = 'office@example.cn'
  process.env.SITE_URL = 'https://qingfeng.example.cn/'
  world = await openWorld()
})
afterAll(async () => {
  await world?.end()
  await server?.close()
})

beforeEach(async () => {
  server.mails.length = 0
  const { judge, otherJudge } = world.town.people
  await account(judge.id, { email: 'judge@example.cn', resetPasswordExpiration: null })
  await account(otherJudge.id, { resetPasswordExpiration: null })
})

const account = (id: string, data: Record<string, unknown>) =>
  world.payload.update({ collection: 'users', id, data: data as never })

const post = async (path: string, data: Record<string, unknown>) => {
  const { body, status } = await world.call('visitor', 'POST', `/api/users/${path}`, data)
  return { body, status }
}

async function forget(username: string) {
  const answer = await post('forgot-password', { username })
  await lettersEnded()
  return answer
}

const link = /https:\/\/qingfeng\.example\.cn\/admin\/reset\/(\w{40})\n/

test('a letter brings a link by which a new password is set once', async () => {
  const { name, username } = world.town.people.judge
  expect((await forget(` ${username.toUpperCase()} `)).status).toBe(200)
  const [mail, ...more] = server.mails
  expect([mail?.to, mail?.from, more]).toEqual(['judge@example.cn', 'office@example.cn', []])
  expect(mail?.text).toContain(`${name}，您好：\n\n有人为您的账号“${username}”申请重设密码。`)
  const [, token] = mail?.text.match(link) ?? []
  const password = 'a-new-long-password'
  expect((await post('reset-password', { token, password })).status).toBe(200)
  expect((await post('login', { username, password })).status).toBe(200)
  expect((await post('reset-password', { token, password: 'another-password' })).status).toBe(403)
})

test('the answer is the same for an account with an address, without one, and for none', async () => {
  const { judge, otherJudge } = world.town.people
  const answers = [await forget(judge.username), await forget(otherJudge.username), await forget('nobody')]
  const message = '这个账号若留有邮箱，重设密码的链接会发到邮箱里；没有收到请联系系统管理员。'
  expect(answers).toEqual(answers.map(() => ({ status: 200, body: { message } })))
  expect(server.mails.map(({ to }) => to)).toEqual(['judge@example.cn'])
})

test('who asks again at once gets no second letter, and the first link holds', async () => {
  const { username } = world.town.people.judge
  await forget(username)
  expect((await forget(username)).status).toBe(200)
  expect(server.mails.length).toBe(1)
  const [, token] = server.mails[0]?.text.match(link) ?? []
  expect((await post('reset-password', { token, password: 'a-third-password' })).status).toBe(200)
})

test('a mail server that refuses changes nothing in the answer', async () => {
  server.refused.add('judge@example.cn')
  expect((await forget(world.town.people.judge.username)).status).toBe(200)
  expect(server.mails).toEqual([])
  server.refused.clear()
})

test('without a configured address of the site nobody is sent a link', async () => {
  const { custom } = world.payload.config
  world.payload.config.custom = { ...custom, siteUrl: undefined }
  const { username } = world.town.people.judge
  const { body, status } = await forget(username)
  expect([status, body.errors[0].message, server.mails]).toEqual([
    409,
    '本系统没有设置邮件服务，请联系系统管理员重设密码。',
    [],
  ])
  world.payload.config.custom = custom
  expect((await forget(username)).status).toBe(200)
})
