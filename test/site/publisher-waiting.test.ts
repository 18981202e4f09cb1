import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { contentChanged } from '@cms/hooks/publish-change'
import { publishOnChange } from '@cms/publish/publish-on-change'
import { createPublisher, type Outcome } from '@cms/publish/publisher'
import { describe, expect, it } from 'vitest'
import {
  cms,
  compiled,
  folder,
  newTitle,
  origin,
  outcomes,
  pageCount,
  publisherOf,
  read,
  rename,
  siteForEachTest,
} from './publishing'

siteForEachTest()

describe('publishes that are asked for while one runs', () => {
  it('are answered by exactly one more, which sees what changed meanwhile', async () => {
    const publisher = publisherOf()
    await publisher.publish()
    outcomes.length = 0
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
})
