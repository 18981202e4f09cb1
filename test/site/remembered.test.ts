import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Change, readChanges } from '../../site/src/data/changes'
import { readDocuments } from '../../site/src/data/cms'
import type { Documents } from '../../site/src/data/documents'
import { siteModel } from '../../site/src/data/model'
import { pages } from '../../site/src/data/pages'
import { searchDocuments } from '../../site/src/data/search/documents'
import { FakeCms } from './fake-cms'
import { body, paragraph, upload } from './rich'
import { aCase, aPicture, aPost, aSchool, aStory, aWork, sample } from './sample'

const origin = 'https://qingfeng.example.cn'

/** Every page with all that it shows, and every word that can be found, of a model that is joined with these documents. */
function shown(documents: Documents): Map<string, unknown> {
  const model = siteModel(documents, origin)
  const list = pages(model)
  const found = searchDocuments(model, list).map(({ key, path }): [string, string] => [`search ${path}`, key])
  return new Map<string, unknown>([
    ...list.map(({ key, path, updatedAt }): [string, unknown] => [path, [key, updatedAt]]),
    ...found,
    ['files', [...model.files].sort()],
  ])
}

type List = Exclude<keyof Documents, 'settings' | 'home'>
const slugs = {
  districts: 'districts',
  schools: 'schools',
  media: 'media',
  cases: 'case-studies',
  works: 'works',
  stories: 'teacher-stories',
  columns: 'columns',
  posts: 'column-posts',
  books: 'reader-books',
  chapters: 'reader-chapters',
  campaigns: 'campaigns',
  results: 'results',
  organizers: 'organizer-awards',
  certificates: 'certificates',
} as const satisfies Record<List, string>

/** What an editor does: to one of the documents of a list, or to the site. `number` makes what is new differ. */
type Edit = { kind: (typeof kinds)[number]; list: List; at: number; number: number }

const kinds = [
  'create',
  'change',
  'text',
  'cover',
  'slug',
  'school',
  'district',
  'remove',
  'settings',
] as const

/** Makes the edit where it is possible and says what has changed. */
function make(documents: Documents, { at, kind, list, number }: Edit): Change[] {
  const updatedAt = new Date(Date.UTC(2026, 9, 1, 0, 0, number)).toISOString()
  const said = (name: List, { id }: { id: string }): Change[] => [{ slug: slugs[name], id }]
  const replace = (name: List, place: number, fields: object): Change[] => {
    const items = documents[name] as { id: string }[]
    const old = items[place % items.length]
    if (!old) return []
    items[items.indexOf(old)] = { ...old, ...fields, updatedAt } as { id: string }
    return said(name, old)
  }
  const place = (documents.schools[number % documents.schools.length] ?? { id: '' }).id
  const text = body(paragraph(`第${number}稿`), upload('media-pond'))
  switch (kind) {
    case 'create': {
      const name = `new-${number}`
      const more = { updatedAt, school: place, body: text, publishedAt: updatedAt }
      const made = {
        cases: () => aCase(name, name, { ...more, categoryLabel: `类别${number % 3}` }),
        works: () => aWork(name, name, more),
        stories: () => aStory(name, name, { ...more, issueMonth: `2026-0${1 + (number % 9)}` }),
        posts: () => aPost(name, name, more),
        schools: () => aSchool(name, name, { updatedAt, cover: 'media-unused' }),
        media: () => aPicture(name, { updatedAt }),
      }
      const maker = made[list as keyof typeof made]
      const items = documents[list] as { id: string }[]
      const document = maker?.()
      if (!document || items.some(({ id }) => id === document.id)) return []
      items.push(document)
      return said(list, document)
    }
    case 'change':
      return replace(list, at, {
        ...{ title: `题${number}`, name: `名${number}`, alt: `图${number}`, schoolName: `校${number}` },
        ...{ summary: `摘要${number}`, order: number, number, demo: number % 2 === 0, status: 'published' },
      })
    case 'text':
      return ['cases', 'works', 'stories', 'posts'].includes(list) ? replace(list, at, { body: text }) : []
    case 'cover':
      return replace(list, at, { cover: number % 2 ? 'media-pond' : 'media-unused' })
    case 'slug':
      return list === 'books' || list === 'chapters'
        ? []
        : replace(list, at, { slug: `slug-${list}-${number}`, formerSlugs: [`old-${list}-${at}`] })
    case 'school':
      return ['cases', 'works', 'stories', 'posts'].includes(list) ? replace(list, at, { school: place }) : []
    case 'district': {
      const { id = '' } = documents.districts[number % documents.districts.length] ?? {}
      return replace('schools', at, { district: id })
    }
    case 'remove': {
      if (!['cases', 'works', 'stories', 'posts', 'results', 'certificates', 'organizers'].includes(list))
        return []
      const [gone] = (documents[list] as { id: string }[]).splice(at % Math.max(1, documents[list].length), 1)
      return gone ? said(list, gone) : []
    }
    case 'settings':
      documents.settings = { ...documents.settings, contact: `电话 ${number}` }
      documents.home = { ...documents.home, headline: `清风 ${number}` }
      return [
        { slug: 'site-settings', id: null },
        { slug: 'home-page', id: null },
      ]
  }
}

const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom(...kinds),
  list: fc.constantFrom(...(Object.keys(slugs) as List[])),
  at: fc.nat(20),
  number: fc.nat(999),
})

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
