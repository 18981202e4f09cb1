import { beforeEach, describe, expect, it } from 'vitest'
import { readDocuments } from '../../site/src/data/cms'
import type { Documents } from '../../site/src/data/documents'
import { FakeCms } from './fake-cms'
import { aCase, sample } from './sample'

const url = 'http://localhost:3000'
const byId = (list: readonly { id: string }[]) => [...list].sort((a, b) => (a.id < b.id ? -1 : 1))

let cms: FakeCms
let before: Documents

beforeEach(async () => {
  cms = new FakeCms(sample())
  before = await readDocuments({ url, fetch: cms.fetch })
})

const again = () => readDocuments({ url, fetch: cms.fetch }, before)

describe('what is read from the CMS', () => {
  it('is everything it shows', () => {
    for (const [name, list] of Object.entries(sample())) {
      const found = before[name as keyof Documents]
      expect(Array.isArray(found) ? byId(found) : found).toEqual(Array.isArray(list) ? byId(list) : list)
    }
  })

  it('is the same list again when nothing has changed', async () => {
    const after = await again()
    expect(after.cases).toBe(before.cases)
    expect(after.media).toBe(before.media)
  })

  it.each<[what: string, change: () => void]>([
    [
      'a document changed',
      () =>
        Object.assign(cms.documents.cases[0] ?? {}, { title: '新', updatedAt: '2026-10-01T00:00:00.000Z' }),
    ],
    [
      'a document came',
      () => cms.documents.cases.push(aCase('new', '新', { updatedAt: '2026-10-01T00:00:00.000Z' })),
    ],
    ['a document went', () => cms.documents.cases.shift()],
    [
      'one went and another came',
      () => cms.documents.cases.splice(0, 1, aCase('new', '新', { updatedAt: '2026-10-01T00:00:00.000Z' })),
    ],
    ['all went', () => cms.documents.cases.splice(0)],
    [
      'a document changed while the clock stood back',
      () =>
        Object.assign(cms.documents.cases[0] ?? {}, { title: '新', updatedAt: '2026-09-01T07:56:00.000Z' }),
    ],
  ])('follows when %s', async (_, change) => {
    change()
    expect(byId((await again()).cases)).toEqual(byId(cms.documents.cases))
  })

  it('keeps the objects of what has not changed', async () => {
    Object.assign(cms.documents.cases[0] ?? {}, { title: '新', updatedAt: '2026-10-01T00:00:00.000Z' })
    const after = await again()
    const same = after.cases.filter((item) => before.cases.includes(item))
    expect(same.map(({ slug }) => slug)).toEqual(['stone-lesson'])
  })

  it('fails when the CMS is not there, saying so', async () => {
    const nobody = async () => {
      throw new TypeError('fetch failed')
    }
    await expect(readDocuments({ url, fetch: nobody })).rejects.toThrow(
      '连接不上内容管理系统 http://localhost:3000，请确认它正在运行。',
    )
  })

  it.each([301, 401, 403, 404, 429, 500])('fails on an answer of %i, naming the address', async (status) => {
    cms.refusals.set('/api/schools', status)
    await expect(readDocuments({ url, fetch: cms.fetch })).rejects.toThrow(
      `读取 /api/schools?depth=0&sort=id&limit=1000&page=1&select[updatedAt]=true 时得到的答复是 ${status}，请系统管理员查看日志。`,
    )
  })
})
