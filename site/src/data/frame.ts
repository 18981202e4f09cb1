import type { Link } from './link'
import type { Thing } from './linked-data'
import { paths } from './paths'
import type { Picture } from './picture'
import { remembering } from './remembering'
import { home, sectionOf } from './sections'
import { type ShareImage, shareImage } from './share-image'
import type { SiteFacts } from './site-facts'

/** What the frames of all pages have in common. */
export type SiteFrame = {
  /** The site's public address without a path, e.g. `https://qingfeng.example.cn`. */
  origin: string
  facts: SiteFacts
  /** Whether there is a section of works. */
  hasWorks: boolean
}

/** The parts of it, to tell whether a page may have changed. */
export const framing = ({ facts, hasWorks, origin }: SiteFrame): readonly unknown[] => [
  facts,
  hasWorks,
  origin,
]

const remembered = remembering<SiteFrame>()

/** Them alone, without the rest of a model: the same object as long as they are the same. */
export const siteFrame = ({ facts, hasWorks, origin }: SiteFrame): SiteFrame =>
  remembered(facts, '', [hasWorks, origin], () => ({ facts, hasWorks, origin }))

/** What the layout of every page shows. */
export type Frame = {
  /** The page's own path, e.g. `/cases/lotus-class/`. */
  path: string
  /** The whole address, for `<link rel=canonical>` and sharing. */
  canonical: string
  /** The page's own name, for share cards. */
  name: string
  /** For `<title>`: the page's name and the site's. */
  title: string
  /** For `<meta name=description>` and share cards. */
  description: string
  shareImage: ShareImage
  hasWorks: boolean
  /** From the home page to this page, itself last; empty on the home page. */
  breadcrumb: Link[]
  /** The column and the section the page belongs to, for the metadata of government sites. */
  column: { name: string; description: string; section: string } | null
  /** What the page is about, where it is a thing that search engines know. */
  subject: Thing | null
  /** Feeds that tell of what is new here, the site's own first. */
  feeds: Link[]
  /** The page shows invented data: say 演示数据. */
  demo: boolean
  site: SiteFacts
}

type Facts = {
  path: string
  /** The page's own name; null on the home page. */
  title: string | null
  description: string
  /** Pages between the section and this one. */
  between?: Link[]
  /** The column of the section, where it has columns. */
  column?: { name: string; description?: string | null }
  subject?: Thing
  feed?: Link
  demo: boolean
  picture?: Picture | null
}

/** The frame of a page: its section is found by its path. */
export function frameOf({ facts: site, hasWorks, origin }: SiteFrame, facts: Facts): Frame {
  const { path, title, description, between = [], column, demo, feed, picture, subject } = facts
  const section = sectionOf(path)
  const whole = [site.name, site.tagline].filter(Boolean).join(' · ')
  const trail = [home, section, ...between, { label: title ?? site.name, href: path }].flatMap((link) =>
    link ? { label: link.label, href: link.href } : [],
  )
  return {
    path,
    canonical: origin + path,
    name: title ?? whole,
    title: title === null ? whole : `${title} · ${site.name}`,
    description,
    shareImage: shareImage(origin, picture),
    hasWorks,
    breadcrumb: path === paths.home ? [] : trail.filter(({ href }, index) => href !== trail[index + 1]?.href),
    column: section
      ? {
          name: column?.name ?? section.label,
          description: (column ? column.description : section.description) ?? '',
          section: section.label,
        }
      : null,
    subject: subject ?? null,
    feeds: [{ label: site.name, href: paths.feed }, ...(feed ? [feed] : [])],
    demo,
    site,
  }
}
