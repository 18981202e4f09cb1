import { appendFile, cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { contentChanged } from '@cms/hooks/publish-change'
import { publishOnChange } from '@cms/publish/publish-on-change'
import { createPublisher, type Outcome, type Publisher } from '@cms/publish/publisher'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { chapterBody } from '../../cms/domain/chapter-body'
import { siteModel } from '../../site/src/data/model'
import { pages } from '../../site/src/data/pages'
import { compileSite } from './compiled'
import { FakeCms } from './fake-cms'
import { block, body, paragraph, text } from './rich'
import { aCase, aPicture, sample } from './sample'

const origin = 'https://qingfeng.example.cn'
/** Feeds and the like are no pages. */
const pageCount = pages(siteModel(sample(), origin)).filter(({ path }) => /(\/|\.html)$/.test(path)).length

let compiled: string
let parent: string
let folder: string
let cms: FakeCms
let outcomes: Outcome[]

const publisherOf = (renderer = compiled): Publisher =>
  createPublisher({ fetch: cms.fetch, origin, folder, renderer, report: (outcome) => outcomes.push(outcome) })

beforeAll(async () => {
  compiled = await compileSite()
})

beforeEach(async () => {
  parent = await mkdtemp(path.join(os.tmpdir(), 'site-published-'))
  folder = path.join(parent, 'site')
  cms = new FakeCms(sample())
  outcomes = []
})

afterEach(() => rm(parent, { recursive: true, force: true }))

const read = (file: string) => readFile(path.join(folder, file), 'utf8')

async function files(): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const found = entries.filter((entry) => entry.isFile())
  return found.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name))).sort()
}

/** Every file with its content, and when it was put in its place. */
async function snapshot(): Promise<Map<string, string>> {
  const list = await files()
  const entries = list.map(async (file): Promise<[string, string]> => {
    const { mtimeNs, ino } = await stat(path.join(folder, file), { bigint: true })
    return [file, `${ino} ${mtimeNs} ${await read(file)}`]
  })
  return new Map(await Promise.all(entries))
}

const newTitle = '食堂账本人人看'
const rename = () => {
  for (const item of cms.documents.cases) {
    if (item.slug === 'canteen')
      Object.assign(item, { title: newTitle, updatedAt: '2026-10-01T00:00:00.000Z' })
  }
}

describe('a publish', () => {
  it('writes every page, the files they need, and both compressed beside each text', async () => {
    const { failure, pages, rendered } = await publisherOf().publish()
    expect({ failure, pages, rendered }).toEqual({ failure: null, pages: pageCount, rendered: pageCount })
    const list = await files()
    expect(list.filter((file) => file.endsWith('.html'))).toHaveLength(pageCount)
    expect(list).toContain('media/pond-960x640.webp')
    expect(list).toContain('media/清廉手册.pdf')
    expect(list).not.toContain('media/unused-960x640.webp')
    expect(list.some((file) => /^_astro\/.+\.css$/.test(file))).toBe(true)
    for (const file of list.filter((name) => /\.(html|css|js|xml|txt|svg)$/.test(name))) {
      const bytes = await readFile(path.join(folder, file))
      expect(brotliDecompressSync(await readFile(path.join(folder, `${file}.br`)))).toEqual(bytes)
      expect(gunzipSync(await readFile(path.join(folder, `${file}.gz`)))).toEqual(bytes)
    }
    expect(await readdir(parent)).toEqual(['site', 'site.json', 'site.json.log'])
  })

  it('with nothing changed renders nothing and touches nothing', async () => {
    const publisher = publisherOf()
    await publisher.publish()
    const before = await snapshot()
    expect(await publisher.publish()).toMatchObject({ failure: null, pages: pageCount, rendered: 0 })
    expect(await snapshot()).toEqual(before)
  })

  it('after a restart renders nothing either', async () => {
    await publisherOf().publish()
    const before = await snapshot()
    expect(await publisherOf().publish()).toMatchObject({ failure: null, pages: pageCount, rendered: 0 })
    expect(await snapshot()).toEqual(before)
  })

  it('knows after every restart what the one before has published', async () => {
    await publisherOf().publish()
    rename()
    expect(await publisherOf().publish()).toMatchObject({ failure: null, rendered: 12 })
    expect(await publisherOf().publish()).toMatchObject({ failure: null, rendered: 0 })
    expect((await read('cases/canteen/index.html')).replaceAll('<wbr>', '')).toContain(newTitle)
  })

  it('of one changed title renders the pages that show it', async () => {
    const publisher = publisherOf()
    await publisher.publish()
    rename()
    expect(await publisher.publish()).toMatchObject({ failure: null, rendered: 12 })
    for (const file of [
      'index.html',
      'cases/index.html',
      'cases/canteen/index.html',
      'schools/lotus/index.html',
    ]) {
      expect((await read(file)).replaceAll('<wbr>', '')).toContain(newTitle)
    }
    expect(await read('feed.xml')).toContain(newTitle)
  })

  it('asks again only for what has changed, and for the results', async () => {
    const publisher = publisherOf()
    await publisher.publish()
    rename()
    const before = cms.sent
    await publisher.publish()
    expect(cms.sent - before).toBe(1 + cms.documents.results.length)
  })

  it('misses nothing when the CMS sends few documents at once', async () => {
    cms.ceiling = 1
    const { failure, pages } = await publisherOf().publish()
    expect({ failure, pages }).toEqual({ failure: null, pages: pageCount })
  })

  it('puts lists in place after the pages they link to', async () => {
    await publisherOf().publish()
    const placed = async (file: string) => (await stat(path.join(folder, file))).ctimeMs
    expect(await placed('cases/canteen/index.html')).toBeLessThanOrEqual(await placed('cases/index.html'))
    expect(await placed('cases/index.html')).toBeLessThanOrEqual(await placed('index.html'))
  })

  it('deletes a page that is gone, its compressed files and its empty folder', async () => {
    const publisher = publisherOf()
    await publisher.publish()
    cms.documents.cases = cms.documents.cases.filter(({ slug }) => slug !== 'stone-lesson')
    await publisher.publish()
    expect(await readdir(path.join(folder, 'cases'))).not.toContain('stone-lesson')
    expect(await read('sitemap.xml')).not.toContain('stone-lesson')
  })

  it('deletes after a restart what went while it was down', async () => {
    await publisherOf().publish()
    cms.documents.stories = []
    await publisherOf().publish()
    expect(await readdir(path.join(folder, 'teachers'))).toEqual([
      'feed.xml',
      'feed.xml.br',
      'feed.xml.gz',
      'index.html',
      'index.html.br',
      'index.html.gz',
    ])
  })

  it('never deletes what it has not written', async () => {
    await publisherOf().publish()
    await writeFile(path.join(folder, 'MP_verify_abc.txt'), 'abc')
    cms.documents.cases = []
    await publisherOf().publish()
    expect(await read('MP_verify_abc.txt')).toBe('abc')
  })

  it('copies a picture again when it was replaced, and not otherwise', async () => {
    const publisher = publisherOf()
    await publisher.publish()
    const copies = () => cms.asked.filter((address) => address.startsWith('/api/media/file/')).length
    expect(copies()).toBe(5)
    await publisher.publish()
    expect(copies()).toBe(5)
    cms.documents.media = cms.documents.media.map((one) =>
      one.id === 'media-pond' ? aPicture('pond', { updatedAt: '2026-10-01T00:00:00.000Z' }) : one,
    )
    await publisher.publish()
    expect(copies()).toBe(9)
  })

  it('asked for everything while the CMS does not answer, makes everything as soon as it does', async () => {
    const publisher = publisherOf()
    await publisher.publish()
    await writeFile(path.join(folder, 'cases/index.html'), 'spoilt')
    cms.refusals.set('/api/schools', 503)
    await publisher.publishAgain()
    expect(outcomes.at(-1)?.failure).toContain('网站没有更新')
    cms.refusals.clear()
    expect(await publisher.publish([])).toMatchObject({ failure: null, rendered: pageCount })
    expect(await read('cases/index.html')).toContain('食堂账本天天晒')
  })

  it('asked for everything while another publish reads, reads every document again after it', async () => {
    const asked: string[] = []
    let again: Promise<unknown> | undefined
    const noting: typeof fetch = (input, init) => {
      const address = decodeURIComponent(String(input))
      if (address.includes('/api/case-studies?') && address.includes('[id][in]')) {
        asked.push(address)
        again ??= publisher.publishAgain()
      }
      return cms.fetch(input, init)
    }
    const publisher = createPublisher({ fetch: noting, origin, folder, renderer: compiled, report: () => {} })
    await publisher.publish()
    const once = [...asked]
    await again
    expect(asked).toEqual([...once, ...once])
  })

  it('makes again a file that was lost, when what has changed is live', async () => {
    await publisherOf().publish()
    const before = await read('about/index.html')
    await rm(path.join(folder, 'about/index.html'))
    rename()
    outcomes = []
    const publisher = publisherOf()
    await publisher.publish()
    expect((await read('cases/index.html')).replaceAll('<wbr>', '')).toContain(newTitle)
    await publisher.settled()
    expect(outcomes.slice(1)).toMatchObject([{ failure: null, rendered: 1 }])
    expect(await read('about/index.html')).toBe(before)
  })

  it('makes again a page and a part of the search that were lost, though the first publish fails', async () => {
    await publisherOf().publish()
    const [searched = ''] = (await files()).filter((file) => /^search\/.*\.bin$/.test(file))
    const lost = ['about/index.html', searched]
    const before = await Promise.all(lost.map(read))
    for (const file of lost) await rm(path.join(folder, file))
    const { schools } = cms.documents
    cms.documents.schools = []
    const publisher = publisherOf()
    expect((await publisher.publish()).failure).toContain('关联的内容不存在')
    cms.documents.schools = schools
    outcomes = []
    await publisher.publish()
    await publisher.settled()
    expect(outcomes).toMatchObject([
      { failure: null, rendered: 0 },
      { failure: null, rendered: 1 },
    ])
    expect(await Promise.all(lost.map(read))).toEqual(before)
  })

  it('makes again what a crash may have left unfinished', async () => {
    await publisherOf().publish()
    await appendFile(path.join(parent, 'site.json.log'), '["index.html",""]\n["cases/ind')
    await writeFile(path.join(folder, 'index.html'), 'half a page')
    expect(await publisherOf().publish()).toMatchObject({ failure: null, rendered: 1 })
    expect(await read('index.html')).toContain('清风入校园')
  })

  it('of a new release renders everything', async () => {
    await publisherOf().publish()
    const next = path.join(parent, 'renderer')
    await cp(compiled, next, { recursive: true })
    await writeFile(path.join(next, 'client/new.css'), 'p{margin:0}')
    expect(await publisherOf(next).publish()).toMatchObject({ failure: null, rendered: pageCount })
    expect(await read('new.css')).toBe('p{margin:0}')
  })
})

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

describe('publishes that are asked for while one runs', () => {
  it('are answered by exactly one more, which sees what changed meanwhile', async () => {
    const publisher = publisherOf()
    await publisher.publish()
    outcomes = []
    let answer = () => {}
    cms.delay = new Promise((resolve) => {
      answer = resolve
    })
    const running = publisher.publish()
    const waiting = [publisher.publish(), publisher.publish(), publisher.publish()]
    rename()
    cms.delay = Promise.resolve()
    answer()
    await running
    const results = await Promise.all(waiting)
    await publisher.settled()
    expect(outcomes).toHaveLength(2)
    expect(new Set(results).size).toBe(1)
    expect(await read('cases/canteen/index.html')).toContain(newTitle)
  })

  it('an edit during a full render follows right after it', async () => {
    let following: Promise<Outcome> | undefined
    const publisher = createPublisher({
      fetch: (...asked) => {
        if (!following && String(asked[0]).includes('/api/media/file/')) {
          rename()
          following = publisher.publish([{ slug: 'case-studies', id: 'case-canteen' }])
        }
        return cms.fetch(...asked)
      },
      ...{ origin, folder, renderer: compiled, report: () => {} },
    })
    expect(await publisher.publish()).toMatchObject({ failure: null, rendered: pageCount })
    expect(await following).toMatchObject({ failure: null, rendered: 12 })
    expect(await read('cases/canteen/index.html')).toContain(newTitle)
  })

  it('two edits at once are both live', async () => {
    const publisher = publisherOf()
    await publisher.publish()
    rename()
    const [story] = cms.documents.stories
    Object.assign(story ?? {}, { title: '不收两束花', updatedAt: '2026-10-01T00:00:00.000Z' })
    await Promise.all([
      publisher.publish([{ slug: 'case-studies', id: 'case-canteen' }]),
      publisher.publish([{ slug: 'teacher-stories', id: 'story-no-gift' }]),
    ])
    expect(await read('cases/canteen/index.html')).toContain(newTitle)
    expect(await read('teachers/2026-09/no-gift/index.html')).toContain('不收两束花')
    const home = (await read('index.html')).replaceAll('<wbr>', '')
    expect([home.includes(newTitle), home.includes('不收两束花')]).toEqual([true, true])
  })

  it('follow when content changes, together once, until it is stopped', async () => {
    const publisher = publisherOf()
    const stop = publishOnChange(publisher, 10)
    for (const slug of ['case-studies', 'media', 'case-studies']) contentChanged.publish({ slug, id: null })
    await new Promise((resolve) => setTimeout(resolve, 50))
    await publisher.settled()
    expect(outcomes).toHaveLength(1)
    contentChanged.publish({ slug: 'schools', id: null })
    stop()
    contentChanged.publish({ slug: 'schools', id: null })
    await new Promise((resolve) => setTimeout(resolve, 50))
    await publisher.settled()
    expect(outcomes).toHaveLength(1)
  })
})
