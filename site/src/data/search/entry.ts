import { hash } from 'node:crypto'
import type { SearchDocument } from '../../search/document'
import { plainText } from '../../search/plain-text'
import type { Html } from '../html'
import type { ModelSchool } from '../model/schools'

type Facts = Omit<SearchDocument, 'key' | 'body' | 'names' | 'facts' | 'school' | 'date'> & {
  school: ModelSchool | null
  /** `2026-09-05`. */
  date?: string
  names?: Words
  facts?: Words
  body: (string | Html | null | undefined)[]
}

type Words = (string | null | undefined)[]

/** A page as the index takes it; of its texts no more is looked at than what tells that they have changed. */
export function searchEntry({ body, date, facts = [], names = [], school, ...shown }: Facts): SearchDocument {
  const document = {
    ...shown,
    school: school && { slug: school.slug, name: school.name },
    date: date ?? null,
    names: lines(names),
    facts: lines(school ? [school.shortName, ...facts] : facts),
  }
  return {
    ...document,
    key: hash('sha256', JSON.stringify([document, body]), 'base64url'),
    body: () => lines(body.map((part) => (part && typeof part !== 'string' ? plainText(part.html) : part))),
  }
}

const lines = (words: Words) => words.filter(Boolean).join('\n')
