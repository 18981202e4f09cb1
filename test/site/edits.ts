import fc from 'fast-check'
import type { Change } from '../../site/src/data/changes'
import { collections as slugs } from '../../site/src/data/cms'
import type { Documents } from '../../site/src/data/documents'
import { body, paragraph, upload } from './rich'
import { aCase, aPicture, aPost, aResult, aSchool, aStory, aWork } from './sample'

type List = Exclude<keyof Documents, 'settings' | 'home'>

/** What an editor does: to one of the documents of a list, or to the site. `number` makes what is new differ. */
export type Edit = { kind: (typeof kinds)[number]; list: List; at: number; number: number }

const kinds = [
  'create',
  'change',
  'text',
  'cover',
  'slug',
  'school',
  'district',
  'remove',
  'announce',
  'settings',
] as const

/** Every edit has a time of its own. */
let edits = 0

/** Makes the edit where it is possible and says what has changed. */
export function make(documents: Documents, { at, kind, list, number }: Edit): Change[] {
  edits += 1
  const updatedAt = new Date(Date.UTC(2026, 9, 1) + edits).toISOString()
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
    case 'slug': {
      const slug = `slug-${list}-${number}`
      const items = documents[list] as { slug?: string; formerSlugs?: string[] }[]
      const old = items[at % items.length]
      return list === 'books' || list === 'chapters' || items.some((other) => other.slug === slug)
        ? []
        : replace(list, at, { slug, formerSlugs: [...(old?.formerSlugs ?? []), old?.slug ?? ''] })
    }
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
    case 'announce': {
      const campaign = documents.campaigns[at % documents.campaigns.length]
      if (!campaign || campaign.announcedAt) return []
      const title = `获奖作品${number}`
      documents.results.push(
        aResult(`new-${campaign.id}`, title, { campaign: campaign.id, school: place, updatedAt }),
      )
      return [
        ...replace('cases', at, { awardName: '一等奖', campaign: campaign.id }),
        ...replace('campaigns', at, {
          announcedAt: updatedAt,
          notice: { ...campaign.notice, startsOn: '2026-11-05', endsOn: '2026-11-11' },
        }),
      ]
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

export const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom(...kinds),
  list: fc.constantFrom(...(Object.keys(slugs) as List[])),
  at: fc.nat(20),
  number: fc.nat(999),
})
