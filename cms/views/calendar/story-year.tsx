'use client'

import { Button, Link } from '@payloadcms/ui'
import type { Calendar } from '../../actions/calendar/open-calendar'
import type { MonthState } from '../../domain/calendar/story-months'

const words: Record<MonthState, string> = {
  told: '已刊出',
  writing: '有稿件，还没有发布',
  missing: '空缺',
  ahead: '还没有稿件',
}

type StoryYearProps = Pick<Calendar, 'year' | 'today' | 'months'> & { onYear: (year: number) => void }

/** A year of 每月一师, a field to each month; months that have begun without a story stand out. */
export function StoryYear({ months, onYear, today, year }: StoryYearProps) {
  const gaps = months.filter(({ due, state }) => due && state !== 'told').length
  return (
    <section className="qf-section" aria-labelledby="story-year">
      <div className="qf-section__head">
        <h2 id="story-year">{year} 年每月一师</h2>
        <p className="qf-hint">
          {gaps === 0 ? '到本月为止没有空月。' : `到本月为止有 ${gaps} 个月没有刊出。`}
        </p>
        <div className="qf-buttons">
          <Button buttonStyle="secondary" size="medium" margin={false} onClick={() => onYear(year - 1)}>
            {year - 1} 年
          </Button>
          <Button buttonStyle="secondary" size="medium" margin={false} onClick={() => onYear(year + 1)}>
            {year + 1} 年
          </Button>
        </div>
      </div>
      <ol className="qf-months">
        {months.map(({ due, month, state, stories }) => (
          <li
            key={month}
            data-state={state}
            data-gap={due && state !== 'told'}
            aria-current={today.startsWith(month) ? 'date' : undefined}
          >
            <p className="qf-months__head">
              <b>{Number(month.slice(5))} 月</b> <span>{words[state]}</span>
            </p>
            {stories.map(({ id, published, teacherName, title }) => (
              <Link
                key={id}
                className="qf-months__story"
                href={`/admin/collections/teacher-stories/${id}`}
                prefetch={false}
              >
                {title}
                <small>
                  {teacherName}
                  {!published && '（草稿）'}
                </small>
              </Link>
            ))}
          </li>
        ))}
      </ol>
    </section>
  )
}
