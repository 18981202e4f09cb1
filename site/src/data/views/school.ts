import type { Attachment } from '../attachment'
import { type CaseCard, caseCard } from '../cards/case-card'
import { type PostCard, postCard } from '../cards/post-card'
import { type SchoolCard, schoolCard } from '../cards/school-card'
import { type StoryCard, storyCard } from '../cards/story-card'
import type { Choice } from '../choice'
import { type Frame, frameOf } from '../frame'
import type { Html } from '../html'
import type { Link } from '../link'
import type { SiteModel } from '../model'
import type { ModelSchool } from '../model/schools'
import { paths } from '../paths'
import type { Picture } from '../picture'
import { toneOf } from '../tone'
import { ownershipChoice, tierChoice, typeChoice } from '../words'

/** `/schools/<slug>/`: one school; parts it has not filled in are null or empty. */
export type SchoolView = {
  frame: Frame
  name: string
  shortName: string
  district: Link
  type: Choice
  ownership: Choice
  tier: Choice | null
  intro: string | null
  cover: Picture | null
  tone: number
  /** 一校一品 */
  brand: { name: string; slogan: string | null; symbol: string | null; story: Html | null } | null
  /** 一校一策 */
  plan: { year: number | null; title: string; measures: string[] } | null
  /** 一校一册; `figures` like 权力清单 12 项. */
  handbook: {
    title: string
    summary: string | null
    figures: { label: string; value: number; unit: string }[]
    file: Attachment | null
  } | null
  cases: CaseCard[]
  stories: StoryCard[]
  /** The latest twelve; the columns have all. */
  posts: PostCard[]
  gallery: Picture[]
  /** Other schools of the district. */
  neighbours: SchoolCard[]
  demo: boolean
}

export function schoolView(model: SiteModel, school: ModelSchool): SchoolView {
  const { district } = school
  const others = model.districts.find(({ code }) => code === district.code)?.schools ?? []
  const link = { label: district.name, href: paths.district(district.code) }
  return {
    frame: frameOf(model, {
      path: school.path,
      title: school.name,
      description: school.intro ?? `${school.name}的清廉学校建设：一校一品、一校一策、一校一册。`,
      between: [link],
      demo: school.demo ?? false,
      picture: school.cover,
    }),
    name: school.name,
    shortName: school.shortName,
    district: link,
    type: typeChoice(school),
    ownership: ownershipChoice(school),
    tier: tierChoice(school),
    intro: school.intro ?? null,
    cover: school.cover,
    tone: toneOf(school.slug),
    brand: brandOf(school),
    plan: planOf(school),
    handbook: handbookOf(school),
    cases: school.cases.map(caseCard),
    stories: school.stories.map(storyCard),
    posts: school.posts.slice(0, 12).map(postCard),
    gallery: school.gallery,
    neighbours: others.filter((other) => other !== school).map(schoolCard),
    demo: school.demo ?? false,
  }
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
  return { year: plan?.year ?? null, title: plan?.title ?? '实施方案', measures }
}

function handbookOf({ handbook, handbookFile }: ModelSchool): SchoolView['handbook'] {
  if (!handbook?.title) return null
  const figures = [
    { label: '权力清单', value: handbook.powerItems, unit: '项' },
    { label: '负面清单', value: handbook.prohibitionItems, unit: '项' },
    { label: '流程图', value: handbook.flowCharts, unit: '张' },
  ]
  return {
    title: handbook.title,
    summary: handbook.summary ?? null,
    figures: figures.flatMap(({ value, ...figure }) =>
      typeof value === 'number' ? { ...figure, value } : [],
    ),
    file: handbookFile,
  }
}
