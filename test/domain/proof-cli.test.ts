import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { anExport, aReceipt } from './contest'

const root = path.resolve(import.meta.dirname, '../..')
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'verify-'))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

/** What `npm run verify` runs: how it ends and what it prints. */
function verify(...names: string[]): Promise<{ code: number; out: string; err: string }> {
  const files = names.map((name) => path.join(folder, name))
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', 'cms/verify.ts', ...files],
      { cwd: root },
      (error, out, err) => resolve({ code: error ? Number(error.code) : 0, out, err }),
    )
  })
}

const keep = (name: string, value: unknown) =>
  writeFile(path.join(folder, name), typeof value === 'string' ? value : JSON.stringify(value))

test('an export whose result comes out the same is told with its figures', async () => {
  const contest = anExport()
  await keep('same.json', contest)
  expect(await verify('same.json')).toEqual({
    code: 0,
    out: [
      '一致：2026年清廉学校建设案例征集评选的结果可以由评分表重新算出。',
      '作品 3 件，获奖 2 件；评分表 15 份，评分链 15 条。',
      `评分表根值 ${contest.tree.root}`,
      `评分链末端 ${contest.links.at(-1)?.hash}\n`,
    ].join('\n'),
    err: '',
  })
})

test('of an export with one mark changed the first difference is told', async () => {
  const contest = anExport()
  Object.assign(contest.sheets[7]?.marks[1] ?? {}, { points: 40 })
  await keep('changed.json', contest)
  expect(await verify('changed.json')).toEqual({
    code: 1,
    out: '不一致：作品 C-002 评委 C 的评分表与存证不符：内容在存证之后被改动过。\n',
    err: '',
  })
})

test('what cannot be computed is told in one sentence', async () => {
  await Promise.all([
    keep('receipt.json', aReceipt()),
    keep('half.json', JSON.stringify(anExport()).slice(0, 1000)),
    keep('other.json', { name: 'qingfeng' }),
  ])
  const told = (err: string) => ({ code: 2, out: '', err: `${err}\n` })
  expect(await verify()).toEqual(told('请写明全部数据文件的位置，例如 npm run verify -- 全部数据.json。'))
  expect(await verify('none.json')).toEqual(
    told(`读不到文件“${path.join(folder, 'none.json')}”，请检查位置是否正确。`),
  )
  expect(await verify('half.json')).toEqual(
    told('这个文件的内容不完整，或者不是 JSON 文件，请重新下载后再试。'),
  )
  expect(await verify('other.json')).toEqual(
    told('这个文件不是本系统的存证文件或全部数据文件，请选择下载的原文件。'),
  )
  expect(await verify('receipt.json')).toEqual(
    told('这是一所学校的存证文件，请在网站的核验页面核对；这里核算的是全部数据文件。'),
  )
})
