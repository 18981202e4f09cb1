'use client'

import { Banner, Button } from '@payloadcms/ui'
import { beijingTime } from '../../domain/beijing-time'
import { AwardCounts } from './award-counts'
import type { StepProps } from './board-desk'
import { DecidePanel } from './decide-panel'
import { ObjectionsPanel } from './objections-panel'

const dayOf = (date: string | null) => date?.slice(0, 10) ?? '—'

/** What the announcement left: the notice with its papers and objections, and what makes the result final. */
export function AnnouncedState(props: StepProps) {
  const { acts, board } = props
  const file = (name: string) => `/api/actions/open-result-file?campaign=${board.id}&file=${name}`
  return (
    <>
      <Banner type="success">
        {board.decidedAt
          ? `最终结果已于 ${beijingTime(Date.parse(board.decidedAt))} 确认，可以制作证书。`
          : `结果已于 ${beijingTime(Date.parse(board.announcedAt ?? ''))} 公布，名次、得分和奖项已固定。`}
      </Banner>
      <AwardCounts board={board} />
      <div className="qf-buttons">
        <Button
          el="link"
          size="large"
          margin={false}
          buttonStyle={acts && board.decidedAt ? 'primary' : 'secondary'}
          url={`/admin/certificates/${board.id}`}
        >
          {!board.decidedAt ? '核对证书姓名' : acts ? '制作证书' : '查看证书'}
        </Button>
      </div>
      <p className="qf-facts">
        <span>
          公示 {dayOf(board.notice.startsOn)} 至 {dayOf(board.notice.endsOn)}
        </span>
        <a className="qf-link" href={`/campaigns/${board.slug}/result/`}>
          查看公示页
        </a>
        <a className="qf-link" href={file('notice.docx')}>
          公示稿（Word）
        </a>
        <a className="qf-link" href={file('notice.pdf')}>
          公示稿（PDF，盖章用）
        </a>
        {board.decidedAt && (
          <>
            <a className="qf-link" href={file('decision.docx')}>
              结果公布决定（Word）
            </a>
            <a className="qf-link" href={file('decision.pdf')}>
              结果公布决定（PDF，盖章用）
            </a>
          </>
        )}
      </p>
      <ObjectionsPanel {...props} />
      {!board.decidedAt && <DecidePanel {...props} />}
    </>
  )
}
