import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, HydrateAuthProvider, Link, SetStepNav, type StepNavItem } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import type { Role } from '../../access/roles'
import type { User } from '../../payload-types'
import './desk.css'

type DeskFrameProps = {
  view: AdminViewServerProps
  /** Whose desk it is; others read a sentence instead. */
  roles: Role[]
  name: string
  steps: StepNavItem[]
  children: (user: User) => ReactNode
}

/** The admin's frame around a desk. Custom views are open to anyone in Payload, so log-in and role are asked here. */
export function DeskFrame({ view, roles, name, steps, children }: DeskFrameProps) {
  const { initPageResult, params, searchParams } = view
  const { locale, permissions, req, visibleEntities } = initPageResult
  const user = req.user as User | null
  if (!user) {
    const path = ['/admin', ...[params?.segments ?? []].flat()].join('/')
    redirect(`/admin/login?redirect=${encodeURIComponent(path)}`)
  }
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={user as typeof req.user & User}
      visibleEntities={{ collections: visibleEntities.collections, globals: visibleEntities.globals }}
    >
      <HydrateAuthProvider permissions={permissions} />
      <SetStepNav nav={steps} />
      <Gutter className="qf-desk">
        <main>
          {user.role && roles.includes(user.role) ? (
            children(user)
          ) : (
            <>
              <p>您的账号不能打开{name}。</p>
              <Link className="qf-link" href="/admin" prefetch={false}>
                返回工作台
              </Link>
            </>
          )}
        </main>
      </Gutter>
    </DefaultTemplate>
  )
}
