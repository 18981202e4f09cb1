import { checkReceipt } from '@cms/domain/proof/check-receipt'
import type { Receipt } from '@cms/domain/proof/receipt'
import type { Campaign } from '@cms/payload-types'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { announcedContest, type Contest, judgedContest, resultsIn } from '../support/decided'
import { openWorld, type World } from '../support/world'

let world: World
let contest: Contest

beforeAll(async () => {
  world = await openWorld()
  contest = await announcedContest(world, [
    { school: 'lotus', losses: [1, 4, 2] },
    { school: 'bamboo', losses: [8, 3, 6.5] },
  ])
})
afterAll(() => world?.end())

const publishedOf = ({ proof }: Campaign) => ({
  root: proof?.merkleRoot ?? '',
  size: proof?.leaves ?? 0,
  chainHead: proof?.chainHead ?? '',
})

const ask = (person: 'owner' | 'rival' | 'secretary', result: string | undefined) =>
  world.call(person, 'GET', '/api/actions/open-score-receipt', { result })

async function ownReceipt(): Promise<Receipt & { explanation: string[] }> {
  const [first] = await resultsIn(world, contest.campaign)
  return (await ask('owner', first?.id)).body as Receipt & { explanation: string[] }
}

test('a school downloads its own receipt, which agrees with what is published', async () => {
  const [first] = await resultsIn(world, contest.campaign)
  const { headers } = await ask('owner', first?.id)
  expect(headers.get('content-disposition')).toContain('attachment; filename="receipt-C-001.json"')
  const checks = checkReceipt(await ownReceipt(), publishedOf(contest.campaign))
  expect(checks.map(({ key, ok }) => [key, ok])).toEqual([
    ['leaves', true],
    ['published', true],
    ['totals', true],
    ['score', true],
    ['award', null],
  ])
})

test('a receipt in which one mark was changed is found out', async () => {
  const receipt = await ownReceipt()
  const [mark] = receipt.sheets[0]?.marks ?? []
  if (mark) mark.points += 1
  const [leaves] = checkReceipt(receipt, publishedOf(contest.campaign))
  expect(leaves).toMatchObject({ ok: false, said: '评委 A 的评分表与存证不符：内容在存证之后被改动过。' })
})

test('a receipt says in words how the score came about, and names judges by letters only', async () => {
  const receipt = await ownReceipt()
  expect(receipt.explanation.slice(-5)).toEqual([
    '评委 C：方向与主题 18 ＋ 做法与机制 25 ＋ 成效与佐证 25 ＋ 创新与特色 15 ＋ 推广价值 10 ＋ 文字与规范 5 ＝ 98 分。',
    '共 3 份有效评分表，取平均分。',
    '计入的 3 份合计 293 分，除以 3，保留 2 位小数，得 97.67 分。',
    '得分 97.67 分，一等奖。',
    expect.stringMatching(
      /^核对办法：打开 http:\/\/.+\/verify\/ ，在“核验评分存证”处选择本文件；本件 3 份评分表在公布的 6 份之中。$/,
    ),
  ])
  expect(receipt.sheets.map(({ seat }) => seat)).toEqual(['A', 'B', 'C'])
  const people = Object.values(world.town.people).flatMap(({ id, name }) => [id, name])
  expect(people.filter((secret) => JSON.stringify(receipt).includes(secret))).toEqual([])
})

test('another school and the secretary get no receipt of it, and the other school gets its own', async () => {
  const [first, second] = await resultsIn(world, contest.campaign)
  const statuses = [
    await ask('rival', first?.id),
    await ask('secretary', first?.id),
    await ask('rival', second?.id),
  ]
  expect(statuses.map(({ status }) => status)).toEqual([404, 403, 200])
})

test('a sheet that is voided after the announcement changes neither receipt nor root', async () => {
  const before = await ownReceipt()
  const { docs } = await world.payload.find({
    collection: 'sheet-ledger',
    where: { campaign: { equals: contest.campaign.id } },
    sort: '-number',
    limit: 1,
    depth: 0,
  })
  const [last] = docs
  await world.payload.create({
    collection: 'sheet-ledger',
    data: {
      campaign: contest.campaign.id,
      sheet: last?.sheet as string,
      number: (last?.number ?? 0) + 1,
      kind: 'void',
      digest: last?.digest ?? '',
      previous: last?.hash ?? '',
      hash: 'f'.repeat(64),
      at: new Date().toISOString(),
    },
    depth: 0,
  })
  expect(await ownReceipt()).toEqual(before)
})

test('before the announcement there is no receipt', async () => {
  const { campaign, entries } = await judgedContest(world, [{ school: 'lotus', losses: [1] }])
  const early = await world.payload.create({
    collection: 'results',
    data: {
      campaign: campaign.id,
      entry: entries[0]?.id ?? '',
      title: '先写下的一条',
      category: '清廉文化',
      school: world.town.schools.lotus,
      schoolName: '映荷小学',
      rank: 1,
      round: 1,
      score: '99.00',
      exactScore: '99',
      sheets: 1,
    },
    depth: 0,
  })
  const { body, status } = await ask('owner', early.id)
  expect([status, body.errors[0].message]).toEqual([409, '结果还没有公布，公布之后才能下载。'])
})
