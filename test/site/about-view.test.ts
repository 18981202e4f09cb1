import { describe, expect, it, test } from 'vitest'
import { body, heading, paragraph } from './rich'
import { aCase, sample } from './sample'
import { viewAt } from './view-at'

describe('the page about the site', () => {
  it('shows the text of the settings', () => {
    const documents = sample()
    documents.settings.about = body(heading('h2', '刊登什么'), paragraph('学校的做法。'))
    expect(viewAt('about', '/about/', documents).about?.html).toBe(
      '<h2 id="part-1">刊登什么</h2><p>学校的做法。</p>',
    )
  })

  it('stands without text and without channels', () => {
    const documents = sample()
    Object.assign(documents.settings, { about: null, channels: [] })
    const { about, channels } = viewAt('about', '/about/', documents)
    expect({ about, channels }).toEqual({ about: null, channels: [] })
  })

  it.each<[phone: string, href: string | null]>([
    ['12388', 'tel:12388'],
    ['0775-456 7890', 'tel:07754567890'],
    ['+86 775 4567890', 'tel:+867754567890'],
    ['0775-4567890 转 8', null],
    ['见公告', null],
  ])('dials %s as %s', (phone, href) => {
    const documents = sample()
    documents.settings.channels = [{ name: '意见', phone }]
    const [channel] = viewAt('about', '/about/', documents).channels
    expect(channel?.phone).toEqual({ text: phone, href })
  })

  it.each<[website: string, href: string | null]>([
    ['https://www.12388.gov.cn', 'https://www.12388.gov.cn'],
    ['www.12388.gov.cn', null],
    ['javascript:alert(1)', null],
  ])('leads from %s to %s', (website, href) => {
    const documents = sample()
    documents.settings.channels = [{ name: '举报', website }]
    const [channel] = viewAt('about', '/about/', documents).channels
    expect(channel?.website).toEqual({ text: website, href })
  })

  it('lists the feeds of the site, of the teachers and of each column that has posts', () => {
    expect(viewAt('about', '/about/').feeds).toEqual([
      { label: '全部内容', href: '/feed.xml' },
      { label: '每月一师', href: '/teachers/feed.xml' },
      { label: '工作动态', href: '/columns/work-news/feed.xml' },
    ])
  })
})

test('whoever finds no page is shown the latest five articles of all kinds', () => {
  const documents = sample()
  documents.cases.push(aCase('newest', '最新的案例', { publishedAt: '2026-10-01T00:00:00.000Z' }))
  expect(viewAt('not-found', '/404.html', documents).latest.map(({ label }) => label)).toEqual([
    '最新的案例',
    '不收一束花',
    '食堂账本天天晒',
    '第二条动态',
    '第一条动态',
  ])
})
