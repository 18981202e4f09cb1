import { describe, expect, it } from 'vitest'
import type { Documents } from '../../site/src/data/documents'
import { siteModel } from '../../site/src/data/model'
import type { PageKind, PageViews } from '../../site/src/data/page-views'
import { pages } from '../../site/src/data/pages'
import { navigationOf } from '../../site/src/data/sections'
import { aCase, aPicture, aPost, aSchool, aStory, sample } from './sample'
import { origin, viewAt } from './view-at'

const pathsOf = (documents: Documents) => pages(siteModel(documents, origin)).map(({ path }) => path)
const titles = (cards: { title: string }[]) => cards.map(({ title }) => title)

describe('the site', () => {
  it('has a page for everything public, each after the pages it links to', () => {
    expect(pathsOf(sample())).toEqual([
      '/readers/promise/print/',
      '/readers/promise/promise.epub',
      '/cases/canteen/',
      '/cases/stone-lesson/',
      '/teachers/2026-09/no-gift/',
      '/teachers/2026-08/ledger/',
      '/columns/work-news/second/',
      '/columns/work-news/first/',
      '/readers/promise/return/',
      '/readers/promise/not-mine/',
      '/readers/promise/',
      '/readers/scale/',
      '/campaigns/2025/result/',
      '/campaigns/2024/result/',
      '/campaigns/2026/',
      '/campaigns/2025/',
      '/campaigns/2024/',
      '/schools/lotus/handbook/',
      '/schools/lotus/',
      '/schools/stone/',
      '/schools/inkstone/',
      '/teachers/2026-09/',
      '/teachers/2026-08/',
      '/columns/work-news/',
      '/cases/campaign/2025/',
      '/cases/year/2026/',
      '/cases/year/2025/',
      '/cases/category/qing-lian-wen-hua/',
      '/cases/award/yi-deng-jiang/',
      '/cases/district/450802/',
      '/cases/',
      '/teachers/',
      '/columns/',
      '/readers/',
      '/about/',
      '/accessibility/',
      '/verify/',
      '/campaigns/',
      '/schools/district/450802/',
      '/schools/district/450803/',
      '/schools/type/primary/',
      '/schools/type/junior/',
      '/schools/ownership/public/',
      '/schools/tier/city/',
      '/schools/topic/culture/',
      '/schools/',
      '/',
      '/search/',
      '/404.html',
      '/feed.xml',
      '/teachers/feed.xml',
      '/columns/work-news/feed.xml',
      '/sitemap.xml',
      '/robots.txt',
    ])
  })

  it('stands with nothing in it', () => {
    const { settings } = sample()
    const nothing = Object.fromEntries(
      Object.keys(sample()).map((name) => [name, []]),
    ) as unknown as Documents
    expect(pathsOf({ ...nothing, settings, home: { id: 'home' } })).toEqual([
      '/cases/',
      '/teachers/',
      '/columns/',
      '/readers/',
      '/about/',
      '/accessibility/',
      '/verify/',
      '/campaigns/',
      '/schools/',
      '/',
      '/search/',
      '/404.html',
      '/feed.xml',
      '/teachers/feed.xml',
      '/sitemap.xml',
      '/robots.txt',
    ])
  })

  it('shows no chapter of a volume that is not published', () => {
    const documents = sample()
    documents.books = documents.books.filter(({ slug }) => slug !== 'promise')
    expect(pathsOf(documents).filter((path) => path.startsWith('/readers/promise/'))).toEqual([])
  })

  it('names the document whose school is missing', () => {
    const documents = sample()
    documents.cases = [aCase('lost', '无主的案例', { school: 'school-gone' })]
    expect(() => siteModel(documents, origin)).toThrow(
      '案例《无主的案例》关联的内容不存在或没有公开，请编辑后重新发布。',
    )
  })

  it('copies only the files its pages show, and of a picture the scaled ones and what share cards show', () => {
    expect([...siteModel(sample(), origin).files.keys()].sort()).toEqual([
      'pond-1600x1067.webp',
      'pond-480x320.webp',
      'pond-960x640.webp',
      'pond.jpg',
      '清廉手册.pdf',
    ])
  })
})

describe('the frame of a page', () => {
  it.each<[PageKind, path: string, breadcrumb: string[], section: string | undefined]>([
    ['home', '/', [], '首页'],
    ['schools', '/schools/', ['首页 /', '学校名录 /schools/'], '学校'],
    [
      'school',
      '/schools/lotus/',
      ['首页 /', '学校 /schools/', '港北区 /schools/district/450802/', '映莲小学 /schools/lotus/'],
      '学校',
    ],
    ['case-study', '/cases/canteen/', ['首页 /', '案例 /cases/', '食堂账本天天晒 /cases/canteen/'], '案例'],
    [
      'month',
      '/teachers/2026-09/',
      ['首页 /', '每月一师 /teachers/', '2026年9月的教师故事 /teachers/2026-09/'],
      '每月一师',
    ],
    [
      'post',
      '/columns/work-news/first/',
      ['首页 /', '专栏 /columns/', '工作动态 /columns/work-news/', '第一条动态 /columns/work-news/first/'],
      '专栏',
    ],
    ['not-found', '/404.html', ['首页 /', '没有找到这个页面 /404.html'], undefined],
  ])('of %s at %s', (kind, path, breadcrumb, section) => {
    const { frame } = viewAt(kind, path) as PageViews['home']
    expect(frame.breadcrumb.map(({ label, href }) => `${label} ${href}`)).toEqual(breadcrumb)
    expect(navigationOf(frame).find(({ current }) => current)?.label).toBe(section)
    expect(frame.canonical).toBe(origin + path)
  })

  it('says of invented data that it is, and of other data not', () => {
    expect(viewAt('school', '/schools/lotus/').frame.demo).toBe(true)
    expect(viewAt('school', '/schools/stone/').frame.demo).toBe(false)
  })
})

describe('the home page', () => {
  it('shows the newest of everything', () => {
    const view = viewAt('home', '/')
    expect(view.calls[0]?.heading).toBe('2026年案例征集')
    expect(view.month?.href).toBe('/teachers/2026-09/')
    expect(titles(view.month?.stories ?? [])).toEqual(['不收一束花'])
    expect(titles(view.cases)).toEqual(['食堂账本天天晒', '石头会说话'])
    expect(titles(view.posts)).toEqual(['第二条动态', '第一条动态'])
    expect(view.districts.map(({ name, schools }) => [name, schools.length])).toEqual([
      ['港北区', 2],
      ['港南区', 1],
    ])
    expect(view.holdings.map(({ label, count }) => `${label} ${count}`)).toEqual([
      '学校 3 所',
      '案例 2 篇',
      '教师故事 2 篇',
      '读本 2 册',
    ])
  })

  it('shows the case studies the editors chose, less those no longer public', () => {
    const documents = sample()
    documents.home.featuredCases = ['case-stone-lesson', 'case-gone']
    expect(titles(viewAt('home', '/', documents).cases)).toEqual(['石头会说话'])
  })
})

describe('a case study', () => {
  it('carries its award, which leads to the notice of an announced campaign', () => {
    expect(viewAt('case-study', '/cases/canteen/').award).toEqual({
      name: '一等奖',
      campaign: { label: '2025年案例征集', href: '/campaigns/2025/result/' },
    })
  })

  it('carries its award without a link when the campaign is not public', () => {
    const documents = sample()
    documents.campaigns = []
    expect(viewAt('case-study', '/cases/canteen/', documents).award).toEqual({
      name: '一等奖',
      campaign: null,
    })
  })

  it('names the minute of its publication in China, not in London', () => {
    const documents = sample()
    documents.cases = [aCase('late', '夜里发布', { publishedAt: '2026-09-01T17:00:00.000Z' })]
    expect(viewAt('case-study', '/cases/late/', documents).article.published).toEqual({
      machine: '2026-09-01T17:00:00.000Z',
      text: '2026年9月2日 01:00',
    })
  })

  it('relates to three of its category that are near in time, or of all when it has none', () => {
    const documents = sample()
    documents.cases = [1, 2, 3, 4, 5, 6, 7].map((day) =>
      aCase(`c${day}`, `案例${day}`, {
        publishedAt: `2026-09-0${day}T00:00:00.000Z`,
        categoryLabel: day === 4 ? '别类' : '类',
      }),
    )
    expect(titles(viewAt('case-study', '/cases/c7/', documents).related)).toEqual(['案例6', '案例5', '案例3'])
    expect(titles(viewAt('case-study', '/cases/c3/', documents).related)).toEqual(['案例6', '案例5', '案例2'])
    expect(titles(viewAt('case-study', '/cases/c4/', documents).related)).toEqual(['案例6', '案例5', '案例3'])
  })

  it('stands on the first page of twenty, counted from the oldest, when there are more than twenty newer ones', () => {
    const documents = sample()
    documents.cases = Array.from({ length: 27 }, (_, index) => aCase(`c${index}`, `案例${index}`))
    expect(viewAt('case-studies', '/cases/', documents).pagination).toEqual({
      page: null,
      total: 27,
      newer: null,
      older: '/cases/page/1/',
      links: [
        { page: null, href: '/cases/', current: true },
        { page: 1, href: '/cases/page/1/', current: false },
      ],
    })
    expect(viewAt('case-studies', '/cases/', documents).cases).toHaveLength(7)
    expect(viewAt('case-studies', '/cases/page/1/', documents).cases).toHaveLength(20)
  })

  it('is listed with links to the newest page, the oldest and those near this one', () => {
    const documents = sample()
    documents.cases = Array.from({ length: 200 }, (_, index) => aCase(`c${index}`, `案例${index}`))
    const { links } = viewAt('case-studies', '/cases/page/5/', documents).pagination
    expect(links.map(({ page }) => page)).toEqual([null, 7, 6, 5, 4, 3, 1])
  })

  it('that is new changes of its lists only the pages with the newest', () => {
    const documents = sample()
    const at = (index: number) => new Date(Date.UTC(2026, 0, 1 + index)).toISOString()
    const some = (length: number) =>
      Array.from({ length }, (_, index) =>
        aCase(`c${index}`, `案例${index}`, { categoryLabel: '监督', publishedAt: at(index) }),
      )
    const keysWith = (length: number) =>
      new Map(
        pages(siteModel({ ...documents, cases: some(length) }, origin)).map(({ key, path }) => [path, key]),
      )
    const [before, after] = [keysWith(70), keysWith(71)]
    const listed = [...before.keys()].filter((path) => /^\/cases\/(.+\/)?page\//.test(path))
    expect(listed).toContain('/cases/page/3/')
    expect(listed.filter((path) => before.get(path) !== after.get(path))).toEqual([])
    expect(after.get('/cases/')).not.toBe(before.get('/cases/'))
  })
})

describe('the teachers', () => {
  it('are listed by month, newest first, several in a month', () => {
    const documents = sample()
    documents.stories = [
      ...documents.stories,
      aStory('second', '又一位', { publishedAt: '2026-09-12T00:00:00.000Z' }),
    ]
    const [year] = viewAt('months', '/teachers/', documents).years
    const told = (year?.months ?? []).map((month) => [
      month.label,
      'stories' in month ? titles(month.stories) : [],
    ])
    expect(told).toEqual([
      ['2026年9月', ['又一位', '不收一束花']],
      ['2026年8月', ['教学点的账本']],
    ])
  })

  it.each([
    ['2026-09', '2026年8月', undefined],
    ['2026-08', undefined, '2026年9月'],
  ])('of %s have months before and after', (month, earlier, later) => {
    const view = viewAt('month', `/teachers/${month}/`)
    expect([view.earlier?.label, view.later?.label]).toEqual([earlier, later])
  })
})

describe('the columns', () => {
  it('without posts are not listed and have no page', () => {
    expect(viewAt('columns', '/columns/').columns.map(({ name }) => name)).toEqual(['工作动态'])
    expect(pathsOf(sample())).not.toContain('/columns/downloads/')
  })

  it('lead from each post to the one before and the one after', () => {
    const { earlier, later } = viewAt('post', '/columns/work-news/second/')
    expect({ earlier, later }).toEqual({
      earlier: { label: '第一条动态', href: '/columns/work-news/first/' },
      later: null,
    })
  })

  it('put posts of the same moment in one order wherever they come from', () => {
    const documents = sample()
    const posts = ['b', 'a', 'c'].map((slug) => aPost(slug, slug))
    const order = (list: typeof posts) =>
      titles(viewAt('column', '/columns/work-news/', { ...documents, posts: list }).posts)
    expect(order(posts)).toEqual(['a', 'b', 'c'])
    expect(order(posts.toReversed())).toEqual(['a', 'b', 'c'])
  })
})

describe('a picture', () => {
  const shown = (more: Parameters<typeof aPicture>[1]) => {
    const documents = sample()
    documents.media = [aPicture('pond', more)]
    const school = aSchool('lotus', '映莲小学', { cover: 'media-pond' })
    return viewAt('school', '/schools/lotus/', {
      ...documents,
      schools: [school, aSchool('stone', '石')],
      posts: [],
      cases: [],
      works: [],
      results: [],
    }).cover
  }

  it('is shown in its scaled sizes, and in a lighter form where there is one', () => {
    const sizes = {
      ...aPicture('pond').sizes,
      smallAvif: { filename: 'pond-480x320.avif', width: 480, height: 320 },
      mediumAvif: { filename: 'pond-960x640.avif', width: 960, height: 640 },
    }
    expect(shown({ credit: '校报', sizes })).toEqual({
      src: '/media/pond-960x640.webp',
      srcset:
        '/media/pond-480x320.webp 480w, /media/pond-960x640.webp 960w, /media/pond-1600x1067.webp 1600w',
      avif: '/media/pond-480x320.avif 480w, /media/pond-960x640.avif 960w',
      width: 960,
      height: 640,
      alt: 'pond的照片',
      credit: '校报',
      share: { src: '/media/pond.jpg', width: 3000, height: 2000 },
    })
  })

  it.each<[what: string, more: Parameters<typeof aPicture>[1], share: string | undefined]>([
    ['a JPEG is shared as it was uploaded', {}, '/media/pond.jpg'],
    ['so is a PNG', { filename: 'pond.png', mimeType: 'image/png' }, '/media/pond.png'],
    ['a heavy one is not', { filesize: 2_000_001 }, undefined],
    ['what chat programs may not know is not', { filename: 'pond.webp', mimeType: 'image/webp' }, undefined],
  ])('%s', (_, more, share) => {
    expect(shown(more)?.share?.src).toBe(share)
  })

  it('is shown once when all its sizes are the same', () => {
    const size = { filename: 'pond-300x200.webp', width: 300, height: 200 }
    expect(shown({ sizes: { small: size, medium: { ...size }, large: { ...size } } })).toMatchObject({
      src: '/media/pond-300x200.webp',
      srcset: '',
      avif: '',
      width: 300,
    })
  })

  it('is shown as it is when it was not scaled', () => {
    expect(shown({ sizes: {} })).toMatchObject({
      src: '/media/pond.jpg',
      srcset: '',
      avif: '',
      width: 3000,
      height: 2000,
    })
  })

  it('is not shown when it is no picture', () => {
    expect(shown({ mimeType: 'application/pdf', sizes: {} })).toBeNull()
  })
})
