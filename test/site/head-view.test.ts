import { describe, expect, it, test } from 'vitest'
import { linkedData } from '../../site/src/data/linked-data'
import { pageMetadata } from '../../site/src/data/metadata'
import type { PageViews } from '../../site/src/data/page-views'
import { aCase, sample } from './sample'
import { origin, viewAt } from './view-at'

const metadataAt = (kind: 'home' | 'school', path: string, documents = sample()) =>
  Object.fromEntries(
    pageMetadata(viewAt(kind, path, documents).frame).map(({ name, content }) => [name, content]),
  )

/** The same of a page that shows an article. */
function articleMetadataAt(kind: 'case-study' | 'post', path: string, documents = sample()) {
  const { article, frame } = viewAt(kind, path, documents) as PageViews['post']
  return Object.fromEntries(pageMetadata(frame, article).map(({ name, content }) => [name, content]))
}

describe('the metadata of government sites', () => {
  const complete = () => {
    const documents = sample()
    Object.assign(documents.settings, { siteCode: '4508000001', keywords: ['清廉学校', '教育'] })
    return documents
  }

  it('leaves out what the settings do not say', () => {
    expect(metadataAt('home', '/')).toEqual({
      SiteName: '清风校园',
      SiteDomain: 'qingfeng.example.cn',
      Url: `${origin}/`,
    })
  })

  it('names the section of a page as its column', () => {
    expect(metadataAt('school', '/schools/lotus/', complete())).toEqual({
      SiteName: '清风校园',
      SiteDomain: 'qingfeng.example.cn',
      SiteIDCode: '4508000001',
      ColumnName: '学校',
      ColumnDescription: '各学校的一校一品、一校一策和一校一册。',
      ColumnKeywords: '清廉学校,教育',
      ColumnType: '学校',
      Keywords: '清廉学校,教育',
      Url: `${origin}/schools/lotus/`,
    })
  })

  it('states of an article its time to the minute in China and its source', () => {
    expect(articleMetadataAt('post', '/columns/work-news/first/', complete())).toMatchObject({
      ColumnName: '工作动态',
      ColumnType: '专栏',
      ArticleTitle: '第一条动态',
      PubDate: '2026-09-03 10:00',
      ContentSource: '市教育局',
    })
  })

  it('gives an article its own keywords where it has some', () => {
    expect(articleMetadataAt('case-study', '/cases/canteen/', complete())).toMatchObject({
      Keywords: '清廉食堂',
      ColumnKeywords: '清廉学校,教育',
    })
  })
})

describe('the data for search engines', () => {
  const graphOf = (text: string | null) => JSON.parse(text ?? '{}')['@graph'] as Record<string, unknown>[]

  it('tells the way to a page, with whole addresses', () => {
    const [trail] = graphOf(linkedData(viewAt('month', '/teachers/2026-09/').frame))
    expect(trail).toEqual({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: '首页', item: `${origin}/` },
        { '@type': 'ListItem', position: 2, name: '每月一师', item: `${origin}/teachers/` },
        {
          '@type': 'ListItem',
          position: 3,
          name: '2026年9月的教师故事',
          item: `${origin}/teachers/2026-09/`,
        },
      ],
    })
  })

  it('tells of the home page whose site it is', () => {
    expect(graphOf(linkedData(viewAt('home', '/').frame))).toEqual([
      {
        '@type': 'WebSite',
        name: '清风校园',
        description: '清廉学校建设展示',
        url: `${origin}/`,
        inLanguage: 'zh-CN',
        publisher: { '@type': 'GovernmentOrganization', name: '贵港市教育局' },
      },
    ])
  })

  it('tells of an article who published it and when', () => {
    const { article, frame } = viewAt('post', '/columns/work-news/first/')
    expect(graphOf(linkedData(frame, article))[1]).toEqual({
      '@type': 'Article',
      headline: '第一条动态',
      description: '第一条动态的摘要',
      datePublished: '2026-09-03T02:00:00.000Z',
      inLanguage: 'zh-CN',
      author: { '@type': 'Organization', name: '市教育局' },
      publisher: { '@type': 'GovernmentOrganization', name: '贵港市教育局' },
      mainEntityOfPage: `${origin}/columns/work-news/first/`,
    })
  })

  it.each([
    ['school', '/schools/lotus/', { '@type': 'School', name: '映莲小学', url: `${origin}/schools/lotus/` }],
    [
      'reader-book',
      '/readers/promise/',
      {
        '@type': 'Book',
        name: '小莲蓬的约定',
        description: '给低年级的读本。',
        inLanguage: 'zh-CN',
        url: `${origin}/readers/promise/`,
      },
    ],
  ] as const)('tells of a %s at %s what it is', (kind, path, thing) => {
    expect(graphOf(linkedData(viewAt(kind, path).frame))[1]).toEqual(thing)
  })

  it('cannot end the element it stands in', () => {
    const documents = sample()
    documents.cases = [aCase('odd', '</script><script>alert(1)</script>')]
    const { article, frame } = viewAt('case-study', '/cases/odd/', documents)
    const text = linkedData(frame, article)
    expect(text).not.toContain('<')
    expect(graphOf(text)[1]?.headline).toBe('</script><script>alert(1)</script>')
  })
})

test.each([
  ['of a picture', 'school', '/schools/lotus/', '/media/pond.jpg', 3000, 2000, 'pond的照片'],
  ['without one', 'school', '/schools/stone/', '/share.png', 600, 600, '荷花标志'],
] as const)('a share card %s has a picture with its size and what it shows', (_, kind, path, ...expected) => {
  const { alt, height, url, width } = viewAt(kind, path).frame.shareImage
  const [src, ...rest] = expected
  expect([url, width, height, alt]).toEqual([origin + src, ...rest])
})

test.each<[police: string, href: string]>([
  ['桂公网安备 45080302000001号', 'https://beian.mps.gov.cn/#/query/webSearch?code=45080302000001'],
  ['桂公网安备（办理中）', 'https://beian.mps.gov.cn/#/query/webSearch'],
])('the footer leads from %s to the register', (policeNumber, href) => {
  const documents = sample()
  Object.assign(documents.settings, { policeNumber, icpNumber: '桂ICP备00000000号-1' })
  const { icp, police } = viewAt('home', '/', documents).frame.site
  expect(police).toEqual({ number: policeNumber, href })
  expect(icp).toEqual({ number: '桂ICP备00000000号-1', href: 'https://beian.miit.gov.cn/' })
})

test('the footer says nothing of numbers that the site does not have', () => {
  const { icp, police, siteCode } = viewAt('home', '/').frame.site
  expect({ icp, police, siteCode }).toEqual({ icp: null, police: null, siteCode: null })
})
