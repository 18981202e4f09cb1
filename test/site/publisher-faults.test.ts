import { cp, mkdir, readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { chapterBody } from '../../cms/domain/chapter-body'
import {
  cms,
  compiled,
  files,
  folder,
  newTitle,
  outcomes,
  parent,
  publisherOf,
  read,
  rename,
  siteForEachTest,
  snapshot,
} from './publishing'
import { block, body, paragraph, text } from './rich'
import { aCase } from './sample'

siteForEachTest()

describe('a publish of which a part cannot be made', () => {
  const later = '2026-10-01T00:00:00.000Z'
  const whole = '网站已经更新，但有 N 处没有更新，仍是原来的样子，下次发布时会再试：'
  const number = '没有更新：里面有手机号码“138…00”，不能公开，请删去后重新发布。'

  /** A title changes, a story is withdrawn, and something cannot be made. */
  it.each<[what: string, breakIt: () => void, stays: string[], told: string[]]>([
    [
      'a picture that cannot be read',
      () => {
        for (const one of cms.documents.media) one.updatedAt = later
        cms.refusals.set('/api/media/file/pond-960x640.webp', 404)
      },
      ['media/pond-960x640.webp'],
      [
        '/media/pond-960x640.webp 没有更新：读取 /api/media/file/pond-960x640.webp 时得到的答复是 404，请系统管理员查看日志。',
      ],
    ],
    [
      'a picture whose name leads elsewhere',
      () => {
        for (const one of cms.documents.media)
          if (one.id === 'media-handbook') Object.assign(one, { filename: '../up.pdf', updatedAt: later })
      },
      [],
      ['/media/../up.pdf 没有更新：文件名“../up.pdf”不能发布，请改名后重新上传。'],
    ],
    [
      'a text with what the site does not know',
      () => {
        for (const item of cms.documents.cases)
          if (item.slug === 'stone-lesson')
            Object.assign(item, { body: body(block('poll', [text('一')])), updatedAt: later })
      },
      ['cases/stone-lesson/index.html'],
      [
        '“石头会说话”（/cases/stone-lesson/）没有更新：案例《石头会说话》的正文里有网站不认识的内容“poll”，请在编辑器里删去后重新发布。',
      ],
    ],
    [
      'a text that shows a mobile number',
      () => {
        const [one] = cms.documents.stories
        Object.assign(one ?? {}, { quotation: '请打 13800138000', updatedAt: later })
      },
      ['teachers/2026-09/no-gift/index.html'],
      [
        `“2026年9月的教师故事”（/teachers/2026-09/）${number}`,
        `“不收一束花”（/teachers/2026-09/no-gift/）${number}`,
        `“映莲小学”（/schools/lotus/）${number}`,
        `“每月一师”（/teachers/）${number}`,
        `“清风校园 · 清廉学校建设展示”（/）${number}`,
      ],
    ],
    [
      'a mobile number in what lists, feeds and searches show',
      () => {
        const [one] = cms.documents.stories
        Object.assign(one ?? {}, { summary: '请打 13800138000', updatedAt: later })
      },
      ['feed.xml', 'index.html', 'teachers/feed.xml', 'teachers/2026-09/no-gift/index.html'],
      [],
    ],
  ])(
    '%s: the rest is new, what is withdrawn is gone, that part stays as it was and is named',
    async (...row) => {
      const [, breakIt, stays, told] = row
      const publisher = publisherOf()
      await publisher.publish()
      const before = await snapshot()
      rename()
      cms.documents.stories = cms.documents.stories.filter(({ slug }) => slug !== 'ledger')
      breakIt()
      const { failure } = await publisher.publish()
      const [first, ...rest] = failure?.split('\n') ?? []
      const lines = rest.slice(0, -1)
      expect(rest.at(-1)).toBe('这次有内容撤下，没有更新的网页上可能还提到它，请先把这几处改好。')
      expect(first).toBe(whole.replace('N', String(lines.length)))
      if (told.length > 0) expect(lines).toEqual(told)
      expect(outcomes.at(-1)?.failure).toBe(failure)
      const after = await snapshot()
      for (const file of stays) expect([file, after.get(file)]).toEqual([file, before.get(file)])
      expect(await read('cases/canteen/index.html')).toContain(newTitle)
      expect([...after.keys()].filter((file) => file.includes('ledger'))).toEqual([])
      expect([...after.values()].join('')).not.toContain('13800138000')
      expect(await readdir(parent)).toEqual(['site', 'site.json', 'site.json.log'])
    },
  )

  it('an e-book and a booklet that cannot be made without a withdrawn chapter are gone, and come back mended', async () => {
    const publisher = publisherOf()
    await publisher.publish()
    const copies = ['readers/promise/print/index.html', 'readers/promise/promise.epub']
    expect(await files()).toEqual(expect.arrayContaining(copies))
    const [first] = cms.documents.chapters
    const whole = first?.body
    cms.documents.chapters = cms.documents.chapters.filter(({ slug }) => slug !== 'not-mine')
    const broken = chapterBody([{ kind: '听故事', body: body(block('poll', [text('一')])) }])
    Object.assign(first ?? {}, { body: broken, updatedAt: later })
    const { failure } = await publisher.publish()
    expect(failure).toContain('（/readers/promise/print/）做不出新的，旧的已撤下：')
    expect((await files()).filter((file) => copies.includes(file))).toEqual([])
    expect(await files()).toContain('readers/promise/return/index.html')
    Object.assign(first ?? {}, { body: whole, updatedAt: '2026-10-02T00:00:00.000Z' })
    expect(await publisher.publish()).toMatchObject({ failure: null })
    expect(await files()).toEqual(expect.arrayContaining(copies))
    expect(await read('readers/promise/print/index.html')).not.toContain('不是我的我不要')
  })

  it('a new page that cannot be made is not there yet; mended, it is', async () => {
    const publisher = publisherOf()
    await publisher.publish()
    const fresh = aCase('fresh', '新案例', { body: body(block('poll', [text('一')])) })
    cms.documents.cases = [...cms.documents.cases, fresh]
    expect((await publisher.publish()).failure).toContain('“新案例”（/cases/fresh/）没有更新：')
    expect(await files()).not.toContain('cases/fresh/index.html')
    Object.assign(fresh, { body: body(paragraph('好了。')), updatedAt: later })
    expect(await publisher.publish()).toMatchObject({ failure: null, rendered: 1 })
    expect(await read('cases/fresh/index.html')).toContain('好了。')
  })

  it('what cannot be put in its place or deleted is named too, and made good by the next', async () => {
    const publisher = publisherOf()
    await publisher.publish()
    const inTheWay = ['cases/canteen/index.html', 'teachers/2026-08/ledger/index.html']
    for (const file of inTheWay) {
      await rm(path.join(folder, file))
      await mkdir(path.join(folder, file, 'in-the-way'), { recursive: true })
    }
    rename()
    cms.documents.stories = cms.documents.stories.filter(({ slug }) => slug !== 'ledger')
    const { failure } = await publisher.publish()
    const reason = (code: string) => `读写文件时出错（${code}），请系统管理员查看日志。`
    expect(failure?.split('\n').slice(1)).toEqual([
      `/teachers/2026-08/ledger/ 没有撤下：${reason('ERR_FS_EISDIR')}`,
      `“${newTitle}”（/cases/canteen/）没有更新：${reason('EISDIR')}`,
      '这次有内容撤下，没有更新的网页上可能还提到它，请先把这几处改好。',
    ])
    expect((await read('index.html')).replaceAll('<wbr>', '')).toContain(newTitle)
    for (const file of inTheWay) await rm(path.join(folder, file), { recursive: true })
    expect(await publisher.publish()).toMatchObject({ failure: null, rendered: 1 })
    expect(await read('cases/canteen/index.html')).toContain(newTitle)
  })

  it('is tried again by every publish, and after a restart', async () => {
    await publisherOf().publish()
    for (const one of cms.documents.media) one.updatedAt = later
    cms.refusals.set('/api/media/file/pond-960x640.webp', 404)
    const { failure } = await publisherOf().publish()
    expect(failure).not.toBeNull()
    expect(await publisherOf().publish()).toMatchObject({ failure })
    cms.refusals.clear()
    expect(await publisherOf().publish()).toMatchObject({ failure: null, rendered: 0 })
  })

  it('a page of an earlier release keeps its stylesheet until it can be made again', async () => {
    await publisherOf().publish()
    const next = path.join(parent, 'renderer')
    await cp(compiled, next, { recursive: true })
    const [sheet = ''] = (await files()).filter((file) => file.endsWith('.css'))
    await cp(path.join(next, 'client', sheet), path.join(next, 'client/_astro/other.css'))
    await rm(path.join(next, 'client', sheet))
    const [story] = cms.documents.stories
    const { quotation } = { ...story }
    Object.assign(story ?? {}, { quotation: '请打 13800138000', updatedAt: later })
    const publisher = publisherOf(next)
    expect((await publisher.publish()).failure).not.toBeNull()
    expect(await files()).toContain(sheet)
    Object.assign(story ?? {}, { quotation, updatedAt: '2026-10-02T00:00:00.000Z' })
    expect(await publisher.publish()).toMatchObject({ failure: null, rendered: 6 })
    expect(await files()).not.toContain(sheet)
  })
})

describe('a publish that fails', () => {
  it('when the CMS refuses a list keeps the old site whole and says why', async () => {
    const publisher = publisherOf()
    await publisher.publish()
    const before = await snapshot()
    rename()
    cms.refusals.set('/api/case-studies', 403)
    const { failure } = await publisher.publish()
    expect(failure).toBe(
      '网站没有更新，仍是上一次的内容。原因：读取 /api/case-studies?depth=0&sort=id&limit=1000&page=1&select[updatedAt]=true&where[updatedAt][greater_than_equal]=2026-09-01T07:55:00.000Z 时得到的答复是 403，请系统管理员查看日志。',
    )
    expect(outcomes.at(-1)?.failure).toBe(failure)
    expect(await snapshot()).toEqual(before)
    expect(await readdir(parent)).toEqual(['site', 'site.json', 'site.json.log'])
  })

  it('is made good by the next that does not', async () => {
    const publisher = publisherOf()
    await publisher.publish()
    rename()
    cms.refusals.set('/api/case-studies', 500)
    await publisher.publish()
    cms.refusals.clear()
    expect(await publisher.publish()).toMatchObject({ failure: null, rendered: 12 })
  })

  it('at the very first leaves no site', async () => {
    cms.refusals.set('/api/globals/home-page', 500)
    const { failure } = await publisherOf().publish()
    expect(failure).toBe(
      '网站没有更新，仍是上一次的内容。原因：读取 /api/globals/home-page?depth=0 时得到的答复是 500，请系统管理员查看日志。',
    )
    expect(await readdir(parent)).toEqual([])
  })
})

describe('a publish whose search index cannot be written', () => {
  const parts = async () => (await files()).filter((file) => /^search\/.+\.bin$/.test(file))

  it('puts the pages in place and says that the search does not know them; the next one makes it good', async () => {
    const publisher = publisherOf()
    await publisher.publish()
    const written = await parts()
    for (const part of written) {
      await rm(path.join(folder, part))
      await mkdir(path.join(folder, part, 'in-the-way'), { recursive: true })
    }
    rename()
    expect(await publisher.publish()).toMatchObject({
      failure:
        '网页已经更新，站内搜索没有更新，暂时搜不到这次的改动。下次发布时会再试；若反复出现，请系统管理员查看日志。',
      rendered: 12,
    })
    expect((await read('cases/canteen/index.html')).replaceAll('<wbr>', '')).toContain(newTitle)
    for (const part of written) await rm(path.join(folder, part), { recursive: true })
    expect(await publisher.publish()).toMatchObject({ failure: null, rendered: 0 })
    expect((await parts()).length).toBeGreaterThan(0)
  })
})
