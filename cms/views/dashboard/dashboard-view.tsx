import type { DashboardViewServerProps } from '@payloadcms/next/views'
import { Gutter } from '@payloadcms/ui'
import { PlaceList } from './place-list'
import { RoleDashboard } from './role-dashboard'
import '../desk/desk.css'
import './dashboard.css'

/** Stands in place of Payload's dashboard of collection cards: first what is due, then where else to go. */
export const DashboardView = ({ navGroups }: DashboardViewServerProps) => (
  <Gutter className="qf-desk">
    <div className="qf-page qf-dashboard">
      <RoleDashboard />
      <PlaceList groups={navGroups} />
    </div>
  </Gutter>
)
