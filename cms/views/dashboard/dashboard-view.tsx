import type { DashboardViewServerProps } from '@payloadcms/next/views'
import { Gutter } from '@payloadcms/ui'
import type { User } from '../../payload-types'
import { PlaceList } from './place-list'
import { RoleDashboard } from './role-dashboard'
import '../desk/desk.css'
import './dashboard.css'

/** Stands in place of Payload's dashboard of collection cards: first what is due, then where else to go. */
export const DashboardView = ({ navGroups, user }: DashboardViewServerProps) => (
  <Gutter className="qf-desk">
    <main className="qf-page qf-dashboard">
      <RoleDashboard />
      <PlaceList role={(user as User | null | undefined)?.role} groups={navGroups} />
    </main>
  </Gutter>
)
