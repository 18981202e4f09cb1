'use client'

import { Banner, Link, Pill } from '@payloadcms/ui'
import type { Calendar } from '../../actions/calendar/open-calendar'
import { type RhythmState, rhythmSentence } from '../../domain/calendar/rhythm'

const pills = {
  stale: 'error',
  empty: 'warning',
  soon: 'warning',
  fresh: 'success',
} as const satisfies Record<RhythmState, string>

/** The home page and the columns by their rhythm, what is worst first. */
export function ColumnRhythms({
  columns,
  home,
  inspection,
}: Pick<Calendar, 'columns' | 'home' | 'inspection'>) {
  return (
    <section className="qf-section" aria-labelledby="rhythms">
      <h2 id="rhythms">更新周期</h2>
      {inspection && <Banner type={inspection.fails ? 'error' : 'default'}>{inspection.sentence}</Banner>}
      <table className="qf-table">
        <thead>
          <tr>
            <th>专栏</th>
            <th>多久更新一次</th>
            <th>上次更新</th>
            <th>现在</th>
          </tr>
        </thead>
        <tbody>
          {[home, ...columns].map((one) => (
            <tr key={one.id}>
              <th scope="row">
                {one === home ? (
                  '首页'
                ) : (
                  <Link
                    className="qf-work-link"
                    href={`/admin/collections/column-posts?where[column][equals]=${one.id}`}
                    prefetch={false}
                  >
                    {one.name}
                  </Link>
                )}
              </th>
              <td data-label="周期">{one.rhythmDays} 天</td>
              <td data-label="上次更新" className="qf-day">
                {one.lastDay ?? '还没有'}
              </td>
              <td data-label="现在">
                <Pill pillStyle={pills[one.state]} size="small">
                  {rhythmSentence(one)}
                </Pill>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
