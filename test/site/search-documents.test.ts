import { describe, expect, it } from 'vitest'
import type { Work } from '../../cms/payload-types'
import type { Documents } from '../../site/src/data/documents'
import { siteModel } from '../../site/src/data/model'
import { pages } from '../../site/src/data/pages'
import { searchDocuments } from '../../site/src/data/search/documents'
import { navigationOf } from '../../site/src/data/sections'
import { body, heading, paragraph, text } from './rich'
import { aCase, aSchool, sample } from './sample'
import { found, indexed } from './searched'
import { origin, viewAt } from './view-at'

function documentsOf(change: (documents: Documents) => void = () => {}) {
  const documents = sample()
  change(documents)
  const model = siteModel(documents, origin)
  return searchDocuments(model, pages(model))
}

const foundFor = async (words: string, change?: (documents: Documents) => void) =>
  (await found(await indexed(documentsOf(change)), words)).sort()

describe('what can be found', () => {
  it('is every document that has a page, and nothing that has none', () => {
    const model = siteModel(sample(), origin)
    const shown = new Set(pages(model).map(({ path }) => path))
    const all = documentsOf()
    expect(all.filter(({ path }) => !shown.has(path))).toEqual([])
    expect(new Set(all.map(({ path }) => path)).size).toBe(all.length)
    expect(searchDocuments(model, [{ path: '/cases/canteen/' }]).map(({ path }) => path)).toEqual([
      '/cases/canteen/',
    ])
  })

  it.each<[what: string, words: string, paths: string[]]>([
    [
      'a school by its name, with what is its own',
      '青砚小学',
      ['/campaigns/2024/result/', '/schools/inkstone/'],
    ],
    ['a school by its brand', '映莲', expect.arrayContaining(['/schools/lotus/'])],
    ['a case by its text', '账本', expect.arrayContaining(['/cases/canteen/'])],
    ['a case by its tag', '清廉食堂', ['/cases/canteen/']],
    [
      'a story by its teacher',
      '韦老师',
      ['/campaigns/2024/result/', '/teachers/2026-08/ledger/', '/teachers/2026-09/no-gift/'],
    ],
    ['a post by its column', '工作动态', ['/columns/work-news/first/', '/columns/work-news/second/']],
    ['a chapter by its text, which carries pinyin', '小莲蓬还了书', ['/readers/promise/return/']],
    ['a volume by a chapter that is not written yet', '说真话的小船', ['/readers/promise/']],
    ['a campaign by its category', '清廉文化与一校一品', expect.arrayContaining(['/campaigns/2026/'])],
    ['a result by a work that was awarded', '一封家书', ['/campaigns/2024/result/']],
  ])('holds %s', async (_, words, paths) => {
    expect(await foundFor(words)).toEqual(paths)
  })

  it.each<[what: string, words: string]>([
    ['the pinyin over the characters', 'xiǎo'],
    ['a work that was not awarded', '没有获奖的作品'],
  ])('holds nothing of %s', async (_, words) => {
    expect(await foundFor(words)).toEqual([])
  })

  it('tells words apart across blocks and runs on through bold', async () => {
    const rich = body(heading('h2', '银杏'), paragraph('叶黄', text('了满', 1), '院'))
    const change = (documents: Documents) => void documents.cases.push(aCase('ginkgo', '秋', { body: rich }))
    expect(await foundFor('黄了满院', change)).toEqual(['/cases/ginkgo/'])
    expect(await foundFor('杏叶', change)).toEqual([])
  })
})

describe('a work', () => {
  const aWork: Work = {
    id: 'work-lotus',
    kind: 'picture',
    school: 'school-lotus',
    authorKind: 'pupil',
    authorName: '李小荷',
    byline: '映莲小学 李同学（小学高年级）',
    title: '荷叶上的水珠',
    slug: 'drops',
    summary: '一幅水彩画。',
    body: body(paragraph('画的是清早的荷塘。')),
    transcript: '画面右下角有一只蜻蜓。',
    publishedAt: '2026-09-02T02:00:00.000Z',
    updatedAt: '2026-09-02T02:00:00.000Z',
    createdAt: '2026-09-02T02:00:00.000Z',
  }
  const model = siteModel({ ...sample(), works: [aWork] }, origin)
  const site = indexed(searchDocuments(model, [{ path: '/works/drops/' }, { path: '/schools/lotus/' }]))

  it.each([
    ['its title', '荷叶上的水珠', ['/works/drops/']],
    ['its kind', '书画与图片', ['/works/drops/']],
    ['what is told of it for those who do not see it', '蜻蜓', ['/works/drops/']],
    ['its author as the byline names them', '李同学', ['/works/drops/']],
  ])('is found by %s', async (_, words, paths) => {
    expect(await found(await site, words)).toEqual(paths)
  })

  it('is not found by a name that the byline does not tell', async () => {
    expect(await found(await site, '李小荷')).toEqual([])
  })
})

describe('the key of what can be found', () => {
  const keys = (change?: (documents: Documents) => void) =>
    new Map(documentsOf(change).map(({ key, path }) => [path, key]))
  const changed = (change: (documents: Documents) => void) => {
    const [before, after] = [keys(), keys(change)]
    return [...new Set([...before.keys(), ...after.keys()])]
      .filter((path) => before.get(path) !== after.get(path))
      .sort()
  }

  it.each<[what: string, change: (documents: Documents) => void, paths: string[]]>([
    ['nothing', () => {}, []],
    [
      'a text',
      ({ cases }) => {
        if (cases[0]) cases[0].body = body(paragraph('改过的正文'))
      },
      ['/cases/canteen/'],
    ],
    [
      'a title, and not the pages that list it',
      ({ cases }) => {
        if (cases[0]) cases[0].title = '食堂账本人人看'
      },
      ['/cases/canteen/'],
    ],
    ['a new school', ({ schools }) => void schools.push(aSchool('new', '新学校')), ['/schools/new/']],
  ])('changes with %s', (_, change, paths) => {
    expect(changed(change)).toEqual(paths)
  })
})

describe('the search page', () => {
  it('offers the kinds that there are, and says where to browse', () => {
    const { browse, frame, kinds } = viewAt('search', '/search/')
    expect(kinds.map(({ label }) => label)).toEqual([
      '学校',
      '一校一册',
      '案例',
      '每月一师',
      '专栏',
      '读本',
      '征集评选',
      '公示与结果',
    ])
    expect(browse.map(({ href }) => href)).toEqual(
      navigationOf(frame)
        .slice(1)
        .map(({ href }) => href),
    )
  })

  it('does not offer works while there are none, nor schools before the first', () => {
    const documents = {
      ...sample(),
      cases: [],
      stories: [],
      posts: [],
      schools: [],
      works: [],
      results: [],
      organizers: [],
    }
    const { kinds } = viewAt('search', '/search/', documents)
    expect(kinds.map(({ value }) => value)).toEqual(['reader', 'campaign', 'notice'])
  })
})
