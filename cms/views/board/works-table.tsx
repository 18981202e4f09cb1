'use client'

import { Link, Pill } from '@payloadcms/ui'
import { Fragment } from 'react'
import type { Board } from '../../actions/board/open-board'
import { SheetChip } from './sheet-chip'

type Work = Board['works'][number]

/** From this share of the scale on judges disagree widely on a work (domain.md §3.9). */
const wideShare = 0.15

type WorksTableProps = { works: Work[]; tiers: Board['tiers']; scale: number; cuts: boolean; final: boolean }

/** Works in order of rank; with `cuts` the end of each tier is drawn between the rows. */
export function WorksTable({ works, tiers, scale, cuts, final }: WorksTableProps) {
  if (works.length === 0) return <p className="qf-empty">这里没有作品。</p>
  return (
    <table className="qf-table qf-works">
      <thead>
        <tr>
          <th className="qf-number">名次</th>
          <th>作品</th>
          <th>各评委</th>
          <th className="qf-number">得分</th>
          <th className="qf-number">极差</th>
          <th>{final ? '奖项' : '拟获奖项'}</th>
        </tr>
      </thead>
      <tbody>
        {works.map((work, index) => (
          <Fragment key={work.id}>
            <WorkRow work={work} scale={scale} />
            {cuts && work.award && work.award !== works[index + 1]?.award && (
              <CutLine
                tier={work.award}
                size={works.filter(({ award }) => award === work.award).length}
                last={work.award === tiers.at(-1)?.name}
              />
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  )
}

function CutLine({ tier, size, last }: { tier: string; size: number; last: boolean }) {
  return (
    <tr className="qf-cut">
      <td colSpan={6}>
        以上{tier} {size} 件{last && '；以下不获奖'}
      </td>
    </tr>
  )
}

function WorkRow({ work, scale }: { work: Work; scale: number }) {
  const wide = work.range !== null && Number(work.range) >= scale * wideShare
  return (
    <tr>
      <td data-label="名次" className="qf-number">
        {work.rank ?? '—'}
        {work.tied && (
          <Pill pillStyle="warning" size="small">
            并列
          </Pill>
        )}
      </td>
      <td>
        <Link className="qf-work-link" href={`/admin/collections/entries/${work.id}`} prefetch={false}>
          {work.title}
        </Link>
        <span className="qf-hint">
          {work.workCode ? `${work.workCode} · ` : ''}
          {work.school} · {work.category}
        </span>
      </td>
      <td data-label="各评委">
        <span className="qf-chips">
          {work.sheets.length === 0 && '未分配'}
          {work.sheets.map((sheet) => (
            <SheetChip key={sheet.id} sheet={sheet} />
          ))}
        </span>
      </td>
      <td data-label="得分" className="qf-number">
        <b>{work.score ?? '—'}</b>
        {work.method === 'trimmed-mean' && <span className="qf-hint"> 去极值</span>}
      </td>
      <td data-label="极差" className="qf-number">
        {work.range ?? '—'}
        {wide && (
          <Pill pillStyle="error" size="small">
            分差大
          </Pill>
        )}
      </td>
      <td data-label="奖项">{work.award ?? '—'}</td>
    </tr>
  )
}
