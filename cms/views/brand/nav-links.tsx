'use client'

import { Link, useAuth } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import type { Role } from '../../access/roles'
import type { User } from '../../payload-types'

const board = { href: '/admin/board', label: '评审看板' }

/** The desks of each role, over the collections in the navigation. */
const desks: Partial<Record<Role, { href: string; label: string }>> = {
  judge: { href: '/admin/review', label: '评审台' },
  secretary: board,
  observer: board,
}

export function NavLinks() {
  const { user } = useAuth<User>()
  const path = usePathname()
  const desk = user?.role ? desks[user.role] : undefined
  const links = [{ href: '/admin', label: '工作台' }, ...(desk ? [desk] : [])]
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
