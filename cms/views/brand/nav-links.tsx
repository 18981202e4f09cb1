'use client'

import { Link, useAuth } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import type { Role } from '../../access/roles'
import type { User } from '../../payload-types'

type NavLink = { href: string; label: string }

const dashboard: NavLink = { href: '/admin', label: '工作台' }
const board: NavLink = { href: '/admin/board', label: '评审看板' }
const keyIn: NavLink = { href: '/admin/key-in', label: '代录评分' }
const certificates: NavLink = { href: '/admin/certificates', label: '证书' }
const outbox: NavLink = { href: '/admin/outbox', label: '催办与消息' }

/** The desks of each role, over the collections in the navigation. */
const desks: Partial<Record<Role, NavLink[]>> = {
  school: [{ href: '/admin/awards', label: '评选结果' }],
  district: [{ href: '/admin/forwarding', label: '县区推荐' }],
  judge: [{ href: '/admin/review', label: '评审台' }],
  secretary: [board, keyIn, certificates, outbox],
  observer: [board, certificates, outbox],
}

export function NavLinks() {
  const { user } = useAuth<User>()
  const path = usePathname()
  const links = [dashboard, ...((user?.role && desks[user.role]) || [])]
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
