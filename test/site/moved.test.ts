import { expect, it } from 'vitest'
import { siteModel } from '../../site/src/data/model'
import { movedPages } from '../../site/src/data/moved'
import { pages } from '../../site/src/data/pages'
import { aCase, sample } from './sample'

const origin = 'https://qingfeng.example.cn'

function moves(change: (documents: ReturnType<typeof sample>) => void) {
  const documents = sample()
  change(documents)
  return movedPages(siteModel(documents, origin)).map(({ from, to }) => `${from} → ${to}`)
}

it('leads from every earlier address of a page to the one of today', () => {
  expect(
    moves((documents) => {
      documents.cases = [aCase('now', '案例', { formerSlugs: ['first', 'second'] })]
    }),
  ).toEqual(['/cases/first/ → /cases/now/', '/cases/second/ → /cases/now/'])
})

it('leads on from the pages of a column or book that was renamed', () => {
  const documents = sample()
  const [column] = documents.columns
  const posts = documents.posts.filter((post) => post.column === column?.id)
  expect(
    moves(({ columns }) => {
      if (columns[0]) columns[0].formerSlugs = ['old']
    }),
  ).toEqual([
    `/columns/old/ → /columns/${column?.slug}/`,
    ...posts.map(({ slug }) => `/columns/old/${slug}/ → /columns/${column?.slug}/${slug}/`),
  ])
})

it('leads on from the print page and the pinyin of a book that was renamed, and keeps its e-book at both addresses', () => {
  const documents = sample()
  for (const book of documents.books)
    Object.assign(book, { formerSlugs: [`old-${book.slug}`], pinyin: false })
  const model = siteModel(documents, origin)
  const froms = new Map(movedPages(model).map(({ from, to }) => [from, to]))
  const all = pages(model)
  const copies = all.filter(({ kind }) => kind === 'reader-print' || kind === 'reader-pinyin')
  expect(copies.map(({ kind }) => kind)).toContain('reader-pinyin')
  for (const { path } of copies) {
    expect([path, froms.get(path.replace('/readers/', '/readers/old-'))]).toEqual([path, path])
  }
  const epubs = all.filter(({ kind }) => kind === 'reader-epub')
  const books = model.books.filter(({ chapters }) => chapters.length > 0)
  expect(epubs.map(({ path }) => path)).toEqual(
    books.flatMap(({ slug }) => [`/readers/old-${slug}/old-${slug}.epub`, `/readers/${slug}/${slug}.epub`]),
  )
})

it('gives way to a page of today at the same address', () => {
  const documents = sample()
  documents.cases = [aCase('now', '案例', { formerSlugs: ['taken'] }), aCase('taken', '另一个案例')]
  const there = pages(siteModel(documents, origin)).filter(({ path }) => path === '/cases/taken/')
  expect(there.map(({ kind }) => kind)).toEqual(['case-study'])
})
