/** The shapes of the demonstration data. Relations are natural keys: a school's number, a district's code, a slug. */

/** Chinese Markdown: `## `/`### ` headings, paragraphs, `- `/`1. ` lists, `> ` quotes, `**bold**`. No tables, HTML or images. */
export type Markdown = string

export type DistrictSeed = {
  code: string
  name: string
  kind: 'district' | 'county-city' | 'county' | 'city-direct'
}

export type SchoolType =
  | 'kindergarten'
  | 'primary'
  | 'teaching-point'
  | 'junior'
  | 'nine-year'
  | 'complete'
  | 'senior'
  | 'twelve-year'
  | 'vocational'
  | 'special'

export type TitleSeed = {
  level: 'region' | 'city'
  status: 'cultivating' | 'designated' | 're-recognised' | 'withdrawn'
  batch: string
  year: number
  validUntil?: string
}

export type TopicKey =
  | 'governance'
  | 'admission'
  | 'construction'
  | 'canteen'
  | 'charging'
  | 'culture'
  | 'teaching'
  | 'family'

export type SchoolSeed = {
  /** 1–30, the natural key. */
  no: number
  slug: string
  /** District code, e.g. `450802`. */
  district: string
  name: string
  shortName: string
  type: SchoolType
  ownership: 'public' | 'private'
  /** 示范校命名; `validUntil` is `YYYY-MM-DD`. */
  titles: TitleSeed[]
  /** 特色领域 */
  topics: TopicKey[]
  /** One sentence, at most 60 characters, for the directory. */
  intro: string
  /** 一校一品: brand name, slogan (≤ 20 characters), symbol (≤ 10), story (350–600 characters, 2–3 `### ` parts). */
  brand: { name: string; slogan: string; symbol: string; story: Markdown }
  /** 一校一策: the school's own plan of the year, 3–5 measures of one sentence each. */
  plan: { year: number; title: string; measures: string[] }
  /** 一校一册: its name and what it is about; the items are `handbooks.ts`. */
  handbook: { title: string; summary: string }
}

/** 权力事项, 负面清单 and where to complain, line by line. */
export type HandbookSeed = { powers: PowerSeed[]; prohibitions: { text: string }[]; supervision: string }

export type PowerSeed = {
  name: string
  type: 'service' | 'approval' | 'internal'
  subject: string
  basis: string
  supervision: string
  steps?: { text: string; who: string }[]
}

export type CategoryKey =
  | 'governance'
  | 'risk-control'
  | 'oversight'
  | 'culture'
  | 'teacher-ethics'
  | 'curriculum'
  | 'family'
  | 'service'

export type Author = { name: string; post: string }

/** An entry of a case-study campaign; the awarded ones become public case studies. */
export type CaseSeed = {
  slug: string
  title: string
  school: number
  category: CategoryKey
  /** At most 120 characters. */
  summary: string
  /** Four `## ` parts: 背景与问题 · 做法与机制 · 成效与佐证 · 反思与推广. */
  body: Markdown
  authors: Author[]
  tags: string[]
}

/** An entry of the running campaign: shorter, never published. */
export type EntrySeed = {
  /** 1–46, the natural key. */
  no: number
  title: string
  school: number
  category: CategoryKey
  body: Markdown
  authors: Author[]
}

export type SchoolStage =
  | 'kindergarten'
  | 'primary-lower'
  | 'primary-upper'
  | 'junior'
  | 'senior'
  | 'vocational'
  | 'teacher'
  | 'family'

export type StorySeed = {
  slug: string
  /** `YYYY-MM` */
  issueMonth: string
  title: string
  subtitle: string
  /** An alias such as 韦老师（化名）. */
  teacherName: string
  post: string
  school: number
  yearsOfService: number
  /** At most 120 characters. */
  lead: string
  quotation: string
  honours: string[]
  body: Markdown
}

export type ColumnSeed = { slug: string; name: string; description: string; rhythmDays: number }

export type PostSeed = {
  slug: string
  column: string
  title: string
  /** At most 120 characters. */
  digest: string
  /** `YYYY-MM-DD` */
  date: string
  source: string
  school?: number
  body: Markdown
}

export type SectionKind = '听故事' | '想一想' | '说一说' | '做一做' | '亲子读' | '词语角'

/** `sections` absent: the chapter is planned, only its title is shown. */
export type ChapterSeed = { no: number; title: string; sections?: { kind: SectionKind; body: Markdown }[] }

export type ReaderBookSeed = {
  volume: number
  slug: string
  title: string
  stage: SchoolStage
  audience: string
  summary: string
  pinyin: boolean
  chapters: ChapterSeed[]
}
