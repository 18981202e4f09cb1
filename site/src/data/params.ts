/**
 * The route parameters of a path under a component: `/cases/page/2/` under `cases/[...page].astro` is `page: 'page/2'`,
 * `/columns/news/feed.xml` under `columns/[column]/feed.xml.ts` is `column: 'news'`.
 */
export function paramsOf(component: string, path: string): Record<string, string | undefined> {
  const file = component.replace(/^src\/pages\//, '')
  const route = file.endsWith('.ts') ? file.slice(0, -3) : `${file.replace(/(\/?index)?\.astro$/, '')}/`
  const pattern = route.replace(/\[\.\.\.(\w+)\]\/|\[(\w+)\]|\./g, (_, rest, name) =>
    rest ? `(?:(?<${rest}>.+)/)?` : name ? `(?<${name}>[^/]+)` : '\\.',
  )
  const match = new RegExp(`^/${pattern}$`).exec(path)
  if (!match) throw new Error(`${path} is no address of ${component}`)
  return { ...match.groups }
}
