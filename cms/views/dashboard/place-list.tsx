import type { DashboardViewServerProps } from '@payloadcms/next/views'
import { Link } from '@payloadcms/ui'
import type { User } from '../../payload-types'
import { desksOf } from '../brand/desks'

type PlaceListProps = { role: User['role'] | undefined; groups: DashboardViewServerProps['navGroups'] }

type Place = { href: string; label: string }

/** The desks, collections and settings this person works in, for whom the navigation is folded away. */
export function PlaceList({ groups = [], role }: PlaceListProps) {
  const parts: { label: string; places: Place[] }[] = [
    { label: '办理', places: desksOf(role) },
    ...groups.map(({ entities, label }) => ({
      label,
      places: entities.map(({ label: name, slug, type }) => ({
        href: `/admin/${type}/${slug}`,
        label: typeof name === 'string' ? name : slug,
      })),
    })),
  ].filter(({ places }) => places.length > 0)
  if (parts.length === 0) return null
  return (
    <nav className="qf-places" aria-label="全部栏目">
      {parts.map(({ label, places }) => (
        <section key={label}>
          <h2>{label}</h2>
          <ul>
            {places.map((place) => (
              <li key={place.href}>
                <Link className="qf-link" href={place.href} prefetch={false}>
                  {place.label}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  )
}
