import { remembering } from '../remembering'
import { type ModelCase, type ModelColumn, type ModelPost, type ModelStory, newestFirst } from './articles'
import type { ModelSchool } from './schools'
import type { ModelWork } from './works'

/** What a school wrote and others wrote of it, in the order of the lists of all. */
export type SchoolContents = {
  cases: ModelCase[]
  works: ModelWork[]
  stories: ModelStory[]
  posts: ModelPost[]
}

type Articles = { cases: ModelCase[]; works: ModelWork[]; stories: ModelStory[]; columns: ModelColumn[] }

const none: never[] = []
const remembered = remembering<Map<ModelSchool | null, readonly unknown[]>>()

/** The articles by their schools; the posts of all columns newest first. */
export function schoolContents(
  schools: readonly ModelSchool[],
  { cases, columns, stories, works }: Articles,
): Map<ModelSchool, SchoolContents> {
  const [casesOf, worksOf, storiesOf] = [bySchool(cases), bySchool(works), bySchool(stories)]
  const postsOf = remembered(columns, '', [], () =>
    Map.groupBy(columns.flatMap(({ posts }) => posts).sort(newestFirst), ({ school }) => school),
  )
  return new Map(
    schools.map((school) => [
      school,
      {
        cases: casesOf.get(school) ?? none,
        works: worksOf.get(school) ?? none,
        stories: storiesOf.get(school) ?? none,
        posts: postsOf.get(school) ?? none,
      },
    ]),
  )
}

const bySchool = <Item extends { school: ModelSchool }>(list: readonly Item[]) =>
  remembered(list, '', [], () => Map.groupBy(list, ({ school }): ModelSchool | null => school))
