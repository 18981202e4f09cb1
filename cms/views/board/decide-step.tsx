'use client'

import { Banner, Button } from '@payloadcms/ui'
import { phaseReason } from '../desk/phase-reason'
import { AnnouncePanel } from './announce-panel'
import type { Work } from './board-counts'
import type { StepProps } from './board-desk'
import { ChangedAwards } from './changed-awards'
import { OrganizersPanel } from './organizers-panel'
import { TierList } from './tier-list'
import { TiesPanel } from './ties-panel'
import { TutorsPanel } from './tutors-panel'

type DecideStepProps = StepProps & {
  onShow: (round: string) => void
  onChange: ((work: Work) => void) | null
}

/** 公布结果, before it: how the awards come about, what people decide about them, and the announcement. */
export function DecideStep({ onChange, onShow, ...props }: DecideStepProps) {
  const { acts, board, reload } = props
  const closed = phaseReason(board, 'announce')
  const decides = acts && closed === null
  if (!board.decisions) {
    return (
      <div className="qf-buttons">
        <p className="qf-hint">奖项按各轮合计的总排名评定。</p>
        <Button buttonStyle="secondary" margin={false} onClick={() => onShow('all')}>
          查看总排名
        </Button>
      </div>
    )
  }
  return (
    <>
      {closed && <Banner type="info">{closed}</Banner>}
      <p className="qf-hint">公布之前，名次、奖项和组织奖只有评审秘书和纪检监督看得到。</p>
      <h3>奖项</h3>
      <TierList board={board} />
      <ChangedAwards board={board} onChange={onChange} />
      <TiesPanel board={board} acts={decides} reload={reload} />
      <OrganizersPanel board={board} acts={decides} reload={reload} />
      <TutorsPanel board={board} />
      {!closed && <AnnouncePanel {...props} />}
    </>
  )
}
