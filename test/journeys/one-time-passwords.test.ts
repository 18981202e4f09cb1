import { slipsOf } from '@cms/actions/accounts/kept-slips'
import { tasksEnded } from '@cms/actions/background'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { textOfPages } from '../office/read-pdf'
import { download } from '../support/download'
import type { PersonName } from '../support/people'
import { sentSheet, sheetFile } from '../support/sheet-file'
import { openWorld, type World } from '../support/world'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.end())

type Told = {
  status: number
  body: { token?: string; errors?: { message: string }[] } & Record<string, unknown>
}

async function ask(method: string, path: string, data?: object, token?: string): Promise<Told> {
  const headers = {
    'content-type': 'application/json',
    'user-agent': 'Mozilla/5.0 (Windows NT 10.0) Chrome/130',
    ...(token && { authorization: `JWT ${token}` }),
  }
  const body = data && JSON.stringify(data)
  const response = await fetch(new URL(path, world.served.origin), { method, headers, ...(body && { body }) })
  return { status: response.status, body: await response.json() }
}

const logIn = async (username: string, password: string) =>
  ask('POST', '/api/users/login', { username, password })

const reason = ({ body, status }: Told) => [status, body.errors?.[0]?.message]

const finished = async (person: PersonName, task: unknown) => {
  await tasksEnded()
  return (await world.call(person, 'GET', '/api/actions/open-task', { task })).body
}

const header = ['用户名', '姓名', '角色', '所在学校', '所在县区']

async function importAccounts(rows: readonly (readonly (string | number)[])[], table = 'accounts') {
  const form = sentSheet(await sheetFile(rows), { table })
  const { body } = await world.call('admin', 'POST', '/api/actions/run-import', form)
  return finished('admin', body.task)
}

/** The password on the slip of a user name. */
async function passwordOf(
  task: Record<string, { slips?: string }>,
  username: string,
  by: PersonName = 'admin',
) {
  const slips = slipsOf(task.output?.slips ?? '', world.town.people[by].id)
  return slips?.find((slip) => slip.username === username)?.password ?? ''
}

const first = '请先把初始密码改成自己的密码，再进行其他操作。'

test('accounts read in get slips to print, and the first log-in can do nothing but choose a password', async () => {
  const task = await importAccounts([
    header,
    ['yinghe-01', '韦 明', '学校填报员', '映荷小学', ''],
    ['ＹＩＮＧＨＥ-02', '覃丽', '县区管理员', '', '北区'],
  ])
  expect([task.status, task.output.new, task.output.slipCount]).toEqual(['done', 2, 2])
  const password = await passwordOf(task, 'yinghe-01')
  const { bytes } = await download(world, 'admin', `/api/actions/open-slips?slips=${task.output.slips}`)
  const [page = ''] = await textOfPages(bytes)
  expect(
    ['映荷小学韦明', `初始密码${password}`, '用户名yinghe-02'].filter((text) => !page.includes(text)),
  ).toEqual([])

  const { token } = (await logIn('yinghe-01', password)).body
  const refused = await Promise.all([
    ask('GET', '/api/actions/open-dashboard', undefined, token),
    ask('POST', '/api/entries', { title: '作品' }, token),
    ask('PATCH', `/api/users/${(await whoIs(token)).id}`, { password: 'my-own-password' }, token),
  ])
  expect(refused.map(reason)).toEqual([
    [403, first],
    [403, first],
    [403, first],
  ])
  expect((await ask('GET', '/api/entries', undefined, token)).status).toBe(403)
  expect(reason(await ask('POST', '/api/actions/change-password', { password: 'short' }, token))).toEqual([
    400,
    '密码太短，请至少用 10 个字符。',
  ])
  expect(reason(await ask('POST', '/api/actions/change-password', { password }, token))).toEqual([
    400,
    '新密码与现在的密码相同，请换一个。',
  ])
  expect(
    (await ask('POST', '/api/actions/change-password', { password: 'my-own-password' }, token)).status,
  ).toBe(200)
  expect((await ask('GET', '/api/actions/open-dashboard', undefined, token)).status).toBe(200)
  expect((await logIn('yinghe-01', password)).status).toBe(401)
  expect((await logIn('yinghe-01', 'my-own-password')).status).toBe(200)
})

const whoIs = async (token: string | undefined) =>
  (await ask('GET', '/api/users/me', undefined, token)).body.user as { id: string; oneTimePassword: boolean }

test('a role, an e-mail address or a user name that is a number is refused with the reason', async () => {
  const form = sentSheet(
    await sheetFile([
      [...header, '电子邮箱'],
      ['judge', '某人', '学校填报员', '映荷小学', '', ''],
      [20260101, '某人', '学校填报员', '映荷小学', '', ''],
      ['4.50802E+11', '某人', '学校填报员', '映荷小学', '', ''],
      ['yinghe-03', '某人', '学校填报员', '', '', ''],
      ['yinghe-04', '某人', '系统管理员', '', '', ''],
    ]),
    { table: 'accounts' },
  )
  const { body } = await world.call('admin', 'POST', '/api/actions/preview-import', form)
  expect(body.rows.map(({ faults }: { faults: string[] }) => faults)).toEqual([
    ['这个用户名已有账号，角色不同；角色不能通过导入更改，请在账号页面修改或换一个用户名。'],
    ['“20260101”在 Excel 里是数字，开头的 0 可能已经丢失，请把这一列设为文本后重新填写。'],
    ['“4.50802E+11”是科学计数法，后面的数字已经丢失，请把这一列设为文本后重新填写。'],
    ['学校填报员必须填写所在学校。'],
    ['“角色”里没有“系统管理员”这一项，可以填：学校填报员、县区管理员、内容编辑、评审秘书、纪检监督。'],
  ])
})

test('judges are read in with their units and what they are expert in', async () => {
  await world.call('secretary', 'GET', '/api/campaigns')
  const task = await importAccounts(
    [
      ['用户名', '姓名', '所在学校', '所在县区'],
      ['judge-21', '农老师', '砚石小学', '南区'],
    ],
    'judges',
  )
  const where = { username: { equals: 'judge-21' } }
  const [judge] = (await world.payload.find({ collection: 'users', where, depth: 0 })).docs
  const { districts, schools } = world.town
  expect([task.output.new, judge?.role, judge?.school, judge?.district]).toEqual([
    1,
    'judge',
    schools.stone,
    districts.south,
  ])
})

test('a district gives new passwords to its own schools only, which ends what was open with the old ones', async () => {
  const { people } = world.town
  const { body } = await world.call('district', 'GET', '/api/actions/open-accounts')
  expect(body.accounts.map(({ username }: { username: string }) => username)).toEqual([
    'owner',
    'rival',
    'yinghe-01',
  ])
  for (const other of [people.otherDistrict.id, people.judge.id, people.district.id])
    expect(
      (
        await world.call('district', 'POST', '/api/actions/reset-passwords', {
          accounts: [people.owner.id, other],
        })
      ).status,
    ).toBe(403)
  const { token } = (await logIn('owner', 'a-long-password')).body
  const reset = await world.call('district', 'POST', '/api/actions/reset-passwords', {
    accounts: [people.owner.id],
  })
  const task = await finished('district', reset.body.task)
  const password = await passwordOf(task, 'owner', 'district')
  expect(await whoIs(token)).toBe(null)
  expect((await logIn('owner', 'a-long-password')).status).toBe(401)
  const again = (await logIn('owner', password)).body
  expect((await whoIs(again.token)).oneTimePassword).toBe(true)
  expect(
    (await world.call('admin', 'GET', '/api/actions/open-slips', { slips: task.output.slips })).status,
  ).toBe(404)
})

test('a new password unlocks an account that was locked by wrong ones', async () => {
  const { id } = world.town.people.rival
  for (let time = 0; time < 9; time += 1) await logIn('rival', 'not-my-password')
  expect(reason(await logIn('rival', 'a-long-password'))).toEqual([
    401,
    '用户名或密码不正确；连续输错 8 次会锁定 10 分钟，也可以请上一级管理员重设密码。',
  ])
  const { body: seen } = await world.call('admin', 'GET', '/api/actions/open-accounts', { text: 'rival' })
  expect(
    seen.accounts.map(({ lockedUntil }: { lockedUntil: string | null }) => lockedUntil !== null),
  ).toEqual([true])
  const reset = await world.call('admin', 'POST', '/api/actions/reset-passwords', { accounts: [id] })
  const task = await finished('admin', reset.body.task)
  expect((await logIn('rival', await passwordOf(task, 'rival'))).status).toBe(200)
})

test('what an administrator types as a password for another is a one-time one; a person changes their own for good', async () => {
  const { editor } = world.town.people
  await world.call('admin', 'PATCH', `/api/users/${editor.id}`, { password: 'given-by-admin' })
  const { token } = (await logIn('editor', 'given-by-admin')).body
  expect((await whoIs(token)).oneTimePassword).toBe(true)
  await ask('POST', '/api/actions/change-password', { password: 'chosen-by-editor' }, token)
  const { body } = await ask(
    'PATCH',
    `/api/users/${editor.id}`,
    { password: 'chosen-once-more', oneTimePassword: true },
    token,
  )
  expect(body.errors).toBe(undefined)
  expect((await whoIs((await logIn('editor', 'chosen-once-more')).body.token)).oneTimePassword).toBe(false)
})

test('a person sees where they are logged in, and logs out everywhere else', async () => {
  const tokens = await Promise.all(
    [1, 2, 3].map(async () => (await logIn('observer', 'a-long-password')).body.token),
  )
  const { sessions } = (await ask('GET', '/api/actions/open-sessions', undefined, tokens[1])).body as {
    sessions: { device: string; here: boolean }[]
  }
  expect(sessions.map(({ device, here }) => [device, here])).toEqual([
    ['Windows 上的 Chrome', true],
    ['Windows 上的 Chrome', false],
    ['Windows 上的 Chrome', false],
  ])
  expect((await ask('POST', '/api/actions/end-sessions', { keepThis: true }, tokens[1])).body).toEqual({
    ended: 2,
  })
  expect(await Promise.all(tokens.map(async (token) => (await whoIs(token)) !== null))).toEqual([
    false,
    true,
    false,
  ])
})

test('a district account keeps its district, and one that has none looks after nobody', async () => {
  const { district, owner } = world.town.people
  const cleared = await world.call('admin', 'PATCH', `/api/users/${district.id}`, { district: null })
  expect([cleared.status, cleared.body.errors?.[0]?.message]).toEqual([400, '县区管理员必须选择所在县区。'])
  const bound = await world.payload.findByID({ collection: 'users', id: district.id, depth: 0 })
  await world.payload.update({ collection: 'users', id: district.id, data: { district: null }, depth: 0 })
  const unbound = '您的账号还没有绑定县区，请联系系统管理员。'
  const answers = [
    await world.call('district', 'POST', '/api/actions/reset-passwords', { accounts: [owner.id] }),
    await world.call('district', 'GET', '/api/actions/open-accounts'),
  ]
  expect(answers.map(({ body, status }) => [status, body.errors?.[0]?.message])).toEqual([
    [403, unbound],
    [403, unbound],
  ])
  const data = { district: bound.district ?? null }
  await world.payload.update({ collection: 'users', id: district.id, data, depth: 0 })
  expect((await world.call('district', 'GET', '/api/actions/open-accounts')).status).toBe(200)
})
