import type { Link } from './link'
import type { SiteModel } from './model'
import { paths } from './paths'
import type { Picture } from './picture'

/** What the layout of every page shows. */
export type Frame = {
  /** The page's own path, e.g. `/cases/lotus-class/`. */
  path: string
  /** The whole address, for `<link rel=canonical>` and sharing. */
  canonical: string
  /** For `<title>`: the page's name and the site's. */
  title: string
  /** For `<meta name=description>` and share cards. */
  description: string
  /** Whole address of the picture for share cards. */
  shareImage: string | null
  navigation: (Link & { current: boolean })[]
  /** Pages beside the sections, for the footer. */
  services: Link[]
  /** From the home page to this page, itself last; empty on the home page. */
  breadcrumb: Link[]
  /** The page shows invented data: say 演示数据. */
  demo: boolean
  site: {
    name: string
    tagline: string | null
    owner: string | null
    contact: string | null
    icpNumber: string | null
    policeNumber: string | null
    siteCode: string | null
    supervision: string | null
    /** Any of the site is invented. */
    demo: boolean
  }
}

const sections: Link[] = [
  { label: '首页', href: paths.home },
  { label: '学校', href: paths.schools },
  { label: '案例', href: paths.cases },
  { label: '每月一师', href: paths.teachers },
  { label: '专栏', href: paths.columns },
  { label: '读本', href: paths.readers },
  { label: '征集评选', href: paths.campaigns },
]

const services: Link[] = [{ label: '核验证书与评分', href: paths.verify }]

/** The section of the navigation that a path belongs to. */
export function sectionOf(path: string): Link | undefined {
  return sections.find(({ href }) => (href === paths.home ? path === href : path.startsWith(href)))
}

type Facts = {
  path: string
  /** The page's own name; null on the home page. */
  title: string | null
  description: string
  /** Pages between the section and this one. */
  between?: Link[]
  demo: boolean
  picture?: Picture | null
}

/** The frame of a page: its section is found by its path. */
export function frameOf({ origin, settings }: SiteModel, facts: Facts): Frame {
  const { path, title, description, between = [], demo, picture } = facts
  const section = sectionOf(path)
  const name = settings.siteName
  const tagline = settings.tagline ?? null
  const trail = [sections[0], section, ...between, { label: title ?? name, href: path }].flatMap(
    (link) => link ?? [],
  )
  return {
    path,
    canonical: origin + path,
    title: title === null ? [name, tagline].filter(Boolean).join(' · ') : `${title} · ${name}`,
    description,
    shareImage: picture ? origin + picture.src : null,
    navigation: sections.map((link) => ({ ...link, current: link === section })),
    services,
    breadcrumb: path === paths.home ? [] : trail.filter(({ href }, index) => href !== trail[index + 1]?.href),
    demo,
    site: {
      name,
      tagline,
      owner: settings.owner ?? null,
      contact: settings.contact ?? null,
      icpNumber: settings.icpNumber ?? null,
      policeNumber: settings.policeNumber ?? null,
      siteCode: settings.siteCode ?? null,
      supervision: settings.supervision ?? null,
      demo: settings.demo ?? false,
    },
  }
}
