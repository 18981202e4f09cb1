/** The route parameters of a path under a component: `/cases/page/2/` under `cases/[...page].astro` is `page: 'page/2'`. */
export function paramsOf(component: string, path: string): Record<string, string | undefined> {
  const route = component.replace(/^src\/pages\//, '').replace(/(\/?index)?\.astro$/, '')
  const pattern = route
    .split('/')
    .map((part) =>
      part.replace(/^\[\.\.\.(\w+)\]$/, '(?:(?<$1>.+)/)?').replace(/^\[(\w+)\]$/, '(?<$1>[^/]+)/'),
    )
    .map((part) => (part.startsWith('(') ? part : `${part}/`))
    .join('')
  const match = new RegExp(`^/${pattern}$`).exec(path)
  if (!match) throw new Error(`${path} is no address of ${component}`)
  return { ...match.groups }
}
