'use client'

import { Banner, Button, toast, useModal } from '@payloadcms/ui'
import { AskDialog } from '../desk/ask-dialog'
import { run } from '../desk/call'
import { AwardCounts } from './award-counts'
import { openSheets } from './board-counts'
import type { StepProps } from './board-desk'

type Announced = {
  results: number
  awarded: number
  startsOn: string
  endsOn: string
  warning: string | null
}

/** Freezes ranking and awards and tells all of it at once; there is no second time. */
export function AnnouncePanel({ acts, board, reload }: StepProps) {
  const { openModal } = useModal()
  const { blocked, short } = board.decisions ?? { blocked: '请先切换到总排名。', short: 0 }
  const open = openSheets(board)
  const announce = async () => {
    const { awarded, endsOn, results, startsOn, warning } = await run<Announced>('announce-results', {
      campaign: board.id,
      acceptMissing: short > 0,
    })
    if (warning) toast.warning(warning)
    toast.success(`已公布：${results} 件作品，${awarded} 件获奖，公示 ${startsOn} 至 ${endsOn}。`)
    await reload()
  }
  return (
    <>
      <h3>公布</h3>
      <AwardCounts board={board} />
      {blocked && <Banner type="warning">{blocked}</Banner>}
      {!blocked && open > 0 && (
        <Banner type="warning">
          还有 {open} 份评分表没有提交，公布时不计入得分；需要补评请先延长评审时间。
        </Banner>
      )}
      {acts && (
        <div className="qf-buttons">
          <Button
            size="large"
            margin={false}
            disabled={blocked !== null}
            onClick={() => openModal('announce-results')}
          >
            公布结果
          </Button>
          {!blocked && (
            <a
              className="qf-link"
              href={`/api/actions/open-result-file?campaign=${board.id}&file=notice.docx`}
            >
              公示稿（Word）
            </a>
          )}
        </div>
      )}
      <AskDialog slug="announce-results" title="公布评审结果？" confirm="确认公布" onConfirm={announce}>
        <AwardCounts board={board} />
        {short > 0 && (
          <Banner type="warning">其中 {short} 件作品的评分表不足应有的份数，将按已提交的评分计算。</Banner>
        )}
        <p>
          公布是最终的：名次、得分和奖项从此固定，不能撤回，也不能再公布一次。公示随即开始，结果页会发布到网站上。
        </p>
      </AskDialog>
    </>
  )
}
