import type { Article } from './article'
import type { Frame } from './frame'

/** A thing in the words of schema.org. */
export type Thing = { '@type': string } & Record<string, unknown>

/** What a page is and shows, for search engines, as JSON-LD that can stand in HTML; null where there is nothing to tell. */
export function linkedData(frame: Frame, article?: Article): string | null {
  const things = [
    ...(frame.breadcrumb.length === 0 ? siteThings(frame) : [trail(frame)]),
    ...(article ? [articleThing(frame, article)] : []),
    ...(frame.subject ? [{ ...frame.subject, url: frame.canonical }] : []),
  ]
  const data = { '@context': 'https://schema.org', '@graph': things }
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}

const origin = ({ canonical }: Frame): string => new URL(canonical).origin

const owner = ({ site }: Frame): Thing | undefined =>
  site.owner ? { '@type': 'GovernmentOrganization', name: site.owner } : undefined

function siteThings(frame: Frame): Thing[] {
  const { name, tagline } = frame.site
  return [
    {
      '@type': 'WebSite',
      name,
      description: tagline ?? undefined,
      url: frame.canonical,
      inLanguage: 'zh-CN',
      publisher: owner(frame),
    },
  ]
}

function trail(frame: Frame): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: frame.breadcrumb.map(({ label, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: origin(frame) + href,
    })),
  }
}

function articleThing(frame: Frame, { cover, published, source, summary, title }: Article): Thing {
  return {
    '@type': 'Article',
    headline: title,
    description: summary,
    image: cover ? frame.shareImage.url : undefined,
    datePublished: published.machine,
    inLanguage: 'zh-CN',
    author: source ? { '@type': 'Organization', name: source } : owner(frame),
    publisher: owner(frame),
    mainEntityOfPage: frame.canonical,
  }
}
