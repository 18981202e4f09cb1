import { type CaseCard, caseCard } from '../cards/case-card'
import { type PostCard, postCard } from '../cards/post-card'
import { type SchoolCard, schoolCard } from '../cards/school-card'
import { type StoryCard, storyCard } from '../cards/story-card'
import { type WorkCard, workCard } from '../cards/work-card'
import { type Designation, designationsOf } from '../designation'
import { type Frame, frameOf, type SiteFrame } from '../frame'
import type { Html } from '../html'
import type { Link } from '../link'
import type { SchoolContents } from '../model/contents'
import type { ModelSchool } from '../model/schools'
import { paths } from '../paths'
import type { Picture } from '../picture'
import { facetLinks, type SchoolFacet } from '../school-facets'
import { type Handbook, handbookOf } from '../school-handbook'
import { toneOf } from '../tone'
import { schoolWorks } from '../work-groups'

/** `/schools/<slug>/`: one school; parts it has not filled in are null or empty. */
export type SchoolView = {
  frame: Frame
  name: string
  shortName: string
  district: Link
  /** Each leads to the schools that share it. */
  facts: { label: string; links: Link[] }[]
  intro: string | null
  cover: Picture | null
  tone: number
  /** The parts that are shown, in their order; `id` is the anchor. */
  parts: { id: string; label: string }[]
  /** 一校一品 */
  brand: { name: string; slogan: string | null; symbol: string | null; story: Html | null } | null
  /** 一校一策; `year` is null where the title says it. */
  plan: { year: number | null; title: string; measures: string[] } | null
  /** 一校一册 */
  handbook: Handbook | null
  designations: Designation[]
  cases: CaseCard[]
  /** The latest twelve, and the list of all. */
  works: WorkCard[]
  allWorks: Link | null
  stories: StoryCard[]
  /** The latest twelve; the columns have all. */
  posts: PostCard[]
  gallery: Picture[]
  /** The five schools that follow in the district. */
  neighbours: SchoolCard[]
  demo: boolean
}

const shownFacts: [SchoolFacet, string][] = [
  ['district', '所在县区'],
  ['type', '学校类型'],
  ['ownership', '办学性质'],
  ['tier', '示范层级'],
  ['topic', '特色领域'],
]

/** `neighbours` are the schools that follow in the district. */
export function schoolView(
  site: SiteFrame,
  school: ModelSchool,
  articles: SchoolContents,
  neighbours: readonly ModelSchool[],
): SchoolView {
  const { district } = school
  const link = { label: district.name, href: paths.district(district.code) }
  const contents = contentsOf(school, articles)
  return {
    frame: frameOf(site, {
      path: school.path,
      title: school.name,
      description: school.intro ?? `${school.name}的清廉学校建设：一校一品、一校一策、一校一册。`,
      between: [link],
      demo: school.demo ?? false,
      picture: school.cover,
      subject: { '@type': 'School', name: school.name, description: school.intro ?? undefined },
    }),
    name: school.name,
    shortName: school.shortName,
    district: link,
    facts: shownFacts
      .map(([key, label]) => ({ label, links: facetLinks(school, key) }))
      .filter(({ links }) => links.length > 0),
    intro: school.intro ?? null,
    cover: school.cover,
    tone: toneOf(school.slug),
    parts: partsOf(contents),
    ...contents,
    allWorks: schoolWorks(school, articles.works.length),
    neighbours: neighbours.map(schoolCard),
    demo: school.demo ?? false,
  }
}

type Contents = Pick<
  SchoolView,
  'brand' | 'plan' | 'handbook' | 'designations' | 'cases' | 'works' | 'stories' | 'posts' | 'gallery'
>

function contentsOf(school: ModelSchool, { cases, posts, stories, works }: SchoolContents): Contents {
  return {
    brand: brandOf(school),
    plan: planOf(school),
    handbook: handbookOf(school),
    designations: designationsOf(school),
    cases: cases.map(caseCard),
    works: works.slice(0, 12).map(workCard),
    stories: stories.map(storyCard),
    posts: posts.slice(0, 12).map(postCard),
    gallery: school.gallery,
  }
}

const partLabels: Record<keyof Contents, string> = {
  brand: '一校一品',
  plan: '一校一策',
  handbook: '一校一册',
  designations: '示范校命名',
  cases: '本校案例',
  works: '师生作品',
  stories: '本校教师',
  posts: '本校消息',
  gallery: '校园图片',
}

function partsOf(contents: Contents): SchoolView['parts'] {
  const keys = Object.keys(partLabels) as (keyof Contents)[]
  return keys
    .filter((key) => {
      const part = contents[key]
      return Array.isArray(part) ? part.length > 0 : part !== null
    })
    .map((key) => ({ id: key, label: partLabels[key] }))
}

function brandOf({ brand, story }: ModelSchool): SchoolView['brand'] {
  if (!brand?.name) return null
  return {
    name: brand.name,
    slogan: brand.slogan ?? null,
    symbol: brand.symbol ?? null,
    story: story?.html ?? null,
  }
}

function planOf({ plan }: ModelSchool): SchoolView['plan'] {
  const measures = (plan?.measures ?? []).map(({ text }) => text)
  if (!plan?.title && measures.length === 0) return null
  const title = plan?.title ?? '实施方案'
  const year = plan?.year && !title.includes(String(plan.year)) ? plan.year : null
  return { year, title, measures }
}
