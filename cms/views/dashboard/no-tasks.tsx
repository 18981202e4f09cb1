import { Link } from '@payloadcms/ui'
import type { Role } from '../../access/roles'

type Advice = { text: string; way?: { href: string; label: string } }

/** What comes next for somebody who has nothing to do now. */
const adviceFor: Partial<Record<Role, Advice>> = {
  school: {
    text: '现在没有要办的事。新的征集开始后，截止时间和剩余名额会出现在这里；交过的作品和回执都还查得到。',
    way: { href: '/admin/collections/entries', label: '本校作品' },
  },
  district: {
    text: '现在没有要办的事。征集开始、学校提交作品以后，待推荐的作品和推荐截止时间会出现在这里。',
    way: { href: '/admin/collections/entries', label: '本县区作品' },
  },
  judge: {
    text: '现在没有等您评审的作品。分配给您以后，件数和截止时间会出现在这里。',
    way: { href: '/admin/review', label: '评审台' },
  },
  secretary: {
    text: '现在没有进行中的征集。新建一次征集活动，或从往年的活动复制一份，日程和待办就会出现在这里。',
    way: { href: '/admin/collections/campaigns', label: '征集活动' },
  },
}

export function NoTasks({ role }: { role: Role }) {
  const { text, way } = adviceFor[role] ?? { text: '目前没有要办的事。' }
  return (
    <div className="qf-empty">
      <p>{text}</p>
      {way && (
        <Link className="qf-link" href={way.href} prefetch={false}>
          {way.label}
        </Link>
      )}
    </div>
  )
}
