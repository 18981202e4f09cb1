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

it('gives way to a page of today at the same address', () => {
  const documents = sample()
  documents.cases = [aCase('now', '案例', { formerSlugs: ['taken'] }), aCase('taken', '另一个案例')]
  const there = pages(siteModel(documents, origin)).filter(({ path }) => path === '/cases/taken/')
  expect(there.map(({ kind }) => kind)).toEqual(['case-study'])
})
