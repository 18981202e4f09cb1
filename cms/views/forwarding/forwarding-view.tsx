import type { AdminViewServerProps } from 'payload'
import { DeskFrame } from '../desk/desk-frame'
import { ForwardingDesk } from './forwarding-desk'
import { ForwardingList } from './forwarding-list'
import './forwarding.css'

/** 县区推荐: `/admin/forwarding` lists the campaigns with forwarding, `/admin/forwarding/<campaign>` is one. */
export function ForwardingView(view: AdminViewServerProps) {
  const [, campaign] = [view.params?.segments ?? []].flat()
  const steps = [
    { label: '县区推荐', url: '/admin/forwarding' },
    ...(campaign ? [{ label: '征集活动' }] : []),
  ]
  return (
    <DeskFrame view={view} roles={['district']} name="县区推荐" steps={steps}>
      {() => (campaign ? <ForwardingDesk key={campaign} id={campaign} /> : <ForwardingList />)}
    </DeskFrame>
  )
}
