import type {
  Campaign,
  CaseStudy,
  Certificate,
  Column,
  ColumnPost,
  District,
  HomePage,
  Media,
  OrganizerAward,
  ReaderBook,
  ReaderChapter,
  Result,
  School,
  SiteSetting,
  TeacherStory,
  Work,
} from '@cms/payload-types'

/** Everything the CMS shows to anyone, relations as ids. */
export type Documents = {
  settings: SiteSetting
  home: HomePage
  districts: District[]
  schools: School[]
  media: Media[]
  cases: CaseStudy[]
  works: Work[]
  stories: TeacherStory[]
  columns: Column[]
  posts: ColumnPost[]
  books: ReaderBook[]
  chapters: ReaderChapter[]
  campaigns: Campaign[]
  results: Result[]
  organizers: OrganizerAward[]
  certificates: Certificate[]
}
