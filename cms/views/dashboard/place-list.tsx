import type { DashboardViewServerProps } from '@payloadcms/next/views'
import { Link } from '@payloadcms/ui'

/** The collections and settings this person works in, as Payload's navigation groups them. */
export function PlaceList({ groups = [] }: { groups: DashboardViewServerProps['navGroups'] }) {
  if (groups.length === 0) return null
  return (
    <nav className="qf-places" aria-label="全部栏目">
      {groups.map(({ label, entities }) => (
        <section key={label}>
          <h2>{label}</h2>
          <ul>
            {entities.map(({ slug, type, label: name }) => (
              <li key={slug}>
                <Link className="qf-link" href={`/admin/${type}/${slug}`} prefetch={false}>
                  {typeof name === 'string' ? name : slug}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  )
}
