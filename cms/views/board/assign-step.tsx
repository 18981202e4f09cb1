'use client'

import { Banner, Button } from '@payloadcms/ui'
import type { PaginatedDocs } from 'payload'
import type { AssignmentProposal } from '../../payload-types'
import { phaseReason } from '../desk/phase-reason'
import { useOpened } from '../desk/use-opened'
import { missingSheets } from './board-counts'
import type { StepProps } from './board-desk'

type Draft = Pick<AssignmentProposal, 'id' | 'report'>

/** 分配评委: how it stands, whether a proposal waits, and the way to the desk where judges are assigned. */
export function AssignStep({ board, acts }: StepProps) {
  const closed = phaseReason(board, 'assign')
  const missing = missingSheets(board)
  const opens = acts && !closed
  return (
    <>
      <p className="qf-facts">
        <span>通过审查 {board.works.length} 件</span>
        <span>评委 {board.judges.length} 位</span>
        <span>每件 {board.sheetsPerEntry} 位评委</span>
        {board.works.length > 0 && <span>{missing > 0 ? `还差 ${missing} 份评分表` : '已全部分配'}</span>}
      </p>
      {!closed && <WaitingDraft campaign={board.id} />}
      {acts && closed && <Banner type="info">{closed}</Banner>}
      <div className="qf-buttons">
        <Button
          el="link"
          size="large"
          margin={false}
          buttonStyle={opens ? 'primary' : 'secondary'}
          url={`/admin/assignment/${board.id}`}
        >
          {opens ? '打开分配台' : '查看分配台'}
        </Button>
      </div>
    </>
  )
}

const addressOf = (campaign: string) =>
  `/api/assignment-proposals?depth=0&limit=1&sort=-createdAt&select[report]=true&where[status][equals]=draft&where[campaign][equals]=${campaign}`

/** Says that a proposal waits to be confirmed, and why there is one. */
function WaitingDraft({ campaign }: { campaign: string }) {
  const { data } = useOpened<PaginatedDocs<Draft>>(addressOf(campaign))
  const [draft] = data?.docs ?? []
  if (!draft) return null
  const { cause } = draft.report as { cause?: string }
  return <Banner type="warning">{told[cause ?? ''] ?? '有一份分配方案待确认。'}</Banner>
}

const told: Record<string, string> = {
  recused: '有评委回避，已生成补派方案，待确认。',
  declared: '有评委申报回避关系，已生成改派方案，待确认。',
}
