import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readChanges } from '../../site/src/data/changes'
import { readDocuments } from '../../site/src/data/cms'
import type { Documents } from '../../site/src/data/documents'
import { siteModel } from '../../site/src/data/model'
import type { Page } from '../../site/src/data/page'
import { pages } from '../../site/src/data/pages'
import { searchDocuments } from '../../site/src/data/search/documents'
import { edit, make } from './edits'
import { FakeCms } from './fake-cms'
import { sample } from './sample'

const origin = 'https://qingfeng.example.cn'

/** The key of every version of a page that there has been. */
const keys = new Map<string, string>()

/** A page of a version that was there before shows what it showed then. */
function lookAtVersions(list: readonly Page[]): void {
  for (const { key, path, version } of list) {
    if (version === null) continue
    const before = keys.get(version) ?? key
    if (before !== key) throw new Error(`${path} has changed, and its version has not`)
    keys.set(version, key)
  }
}

/** Every page with all that it shows, and every word that can be found, of a model that is joined with these documents. */
function shown(documents: Documents): Map<string, unknown> {
  const model = siteModel(documents, origin)
  const list = pages(model)
  lookAtVersions(list)
  const found = searchDocuments(model, list).map(({ key, path }): [string, string] => [`search ${path}`, key])
  return new Map<string, unknown>([
    ...list.map(({ key, path, updatedAt }): [string, unknown] => [path, [key, updatedAt]]),
    ...found,
    ['files', [...model.files].sort()],
  ])
}

it('after any edits, one or several at a time, the site is what it would be if it were read and joined for the first time', async () => {
  const series = fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 12 })
  await fc.assert(
    fc.asyncProperty(series, async (rounds) => {
      const cms = new FakeCms(sample())
      const source = { url: origin, fetch: cms.fetch }
      let documents = await readDocuments(source)
      shown(documents)
      for (const edits of rounds) {
        const changes = edits.flatMap((one) => make(cms.documents, one))
        documents = await readChanges(source, documents, changes)
        shown(documents)
      }
      expect(shown(documents)).toEqual(shown(await readDocuments(source)))
    }),
    { numRuns: 40, interruptAfterTimeLimit: 40_000 },
  )
})
