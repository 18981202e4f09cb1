import type { Link } from './link'
import { paths } from './paths'

/** A part of the site that the navigation names. */
export type Section = Link & { description: string }

/** The sections after the home page, in the order of the navigation. */
export const sections: Section[] = [
  { label: '学校', href: paths.schools, description: '各学校的一校一品、一校一策和一校一册。' },
  { label: '案例', href: paths.cases, description: '经评审和编辑的清廉学校建设典型案例。' },
  { label: '作品', href: paths.works, description: '学生和教师的清廉主题作品。' },
  { label: '每月一师', href: paths.teachers, description: '按月刊出的教师故事。' },
  { label: '专栏', href: paths.columns, description: '通知公示、工作动态和清廉文化。' },
  { label: '读本', href: paths.readers, description: '分学段编写的清廉读本。' },
  { label: '征集评选', href: paths.campaigns, description: '案例和作品征集的通知、进度、公示与结果。' },
]

export const home: Link = { label: '首页', href: paths.home }

/** Pages beside the sections, for the footer. */
export const services: Link[] = [
  { label: '关于本站', href: paths.about },
  { label: '无障碍说明', href: paths.accessibility },
  { label: '核验证书与评分', href: paths.verify },
]

/** What the navigation of a page names: no section without content. */
export function navigationOf({ hasWorks, path }: Navigated): (Link & { current: boolean })[] {
  const here = sectionOf(path)?.href ?? path
  return [home, ...sections]
    .filter(({ href }) => href !== paths.works || hasWorks)
    .map(({ label, href }) => ({ label, href, current: href === here }))
}

/** A page, and whether there is a section of works. */
type Navigated = { path: string; hasWorks: boolean }

/** The section that a path belongs to. */
export function sectionOf(path: string): Section | undefined {
  return sections.find(({ href }) => path.startsWith(href))
}
