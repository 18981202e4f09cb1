'use client'

import { Link, SetStepNav } from '@payloadcms/ui'
import type { OverlapView } from '../../actions/screening/open-overlap'
import { DeskHead } from '../desk/desk-head'
import { Opening } from '../desk/opening'
import { useOpened } from '../desk/use-opened'
import { SharedText } from './shared-text'

type OverlapDeskProps = { campaign: string; entry: string; kind: string; other: string }

/** Two works side by side, with what they share marked and numbered alike in both. */
export function OverlapDesk({ campaign, entry, kind, other }: OverlapDeskProps) {
  const query = new URLSearchParams({ entry, kind, other })
  const { data, failure, reload } = useOpened<OverlapView>(`/api/actions/open-overlap?${query}`)
  if (!data) return <Opening failure={failure} retry={reload} />
  const { containment, one, passages } = data
  const characters = passages.reduce((sum, passage) => sum + passage.characters, 0)
  const back = `/admin/screening/${campaign}`
  return (
    <div className="qf-overlap">
      <SetStepNav
        nav={[
          { label: '评审看板', url: `/admin/board/${campaign}` },
          { label: '形式审查', url: back },
          { label: '对照' },
        ]}
      />
      <DeskHead
        title={`对照《${one.title}》`}
        lead={`较短的一篇有 ${Math.round(containment * 100)}% 也在另一篇里；相同的段落 ${passages.length} 处，共 ${characters} 字，两边编号相同，点编号可跳到对面。`}
        standing={
          <Link className="qf-link" href={back} prefetch={false}>
            返回形式审查
          </Link>
        }
      />
      <div className="qf-overlap__columns">
        <SharedText side="a" work={one} passages={passages} />
        <SharedText side="b" work={data.other} passages={passages} />
      </div>
    </div>
  )
}
