import { describe, expect, it } from 'vitest'
import { chapterBody } from '../../cms/domain/chapter-body'
import type { Documents } from '../../site/src/data/documents'
import { siteModel } from '../../site/src/data/model'
import { pages } from '../../site/src/data/pages'
import { body, paragraph } from './rich'
import { aCase, aPicture, sample } from './sample'

const keysOf = (documents: Documents) =>
  new Map(pages(siteModel(documents, 'https://qingfeng.example.cn')).map(({ path, key }) => [path, key]))

/** The HTML pages that come, go or change when the documents are changed. */
function touched(change: (documents: Documents) => void): string[] {
  const changed = sample()
  change(changed)
  const [before, after] = [keysOf(sample()), keysOf(changed)]
  const all = new Set([...before.keys(), ...after.keys()])
  return [...all].filter((path) => before.get(path) !== after.get(path) && !/\.(xml|txt)$/.test(path)).sort()
}

const first = <Item>(list: Item[]): Item => {
  const [item] = list
  if (!item) throw new Error('the sample has none')
  return item
}

describe('the pages that are rendered again', () => {
  it.each<[what: string, change: (documents: Documents) => void, paths: string[]]>([
    ['nothing changes', () => {}, []],
    [
      'a document is saved without a change',
      ({ cases }) => {
        first(cases).updatedAt = '2026-10-01T00:00:00.000Z'
      },
      [],
    ],
    [
      'a field changes that no page shows',
      (documents) => {
        first(documents.cases).entry = 'entry-9'
        first(documents.columns).rhythmDays = 99
        first(documents.media).focalX = 10
      },
      [],
    ],
    [
      'the body of a case study: its page',
      ({ cases }) => {
        first(cases).body = body(paragraph('改过的正文'))
      },
      ['/cases/canteen/'],
    ],
    [
      'its responsible editor: its page',
      ({ cases }) => {
        first(cases).responsibleEditor = '编辑甲'
      },
      ['/cases/canteen/'],
    ],
    [
      'its title: its page and all that list it',
      ({ cases }) => {
        first(cases).title = '食堂账本人人看'
      },
      [
        '/',
        '/404.html',
        '/campaigns/2025/',
        '/cases/',
        '/cases/award/yi-deng-jiang/',
        '/cases/campaign/2025/',
        '/cases/canteen/',
        '/cases/category/qing-lian-wen-hua/',
        '/cases/district/450802/',
        '/cases/stone-lesson/',
        '/cases/year/2025/',
        '/schools/lotus/',
      ],
    ],
    [
      'a new case study: the lists, its school, and those beside it with too few of their category',
      ({ cases }) => {
        cases.push(aCase('new', '新案例', { school: 'school-inkstone', categoryLabel: '别类' }))
      },
      [
        '/',
        '/404.html',
        '/cases/',
        '/cases/award/yi-deng-jiang/',
        '/cases/campaign/2025/',
        '/cases/canteen/',
        '/cases/category/bie-lei/',
        '/cases/category/qing-lian-wen-hua/',
        '/cases/district/450802/',
        '/cases/district/450803/',
        '/cases/new/',
        '/cases/stone-lesson/',
        '/cases/year/2025/',
        '/cases/year/2026/',
        '/schools/inkstone/',
      ],
    ],
    [
      'the quotation of a story: its page and those with its card',
      ({ stories }) => {
        first(stories).quotation = '心里有杆秤。'
      },
      [
        '/',
        '/schools/lotus/',
        '/teachers/',
        '/teachers/2026-08/ledger/',
        '/teachers/2026-09/',
        '/teachers/2026-09/no-gift/',
      ],
    ],
    [
      'the name of a column: its pages, its posts and all that list them',
      ({ columns }) => {
        const news = columns.find(({ slug }) => slug === 'work-news')
        if (news) news.name = '动态'
      },
      [
        '/',
        '/about/',
        '/columns/',
        '/columns/work-news/',
        '/columns/work-news/first/',
        '/columns/work-news/second/',
        '/schools/lotus/',
      ],
    ],
    [
      'the text of a chapter: its page, and its volume for the printer and as an e-book',
      ({ chapters }) => {
        first(chapters).body = chapterBody([{ kind: '听故事', body: body(paragraph('换一个故事。')) }])
      },
      ['/readers/promise/print/', '/readers/promise/promise.epub', '/readers/promise/return/'],
    ],
    [
      'chapters put in another order: the volume in every form, and the chapters',
      ({ chapters }) => {
        first(chapters).number = 4
      },
      [
        '/readers/promise/',
        '/readers/promise/not-mine/',
        '/readers/promise/print/',
        '/readers/promise/promise.epub',
        '/readers/promise/return/',
      ],
    ],
    [
      'pinyin switched off: the volume in every form, its chapters, now also with pinyin, and the shelves',
      ({ books }) => {
        first(books).pinyin = false
      },
      [
        '/',
        '/readers/',
        '/readers/promise/',
        '/readers/promise/not-mine/',
        '/readers/promise/not-mine/pinyin/',
        '/readers/promise/print/',
        '/readers/promise/promise.epub',
        '/readers/promise/return/',
        '/readers/promise/return/pinyin/',
        '/readers/scale/',
      ],
    ],
    [
      'the alternative text of a picture: the pages that show it, in a body too',
      (documents) => {
        documents.media = [aPicture('pond', { alt: '新的说明' }), ...documents.media.slice(1)]
      },
      [
        '/cases/canteen/',
        '/columns/work-news/second/',
        '/schools/',
        '/schools/district/450802/',
        '/schools/lotus/',
        '/schools/ownership/public/',
        '/schools/stone/',
        '/schools/topic/culture/',
        '/schools/type/primary/',
        '/teachers/2026-08/ledger/',
        '/teachers/2026-09/no-gift/',
      ],
    ],
    [
      'the rubric of a campaign: its call',
      ({ campaigns }) => {
        first(campaigns).rubric.criteria = [{ key: 'a', label: '新指标', points: 100 }]
      },
      ['/campaigns/2026/'],
    ],
    [
      'a result of an announced campaign: its notice',
      ({ results }) => {
        first(results).schoolName = '更名前的学校'
      },
      ['/campaigns/2025/result/'],
    ],
    [
      'a unit that is honoured: the result it stands in',
      ({ organizers }) => {
        first(organizers).unitName = '更名前的单位'
      },
      ['/campaigns/2024/result/'],
    ],
    [
      'a certificate that is revoked: the page that checks',
      ({ certificates }) => {
        first(certificates).status = 'revoked'
      },
      ['/verify/'],
    ],
    [
      'a result that becomes final: its paper, its call, those of its kind, and where campaigns are listed',
      ({ campaigns }) => {
        const on = campaigns.find(({ slug }) => slug === '2025')
        if (on) on.decidedAt = '2025-11-20T02:00:00.000Z'
      },
      ['/', '/campaigns/', '/campaigns/2025/', '/campaigns/2025/result/', '/campaigns/2026/'],
    ],
    [
      'the footer: every page',
      ({ settings }) => {
        settings.contact = '电话 0775-0000000'
      },
      [...keysOf(sample()).keys()].filter((path) => !/\.(xml|txt|epub)$/.test(path)).sort(),
    ],
  ])('%s', (_, change, paths) => {
    expect(touched(change)).toEqual(paths)
  })

  it('are the same wherever the database puts its rows', () => {
    const turned = Object.fromEntries(
      Object.entries(sample()).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.toReversed() : value,
      ]),
    ) as Documents
    expect(keysOf(turned)).toEqual(keysOf(sample()))
  })
})
