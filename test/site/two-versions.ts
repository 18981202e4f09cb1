import type { Documents } from '../../site/src/data/documents'
import { body, paragraph, upload } from './rich'
import { aCase, aSchool, sample } from './sample'

/** Sites, and what they become by an edit that changes every page, brings new ones and takes some away. */
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
  manyBefore: (): Documents => withMany(versions.before()),
  manyAfter: (): Documents => withMany(versions.after()),
}

/** So many cases more that several threads make the pages. */
const withMany = (documents: Documents): Documents => ({
  ...documents,
  cases: [
    ...documents.cases,
    ...Array.from({ length: 220 }, (_, index) =>
      aCase(`many-${index}`, `案例${index}`, {
        body: body(paragraph(`第${index}篇。`), upload('media-pond')),
      }),
    ),
  ],
})

export type Version = keyof typeof versions
