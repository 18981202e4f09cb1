import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Caller, callerOf } from '../support/caller'
import { type Opened, openPayload, setupCode } from '../support/payload'
import { makeTown, type Person, type PersonName } from '../support/people'
import { type Served, serve } from '../support/served'
import { told } from './bad-input'

let opened: Opened
let served: Served
let call: Caller

beforeAll(async () => {
  opened = await openPayload()
  served = await serve(opened.config)
  call = await callerOf(fetch, {} as Record<PersonName, Person>, served.origin)
})
afterAll(async () => {
  await served?.close()
  await opened?.close()
})

/** An empty database, and nobody who could log in. */
beforeEach(async () => {
  const { payload } = opened
  await payload.db.deleteMany({ collection: 'users', where: {} })
})

const account = { username: 'first', name: '首任管理员', password: 'a-long-password' }

const register = (data: Record<string, unknown> | string) =>
  call('visitor', 'POST', '/api/users/first-register', data)

const accounts = async () => {
  const { docs } = await opened.payload.find({ collection: 'users', depth: 0 })
  return docs.map(({ role, username }) => [username, role])
}

const wrongCode = [403, '启用码不正确，请填写启动程序的控制台上显示的 8 位启用码。', 'setupCode']

test.each<[string, Record<string, unknown>]>([
  ['no code', {}],
  ['an empty code', { setupCode: '' }],
  ['another code', { setupCode: 'TESTCODF' }],
  ['half the code', { setupCode: setupCode.slice(0, 4) }],
  ['more than the code', { setupCode: `${setupCode}X` }],
  ['nothing for a code', { setupCode: null }],
])('into an empty database nobody comes with %s', async (_, code) => {
  expect(told(await register({ ...account, ...code }))).toEqual(wrongCode)
  expect(await accounts()).toEqual([])
})

test('whoever knows the code becomes the administrator, whatever was sent, and is logged in; a second one is refused', async () => {
  const first = await register({ ...account, setupCode, role: 'school', school: 'nothing', demo: false })
  expect([first.status, first.body.user.username, first.body.user.role]).toEqual([200, 'first', 'admin'])
  const me = await fetch(new URL('/api/users/me', served.origin), {
    headers: { authorization: `JWT ${first.body.token}` },
  })
  expect((await me.json()).user.role).toBe('admin')
  const second = await register({ ...account, username: 'second', setupCode })
  expect(told(second)).toEqual([403, '您无权执行此操作。', undefined])
  expect(await accounts()).toEqual([['first', 'admin']])
})

test('a code in small letters with spaces around it is the code', async () => {
  expect((await register({ ...account, setupCode: ` ${setupCode.toLowerCase()} ` })).status).toBe(200)
})

test('of two who register at the same moment exactly one becomes the administrator', async () => {
  const names = ['one', 'two', 'three']
  const statuses = await Promise.all(
    names.map(async (username) => (await register({ ...account, username, setupCode })).status),
  )
  expect(statuses.sort()).toEqual([200, 403, 403])
  expect((await accounts()).length).toBe(1)
})

test('a visitor makes no account the ordinary way, before the first and after it, with or without the code', async () => {
  const create = async () =>
    told(await call('visitor', 'POST', '/api/users', { ...account, role: 'admin', setupCode }))
  const refused = [403, '您无权执行此操作。', undefined]
  expect(await create()).toEqual(refused)
  expect(await accounts()).toEqual([])
  await register({ ...account, setupCode })
  expect(await create()).toEqual(refused)
  expect(await accounts()).toEqual([['first', 'admin']])
})

test.each<[string, Record<string, unknown> | string, string]>([
  ['a list', '[]', '请求内容应是一组字段，请检查后重新提交。'],
  ['null', 'null', '请求内容应是一组字段，请检查后重新提交。'],
  ['an unknown field', { ...account, setupCode, nope: 1 }, '没有名为“nope”的字段，请检查后重新提交。'],
  ['a name that is no text', { ...account, setupCode, name: {} }, '“姓名”的格式不对，应为文字。'],
  ['a code that is no text', { ...account, setupCode: { $ne: '' } }, '“一次性启用码”的格式不对，应为文字。'],
  ['no name', { ...account, setupCode, name: '' }, '请填写“姓名”。'],
  ['no user name', { ...account, setupCode, username: '' }, '请填写“用户名”。'],
  ['no password', { ...account, setupCode, password: undefined }, '密码太短，请至少用 10 个字符。'],
])('a first registration with %s is refused, and the place stays free', async (_, data, sentence) => {
  expect(told(await register(data)).slice(0, 2)).toEqual([400, sentence])
  expect(await accounts()).toEqual([])
  expect((await register({ ...account, setupCode })).status).toBe(200)
})

test('the first administrator is led from the districts to the schools to their accounts', async () => {
  const { token } = (await register({ ...account, setupCode })).body
  const { payload } = opened
  const next = async () => {
    const address = new URL('/api/actions/open-dashboard', served.origin)
    const { tasks } = await (await fetch(address, { headers: { authorization: `JWT ${token}` } })).json()
    return [tasks[0].text, tasks[0].href]
  }
  expect(await next()).toEqual(['还没有县区，请先添加', '/admin/collections/districts/create'])
  const north = { name: '北区', code: '100001', kind: 'district', order: 0 } as const
  const district = await payload.create({ collection: 'districts', data: north })
  expect(await next()).toEqual(['还没有学校，用 Excel 一次导入', '/admin/import'])
  const data = { name: '映荷小学', shortName: '映荷', slug: 'yinghe', type: 'primary', ownership: 'public' }
  const school = await payload.create({
    collection: 'schools',
    data: { ...data, district: district.id, order: 1 } as never,
  })
  expect(await next()).toEqual(['学校还没有账号，用 Excel 一次导入', '/admin/import'])
  await payload.create({
    collection: 'users',
    data: { ...account, username: 'yinghe-01', role: 'school', school: school.id },
  })
  expect((await next())[0]).toBe('账号')
  await payload.delete({ collection: 'users', where: {} })
  await payload.delete({ collection: 'schools', where: {} })
  await payload.delete({ collection: 'districts', where: {} })
})

const tooShort = [400, '密码太短，请至少用 10 个字符。', 'password']

test('a password of nine characters is refused wherever it comes from, one of ten is not', async () => {
  const [nine, ten] = ['123456789', '1234567890']
  expect(told(await register({ ...account, setupCode, password: nine }))).toEqual(tooShort)
  expect(await accounts()).toEqual([])

  const { payload } = opened
  const { people } = await makeTown(payload)
  const ask = await callerOf(fetch, people, served.origin)
  const created = { username: 'new', name: '新人', role: 'editor' }
  expect(told(await ask('admin', 'POST', '/api/users', { ...created, password: nine }))).toEqual(tooShort)
  expect((await ask('admin', 'POST', '/api/users', { ...created, password: ten })).status).toBe(201)

  const own = `/api/users/${people.owner.id}`
  expect(told(await ask('owner', 'PATCH', own, { password: nine }))).toEqual(tooShort)
  expect(told(await ask('admin', 'PATCH', own, { password: nine }))).toEqual(tooShort)
  expect(
    told(await ask('admin', 'PATCH', '/api/users?where[username][equals]=owner', { password: nine })),
  ).toEqual(tooShort)
  expect((await ask('owner', 'PATCH', own, { password: ten })).status).toBe(200)

  const token = await payload.forgotPassword({
    collection: 'users',
    data: { username: 'rival' } as never,
    disableEmail: true,
  })
  const reset = (password: unknown) =>
    ask('visitor', 'POST', '/api/users/reset-password', { token, password })
  expect(told(await reset(nine))).toEqual(tooShort)
  expect(told(await reset(['1', '2']))).toEqual(tooShort)
  expect((await reset(ten)).status).toBe(200)

  const login = async (username: string, password: string) =>
    (await ask('visitor', 'POST', '/api/users/login', { username, password })).status
  expect([await login('owner', ten), await login('rival', ten), await login('owner', nine)]).toEqual([
    200, 200, 401,
  ])
})

test('whoever forgot a password is told whom to ask, known or not, and the program goes on', async () => {
  await register({ ...account, setupCode })
  const forget = async (username?: string) =>
    told(await call('visitor', 'POST', '/api/users/forgot-password', { username }))
  const whom = [409, '本系统没有设置邮件服务，请联系系统管理员重设密码。', undefined]
  expect([await forget('first'), await forget('nobody')]).toEqual([whom, whom])
  expect(await forget()).toEqual([400, '请填写“用户名”。', undefined])
  const guess = { token: 'guessed', password: '1234567890' }
  expect(told(await call('visitor', 'POST', '/api/users/reset-password', guess))).toEqual([
    403,
    '重设密码的链接已失效，请联系系统管理员。',
    undefined,
  ])
  const { username, password } = account
  expect((await call('visitor', 'POST', '/api/users/login', { username, password })).status).toBe(200)
})
