import type { Documents } from '../../site/src/data/documents'

const slugs: Record<string, keyof Documents> = {
  districts: 'districts',
  schools: 'schools',
  media: 'media',
  'case-studies': 'cases',
  'teacher-stories': 'stories',
  columns: 'columns',
  'column-posts': 'posts',
  'reader-books': 'books',
  'reader-chapters': 'chapters',
  campaigns: 'campaigns',
  results: 'results',
  'organizer-awards': 'organizers',
  works: 'works',
  certificates: 'certificates',
}

/** What stands at the other end of the network: Payload's REST answers made of these documents, and the files of the media. */
export class FakeCms {
  /** Every address asked for. */
  readonly asked: string[] = []
  /** How many whole documents of lists were sent. */
  sent = 0
  /** Sends no more documents at once, whatever is asked for. */
  ceiling = 200
  /** Addresses that answer with this status instead. */
  readonly refusals = new Map<string, number>()
  /** Awaited before each answer. */
  delay: Promise<void> = Promise.resolve()

  constructor(public documents: Documents) {}

  readonly fetch: typeof fetch = async (input) => {
    const { pathname, searchParams } = new URL(input instanceof Request ? input.url : input)
    this.asked.push(pathname)
    await this.delay
    const refusal = this.refusals.get(pathname)
    if (refusal) return new Response('no', { status: refusal })
    if (pathname.startsWith('/api/media/file/'))
      return new Response(`bytes of ${decodeURIComponent(pathname)}`)
    if (pathname === '/api/globals/site-settings') return Response.json(this.documents.settings)
    if (pathname === '/api/globals/home-page') return Response.json(this.documents.home)
    const name = slugs[pathname.replace('/api/', '').replace('/count', '')]
    if (!name) return new Response('not found', { status: 404 })
    const since = searchParams.get('where[updatedAt][greater_than_equal]') ?? ''
    const asked = searchParams.get('where[id][in]')
    const ids = asked === null ? null : new Set(asked.split(','))
    const all = (this.documents[name] as { id: string; updatedAt: string }[])
      .filter(({ id, updatedAt }) => (!ids || ids.has(id)) && updatedAt >= since)
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    if (pathname.endsWith('/count')) return Response.json({ totalDocs: all.length })
    const limit = Math.min(this.ceiling, Number(searchParams.get('limit') ?? 10))
    const page = Number(searchParams.get('page') ?? 1)
    const found = structuredClone(all.slice((page - 1) * limit, page * limit))
    const index = searchParams.has('select[updatedAt]')
    if (!index) this.sent += found.length
    const docs = index ? found.map(({ id, updatedAt }) => ({ id, updatedAt })) : found
    return Response.json({ docs, hasNextPage: page * limit < all.length })
  }
}
