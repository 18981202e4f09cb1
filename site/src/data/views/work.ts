import { type Article, articleOf } from '../article'
import { type SchoolCard, schoolCard } from '../cards/school-card'
import { type WorkCard, workCard } from '../cards/work-card'
import { type Frame, frameOf, type SiteFrame } from '../frame'
import type { Link } from '../link'
import type { ModelWork } from '../model/works'
import { paths } from '../paths'
import { type Picture, smallestOf } from '../picture'
import { workKindOf } from '../words'
import { schoolWorks } from '../work-groups'

/** `/works/<slug>/` */
export type WorkView = {
  frame: Frame
  article: Article
  byline: string | null
  kind: Link
  category: string | null
  award: { name: string; campaign: Link | null } | null
  pictures: Picture[]
  /** Loads nothing until it is asked to play. */
  recording: {
    kind: 'sound' | 'video'
    src: string
    /** `WAV，375 KB` */
    size: string
    captions: string | null
    poster: string | null
  } | null
  transcript: string[]
  school: SchoolCard
  /** The school’s other works with this one. */
  schoolWorks: Link | null
  related: WorkCard[]
}

/** `related` are the nearest in time, of the same kind first; `ofSchool` is how many works its school has. */
export function workView(
  site: SiteFrame,
  work: ModelWork,
  related: readonly ModelWork[],
  ofSchool: number,
): WorkView {
  const { awardName, campaign } = work
  const kind = workKindOf(work)
  return {
    frame: frameOf(site, {
      path: work.path,
      title: work.title,
      description: work.summary,
      demo: work.demo ?? false,
      picture: work.cover ?? work.pictures[0] ?? null,
    }),
    article: articleOf(work),
    byline: work.byline ?? null,
    kind: { label: kind.label, href: paths.workGroup('kind', kind.value) },
    category: work.categoryLabel ?? null,
    award: awardName
      ? { name: awardName, campaign: campaign && { label: campaign.title, href: campaign.path } }
      : null,
    pictures: work.pictures,
    recording: recordingOf(work),
    transcript: (work.transcript ?? '').split(/\n+/).filter((line) => line.trim()),
    school: schoolCard(work.school),
    schoolWorks: schoolWorks(work.school, ofSchool),
    related: related.map(workCard),
  }
}

function recordingOf({ captions, cover, kind, recording }: ModelWork): WorkView['recording'] {
  if (!recording || (kind !== 'sound' && kind !== 'video')) return null
  return {
    kind,
    src: recording.href,
    size: `${recording.kind}，${recording.size}`,
    captions: captions?.href ?? null,
    poster: cover && smallestOf(cover),
  }
}
