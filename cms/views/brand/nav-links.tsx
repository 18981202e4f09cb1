'use client'

import { Link, useAuth } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import type { User } from '../../payload-types'
import { desksOf } from './desks'

/** The dashboard and the desks of the person's role, over the collections in the navigation. */
export function NavLinks() {
  const { user } = useAuth<User>()
  const path = usePathname()
  const links = [{ href: '/admin', label: '工作台' }, ...desksOf(user?.role)]
  return (
    <div className="qf-nav">
      {links.map(({ href, label }) => {
        const here = path === href || (href !== '/admin' && path.startsWith(`${href}/`))
        return (
          <Link
            key={href}
            className="nav__link"
            href={href}
            prefetch={false}
            aria-current={here ? 'page' : undefined}
          >
            {here && <div className="nav__link-indicator" />}
            <span className="nav__link-label">{label}</span>
          </Link>
        )
      })}
    </div>
  )
}
