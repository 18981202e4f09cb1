import type { Documents } from '../../site/src/data/documents'
import { body, paragraph } from './rich'
import { aCase, aSchool, sample } from './sample'

/** A small site, and what it becomes by an edit that changes every page, brings new ones and takes some away. */
export const versions = {
  before: (): Documents => ({
    ...sample(),
    campaigns: [],
    results: [],
    organizers: [],
    certificates: [],
    books: [],
    chapters: [],
  }),
  after: (): Documents => {
    const documents = versions.before()
    return {
      ...documents,
      settings: { ...documents.settings, siteName: '清风满校园', updatedAt: '2026-10-01T00:00:00.000Z' },
      cases: [
        ...documents.cases.filter(({ slug }) => slug !== 'stone-lesson'),
        aCase('fresh', '新案例', {
          body: body(paragraph('新来的。')),
          updatedAt: '2026-10-01T00:00:00.000Z',
        }),
      ],
      schools: [...documents.schools, aSchool('fresh', '新学校')],
      stories: [],
    }
  },
}

export type Version = keyof typeof versions
