import { columnFeedLink, teachersFeedLink } from '../feed'
import { type Frame, frameOf } from '../frame'
import type { Html } from '../html'
import type { Link } from '../link'
import type { SiteModel } from '../model'
import { paths } from '../paths'
import type { SiteFacts } from '../site-facts'

/** Where something is taken up; `href` leads to its page elsewhere. */
export type Channel = {
  name: string
  phone: { text: string; href: string | null } | null
  hours: string | null
  address: string | null
  website: { text: string; href: string | null } | null
}

/** `/about/`: what the site is, whose it is, and where to turn. */
export type AboutView = {
  frame: Frame
  about: Html | null
  /** Whose the site is and under which numbers it is on record; `href` leads to the register. */
  facts: { label: string; value: string; href: string | null }[]
  channels: Channel[]
  feeds: Link[]
}

export function aboutView(model: SiteModel): AboutView {
  const { settings } = model
  const frame = frameOf(model, {
    path: paths.about,
    title: '关于本站',
    description: `${settings.siteName}由谁主办、刊登什么、怎样联系，意见和举报向哪里提出。`,
    demo: settings.demo ?? false,
  })
  return {
    frame,
    about: settings.about?.html ?? null,
    facts: factsOf(frame.site),
    channels: (settings.channels ?? []).map(({ address, hours, name, phone, website }) => ({
      name,
      phone: phone ? { text: phone, href: telephone(phone) } : null,
      hours: hours ?? null,
      address: address ?? null,
      website: website ? { text: website, href: webAddress(website) } : null,
    })),
    feeds: [
      { label: '全部内容', href: paths.feed },
      teachersFeedLink,
      ...model.columns.filter(({ posts }) => posts.length > 0).map(columnFeedLink),
    ],
  }
}

function factsOf({ contact, icp, owner, police, siteCode }: SiteFacts): AboutView['facts'] {
  return [
    { label: '主办单位', value: owner, href: null },
    { label: '联系方式', value: contact, href: null },
    { label: 'ICP 备案', value: icp?.number, href: icp?.href ?? null },
    { label: '公安备案', value: police?.number, href: police?.href ?? null },
    { label: '网站标识码', value: siteCode, href: null },
  ].flatMap(({ value, ...fact }) => (value ? { ...fact, value } : []))
}

/** A number that a telephone can dial; `0775-4567890 转 8` is none. */
function telephone(phone: string): string | null {
  return /^[\d\s+-]{5,20}$/.test(phone.trim()) ? `tel:${phone.replace(/[^\d+]/g, '')}` : null
}

function webAddress(text: string): string | null {
  return /^https?:\/\/\S+$/.test(text.trim()) ? text.trim() : null
}
