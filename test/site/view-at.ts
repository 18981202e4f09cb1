import type { Documents } from '../../site/src/data/documents'
import { siteModel } from '../../site/src/data/model'
import type { PageKind, PageViews } from '../../site/src/data/page-views'
import { pages } from '../../site/src/data/pages'
import { sample } from './sample'

export const origin = 'https://qingfeng.example.cn'

/** What the page at a path shows. */
export function viewAt<Kind extends PageKind>(
  kind: Kind,
  path: string,
  documents: Documents = sample(),
): PageViews[Kind] {
  const page = pages(siteModel(documents, origin)).find((candidate) => candidate.path === path)
  if (page?.kind !== kind) throw new Error(`no ${kind} at ${path}`)
  return page.view as PageViews[Kind]
}
