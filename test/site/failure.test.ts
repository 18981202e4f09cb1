import { failureOf } from '@cms/publish/failure'
import type { Item } from '@cms/publish/item'
import { expect, test } from 'vitest'

const item = (file: string, title?: string): Item => ({
  file,
  title,
  key: 'key',
  page: true,
  make: async () => new Uint8Array(),
})
const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
const broken = Object.assign(new Error('EIO: i/o error, write'), { code: 'EIO' })

const followed = { unsearched: null, uncompressed: null }

test('nothing is said of a publish that left nothing as it was', () => {
  expect(failureOf({ faults: [], deleted: ['gone.html'] }, [item('index.html', '首页')], followed)).toEqual({
    failure: null,
  })
})

test('each part that stayed as it was is named with its title, its address and the reason, in one line', () => {
  const items = [item('index.html', '首页'), item('cases/a/index.html', '食堂账本'), item('feed.xml')]
  const faults = [
    { file: 'cases/a/index.html', error: new Error('里面有手机号码。') },
    { file: 'feed.xml', error: full },
    { file: 'index.html', error: broken },
    { file: 'works/gone/index.html', error: broken },
    { file: null, error: full },
  ]
  expect(failureOf({ faults, deleted: [] }, items, followed).failure?.split('\n')).toEqual([
    '网站已经更新，但有 5 处没有更新，仍是原来的样子，下次发布时会再试：',
    '/feed.xml 没有更新：磁盘已满，请系统管理员清出空间后重新发布。',
    '/works/gone/ 没有撤下：读写文件时出错（EIO），请系统管理员查看日志。',
    '“食堂账本”（/cases/a/）没有更新：里面有手机号码。',
    '“首页”（/）没有更新：读写文件时出错（EIO），请系统管理员查看日志。',
    '发布记录没有写好：磁盘已满，请系统管理员清出空间后重新发布。',
  ])
})

test('of very many parts twenty are named and the others counted', () => {
  const files = Array.from({ length: 300 }, (_, index) => `works/${index}/index.html`)
  const faults = files.map((file) => ({ file, error: full }))
  const { error, failure } = failureOf({ faults, deleted: [] }, [], followed)
  const lines = failure?.split('\n') ?? []
  expect([lines.length, lines[0], lines.at(-1)]).toEqual([
    22,
    '网站已经更新，但有 300 处没有更新，仍是原来的样子，下次发布时会再试：',
    '另有 280 处，请系统管理员查看日志。',
  ])
  expect(error?.errors).toHaveLength(20)
})

test('a search index that did not follow is told beside what stayed', () => {
  const said =
    failureOf({ faults: [{ file: null, error: full }], deleted: [] }, [], {
      ...followed,
      unsearched: new Error('no'),
    }).failure?.split('\n') ?? []
  expect(said).toEqual([
    '网站已经更新，但有 1 处没有更新，仍是原来的样子，下次发布时会再试：',
    '发布记录没有写好：磁盘已满，请系统管理员清出空间后重新发布。',
    '网页已经更新，站内搜索没有更新，暂时搜不到这次的改动。下次发布时会再试；若反复出现，请系统管理员查看日志。',
  ])
})
