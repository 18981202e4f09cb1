'use client'

import { useState } from 'react'
import type { AssignmentDesk } from '../../actions/assignment/open-assignment'
import { FilterBar } from '../board/filter-bar'
import { Pages } from '../screening/pages'
import { type Figures, lackOf } from './figures'
import { useEdit } from './use-edit'
import { WorkRow } from './work-row'

const perPage = 50

type Work = AssignmentDesk['works'][number]
type Filter = 'all' | 'short' | 'touched'

const labels: Record<Filter, string> = { all: '全部', short: '缺评委', touched: '手工改过' }

type WorksSectionProps = {
  desk: AssignmentDesk
  figures: Figures
  acts: boolean
  reload: () => Promise<void>
}

/** Every work with its judges; with a draft they can be taken off and put on by hand. */
export function WorksSection({ acts, desk, figures, reload }: WorksSectionProps) {
  const [filter, setFilter] = useState<Filter>('all')
  const [page, setPage] = useState(1)
  const { busy, edit } = useEdit(desk.draft?.id ?? null, reload)
  const keeps: Record<Filter, (work: Work) => boolean> = {
    all: () => true,
    short: (work) => lackOf(work, desk) > 0,
    touched: ({ touched }) => touched,
  }
  const filters = desk.draft ? (['all', 'short', 'touched'] as const) : (['all', 'short'] as const)
  const shown = desk.works.filter(keeps[filter])
  const pages = Math.max(1, Math.ceil(shown.length / perPage))
  const here = Math.min(page, pages)
  if (desk.works.length === 0) return null
  return (
    <section className="qf-section" aria-labelledby="works">
      <h2 id="works">作品和评委</h2>
      <p className="qf-hint qf-legend">
        <span className="qf-seat" data-state="standing">
          已分配
        </span>
        <span className="qf-seat" data-state="proposed">
          方案新增
        </span>
        <span className="qf-seat" data-state="by-hand">
          手工添加
        </span>
        <span className="qf-seat" data-state="gone">
          已退出
        </span>
      </p>
      <FilterBar
        label="筛选作品"
        value={filter}
        onChange={(value) => {
          setFilter(value)
          setPage(1)
        }}
        options={filters.map((value) => ({
          value,
          label: labels[value],
          count: desk.works.filter(keeps[value]).length,
        }))}
      />
      {shown.length === 0 && <p className="qf-empty">这里没有作品。</p>}
      {shown.length > 0 && (
        <table className="qf-table">
          <thead>
            <tr>
              <th>编号</th>
              <th>作品</th>
              <th>评委</th>
            </tr>
          </thead>
          <tbody>
            {shown.slice((here - 1) * perPage, here * perPage).map((work) => (
              <WorkRow
                key={work.id}
                work={work}
                desk={desk}
                figures={figures}
                acts={acts}
                busy={busy}
                onEdit={edit}
              />
            ))}
          </tbody>
        </table>
      )}
      <Pages page={here} pages={pages} onPage={setPage} />
    </section>
  )
}
