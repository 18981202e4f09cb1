import type { ReaderBook, ReaderChapter } from '@cms/payload-types'
import { describe, expect, it } from 'vitest'
import { chapterBody } from '../../cms/domain/chapter-body'
import type { Documents } from '../../site/src/data/documents'
import { siteModel } from '../../site/src/data/model'
import { pages } from '../../site/src/data/pages'
import { body, paragraph, upload } from './rich'
import { aPicture, aWork, sample } from './sample'
import { origin, viewAt } from './view-at'

/** The sample with changes to the volume of two chapters; without `pinyin` it is spelled. */
function withBook(more: Partial<ReaderBook>, change: (documents: Documents) => void = () => {}): Documents {
  const documents = sample()
  const [book] = documents.books
  if (book) Object.assign(book, more)
  change(documents)
  return documents
}

const firstChapter = (documents: Documents): ReaderChapter => {
  const [chapter] = documents.chapters
  if (!chapter) throw new Error('the sample has no chapter')
  return chapter
}

const boardsOf = (documents: Documents) =>
  viewAt('readers', '/readers/', documents).boards.map(({ title, books }) => [
    title,
    books.map((book) => book.title),
  ])

describe('the shelf', () => {
  it('holds the volumes by stage, and no empty board', () => {
    expect(boardsOf(sample())).toEqual([
      ['幼儿园与小学', ['小莲蓬的约定']],
      ['中学', ['心中有杆秤']],
    ])
    expect(boardsOf(withBook({ stage: 'family' }))).toEqual([
      ['中学', ['心中有杆秤']],
      ['教师与家长', ['小莲蓬的约定']],
    ])
  })

  it('gives neighbouring volumes covers of different colours', () => {
    const books = viewAt('readers', '/readers/').boards.flatMap((board) => board.books)
    expect(books.map(({ tone, emblem }) => [tone, emblem])).toEqual([
      [0, 'pod'],
      [3, 'scales'],
    ])
  })
})

describe('a volume of the readers', () => {
  it('gives planned chapters the numbers that written ones leave free', () => {
    expect(viewAt('reader-book', '/readers/promise/').chapters).toEqual([
      { number: 1, title: '借了要还', href: '/readers/promise/return/' },
      { number: 2, title: '说真话的小船', href: null },
      { number: 3, title: '不是我的我不要', href: '/readers/promise/not-mine/' },
      { number: 4, title: '排好队', href: null },
    ])
  })

  it('no longer plans a chapter that is written', () => {
    const documents = withBook({ plannedChapters: ['借了要还', '排好队'] })
    expect(viewAt('reader-book', '/readers/promise/', documents).chapters.map(({ title }) => title)).toEqual([
      '借了要还',
      '排好队',
      '不是我的我不要',
    ])
  })

  it('with chapters is there as an e-book and for the printer, without any it is not', () => {
    expect(viewAt('reader-book', '/readers/promise/').copies).toEqual({
      epub: '/readers/promise/promise.epub',
      size: '约 6 KB',
      print: '/readers/promise/print/',
    })
    expect(viewAt('reader-book', '/readers/scale/').copies).toBeNull()
    const paths = pages(siteModel(sample(), origin)).map(({ path }) => path)
    expect(paths.filter((path) => path.startsWith('/readers/scale/'))).toEqual(['/readers/scale/'])
  })

  it('says how heavy its e-book is with the pictures in it', () => {
    const documents = withBook({ cover: 'media-pond' }, ({ media }) => {
      media[0] = aPicture('pond', { filesize: 900_000 })
    })
    expect(viewAt('reader-book', '/readers/promise/', documents).copies?.size).toBe('约 885 KB')
  })

  it('is printed whole, and search engines are sent to the volume itself', () => {
    const { frame, edition } = viewAt('reader-print', '/readers/promise/print/')
    expect(frame.canonical).toBe(`${origin}/readers/promise/`)
    expect(frame.breadcrumb.at(-1)).toEqual({ label: '打印本', href: '/readers/promise/print/' })
    expect(edition).toMatchObject({ title: '小莲蓬的约定', volume: '第一册', type: 'largest', spelled: true })
    expect(edition.chapters.map(({ number, title }) => [number, title])).toEqual([
      [1, '借了要还'],
      [3, '不是我的我不要'],
    ])
    expect(edition.planned).toEqual(['说真话的小船', '排好队'])
  })

  it('refuses a chapter that would stand where the volume is printed, and says what to do', () => {
    const documents = withBook({}, (all) => {
      firstChapter(all).slug = 'print'
    })
    expect(() => siteModel(documents, origin)).toThrow(
      '读本《小莲蓬的约定》“借了要还”的网址名不能是 print，它留给整册打印页，请改一个网址名。',
    )
  })
})

describe('a chapter', () => {
  it('of a spelled volume carries pinyin, is set in the largest type and leads to its neighbours', () => {
    const view = viewAt('reader-chapter', '/readers/promise/return/')
    expect(view.heading.html).toContain('<ruby>还<rt>huán</rt></ruby>')
    expect(view.sections[0]?.body.html).toContain('<rt>lián</rt>')
    const { spelled, otherSpelling, type, position, earlier, later } = view
    expect({ spelled, otherSpelling, type, position, earlier, later }).toEqual({
      spelled: true,
      otherSpelling: null,
      type: 'largest',
      position: { index: 1, total: 2 },
      earlier: null,
      later: { label: '不是我的我不要', href: '/readers/promise/not-mine/' },
    })
  })

  it('of another volume is plain, with a page of its own for pinyin that leads from pinyin to pinyin', () => {
    const documents = withBook({ pinyin: false, stage: 'junior' })
    const plain = viewAt('reader-chapter', '/readers/promise/return/', documents)
    expect(plain.sections[0]?.body.html).toBe('<p>小莲蓬还了书。</p>')
    expect([plain.spelled, plain.type, plain.otherSpelling, plain.later?.href]).toEqual([
      false,
      'normal',
      { label: '显示拼音', href: '/readers/promise/return/pinyin/' },
      '/readers/promise/not-mine/',
    ])
    const spelled = viewAt('reader-pinyin', '/readers/promise/return/pinyin/', documents)
    expect(spelled.sections[0]?.body.html).toContain('<rt>lián</rt>')
    expect([spelled.spelled, spelled.type, spelled.otherSpelling, spelled.later?.href]).toEqual([
      true,
      'largest',
      { label: '隐藏拼音', href: '/readers/promise/return/' },
      '/readers/promise/not-mine/pinyin/',
    ])
    expect([spelled.path, spelled.frame.canonical]).toEqual([
      '/readers/promise/return/',
      `${origin}/readers/promise/return/`,
    ])
  })

  it.each([
    ['kindergarten', 'largest'],
    ['primary-lower', 'largest'],
    ['primary-upper', 'large'],
    ['junior', 'normal'],
    ['senior', 'normal'],
    ['vocational', 'normal'],
    ['teacher', 'normal'],
    ['family', 'normal'],
  ] as const)('for %s is set in %s type', (stage, type) => {
    const documents = withBook({ pinyin: false, stage })
    expect(viewAt('reader-chapter', '/readers/promise/return/', documents).type).toBe(type)
  })

  it('marks each kind of section in its own way', () => {
    const kinds = ['听故事', '想一想', '说一说', '做一做', '亲子读', '词语角'] as const
    const documents = withBook({}, (all) => {
      firstChapter(all).body = chapterBody(kinds.map((kind) => ({ kind, body: body(paragraph('荷。')) })))
    })
    const { sections } = viewAt('reader-chapter', '/readers/promise/return/', documents)
    expect(sections.map(({ id, kind, mark }) => [id, kind, mark])).toEqual([
      ['section-1', '听故事', 'story'],
      ['section-2', '想一想', 'think'],
      ['section-3', '说一说', 'say'],
      ['section-4', '做一做', 'do'],
      ['section-5', '亲子读', 'family'],
      ['section-6', '词语角', 'words'],
    ])
  })

  it('hides the readings that the writer gives in brackets everywhere, in titles too', () => {
    const documents = withBook({ pinyin: false }, (all) => {
      const chapter = firstChapter(all)
      chapter.title = '借了要还（huán）'
      chapter.body = chapterBody([{ kind: '听故事', body: body(paragraph('还（huán）书。')) }])
    })
    const plain = viewAt('reader-chapter', '/readers/promise/return/', documents)
    expect([plain.title, plain.heading.html, plain.sections[0]?.body.html]).toEqual([
      '借了要还',
      '借了要还',
      '<p>还书。</p>',
    ])
    expect(viewAt('reader-book', '/readers/promise/', documents).chapters[0]?.title).toBe('借了要还')
    const spelled = viewAt('reader-pinyin', '/readers/promise/return/pinyin/', documents)
    expect(spelled.sections[0]?.body.html).toBe(
      '<p><ruby>还<rt>huán</rt></ruby><ruby>书<rt>shū</rt></ruby>。</p>',
    )
  })

  it.each([true, false])(
    'takes those readings into the e-book and the booklet, spelled or not: %s',
    (pinyin) => {
      const documents = withBook({ pinyin }, (all) => {
        const chapter = firstChapter(all)
        chapter.title = '还（hái）书'
        chapter.body = chapterBody([{ kind: '听故事', body: body(paragraph('他还（huán）在。')) }])
      })
      const [title, text] = pinyin
        ? [
            '<ruby>还<rt>hái</rt></ruby><ruby>书<rt>shū</rt></ruby>',
            '<p><ruby>他<rt>tā</rt></ruby><ruby>还<rt>huán</rt></ruby><ruby>在<rt>zài</rt></ruby>。</p>',
          ]
        : ['还书', '<p>他还在。</p>']
      for (const { edition } of [
        viewAt('reader-epub', '/readers/promise/promise.epub', documents),
        viewAt('reader-print', '/readers/promise/print/', documents),
      ]) {
        const [chapter] = edition.chapters
        expect([chapter?.title, chapter?.heading.html, chapter?.sections[0]?.body.html]).toEqual([
          '还书',
          title,
          text,
        ])
      }
    },
  )

  it('that has changed its place keeps its address; contents, neighbours, booklet and e-book follow', () => {
    const documents = withBook({}, ({ chapters }) => {
      for (const chapter of chapters) chapter.number = chapter.number === 1 ? 4 : 2
    })
    const inOrder = ['不是我的我不要', '借了要还']
    expect(viewAt('reader-book', '/readers/promise/', documents).chapters.map(({ title }) => title)).toEqual([
      '说真话的小船',
      '不是我的我不要',
      '排好队',
      '借了要还',
    ])
    const { earlier, later, number } = viewAt('reader-chapter', '/readers/promise/return/', documents)
    expect([number, earlier?.href, later]).toEqual([4, '/readers/promise/not-mine/', null])
    for (const { edition } of [
      viewAt('reader-epub', '/readers/promise/promise.epub', documents),
      viewAt('reader-print', '/readers/promise/print/', documents),
    ])
      expect(edition.chapters.map(({ title }) => title)).toEqual(inOrder)
  })

  it('taken from a work names it and its author as the work signs today, and leads there while it is public', () => {
    const taken = (works: Documents['works']) =>
      withBook({}, (all) => {
        Object.assign(firstChapter(all), {
          source: '映莲小学《荷塘》，2026年征集一等奖',
          fromWork: 'work-pond',
        })
        all.works = works
      })
    const text = '映莲小学《荷塘》，2026年征集一等奖'
    const sourceIn = (documents: Documents) =>
      viewAt('reader-chapter', '/readers/promise/return/', documents).source
    const signed = aWork('pond', '荷塘', { byline: '映莲小学 覃同学' })
    expect(sourceIn(taken([signed]))).toEqual({ text, author: '映莲小学 覃同学', href: '/works/pond/' })
    expect(sourceIn(taken([]))).toEqual({ text, author: null, href: null })
    const { edition } = viewAt('reader-epub', '/readers/promise/promise.epub', taken([signed]))
    expect(edition.chapters.map(({ source }) => source)).toEqual([
      `来源：${text}　作者：映莲小学 覃同学`,
      null,
    ])
  })
})

describe('other forms of the readers', () => {
  it('are not told to search engines', () => {
    const documents = withBook({ pinyin: false })
    const all = pages(siteModel(documents, origin))
    const sitemap = all.find(({ path }) => path === '/sitemap.xml')?.view as { text: string }
    const told = [...sitemap.text.matchAll(/<loc>[^<]*(\/readers\/[^<]*)<\/loc>/g)].map(([, path]) => path)
    expect(told).toEqual([
      '/readers/promise/return/',
      '/readers/promise/not-mine/',
      '/readers/promise/',
      '/readers/scale/',
      '/readers/',
    ])
  })

  it('carry of a picture the original that every reading program shows, or where that is heavy a scaled one', () => {
    const pictureOf = (more: Parameters<typeof aPicture>[1]) => {
      const documents = withBook({}, (all) => {
        all.media = [aPicture('pond', more)]
        firstChapter(all).body = chapterBody([
          { kind: '听故事', body: body(paragraph('荷。'), upload('media-pond', '荷塘')) },
        ])
      })
      return viewAt('reader-epub', '/readers/promise/promise.epub', documents).pictures[0]?.[0]
    }
    const version = '2026-09-01T08:00:00.000Z'
    expect(pictureOf({ filesize: 300_000 })).toEqual([
      { filename: 'pond.jpg', version, type: 'image/jpeg', bytes: 300_000 },
    ])
    expect(pictureOf({ filesize: 3_000_000 })).toEqual([
      { filename: 'pond-960x640.webp', version, type: 'image/webp', bytes: 0 },
    ])
    expect(pictureOf({ mimeType: 'image/webp', sizes: {} })).toEqual([
      { filename: 'pond.jpg', version, type: 'image/webp', bytes: 2_000_000 },
    ])
  })
})
