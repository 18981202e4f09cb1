'use client'

import { useState } from 'react'
import type { Statistics } from '../../actions/calendar/open-statistics'
import { Opening } from '../desk/opening'
import { useOpened } from '../desk/use-opened'
import { CountTable } from './count-table'
import { PersonTable } from './person-table'

/** 发稿统计 of a month: by column, school and person, and as Excel. */
export function StatisticsPanel({ today }: { today: string }) {
  const thisMonth = today.slice(0, 7)
  const [month, setMonth] = useState(thisMonth)
  return (
    <section className="qf-section" aria-labelledby="statistics">
      <div className="qf-section__head">
        <h2 id="statistics">发稿统计</h2>
        <div className="qf-field">
          <label htmlFor="statistics-month">月份</label>
          <select id="statistics-month" value={month} onChange={({ target }) => setMonth(target.value)}>
            {monthsBefore(thisMonth, 24).map((value) => (
              <option key={value} value={value}>
                {named(value)}
              </option>
            ))}
          </select>
        </div>
        <a className="qf-link" href={`/api/actions/open-statistics-file?month=${month}`} download>
          导出 Excel
        </a>
      </div>
      <Month key={month} month={month} />
    </section>
  )
}

function Month({ month }: { month: string }) {
  const { data, failure, reload } = useOpened<Statistics>(`/api/actions/open-statistics?month=${month}`)
  if (!data) return <Opening failure={failure} retry={reload} />
  const { people, schools, sections, total } = data
  return (
    <>
      <p className="qf-facts">
        {named(month)}发稿 {total.inMonth} 篇，本年累计 {total.inYear} 篇
      </p>
      <div className="qf-counts">
        <CountTable what="栏目" rows={sections} />
        <CountTable what="学校" rows={schools} none="到本月为止没有写明学校的稿件。" />
      </div>
      <PersonTable people={people} />
      <p className="qf-hint">
        栏目和学校按首次发布的时间统计现在仍在网站上的稿件，不含读本；人员按审校单统计，含读本和更正。
      </p>
    </>
  )
}

const named = (month: string): string => `${month.slice(0, 4)} 年 ${Number(month.slice(5))} 月`

/** A month and those before it, as YYYY-MM. */
function monthsBefore(last: string, count: number): string[] {
  const index = Number(last.slice(0, 4)) * 12 + Number(last.slice(5)) - 1
  return Array.from({ length: count }, (_, back) => {
    const month = index - back
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
  })
}
