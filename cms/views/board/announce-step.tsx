'use client'

import { Banner, Button, toast, useModal } from '@payloadcms/ui'
import { AskDialog } from '../desk/ask-dialog'
import { run } from '../desk/call'
import { phaseReason } from '../desk/phase-reason'
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

/** 公布结果: freezes ranking and awards, once. */
export function AnnounceStep({ board, acts, reload }: StepProps) {
  const { openModal } = useModal()
  const closed = phaseReason(board, 'announce')
  const unscored = board.works.filter(({ score }) => score === null).length
  const open = openSheets(board)
  const short = board.works.filter(
    ({ sheets }) => sheets.filter(({ status }) => status === 'submitted').length < board.sheetsPerEntry,
  ).length
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
      <AwardCounts board={board} />
      {closed && <Banner type="info">{closed}</Banner>}
      {!closed && unscored > 0 && (
        <Banner type="warning">还有 {unscored} 件作品没有任何评分，请先延长评审时间并补评，再公布。</Banner>
      )}
      {!closed && unscored === 0 && open > 0 && (
        <Banner type="warning">
          还有 {open} 份评分表没有提交，公布时不计入得分；需要补评请先延长评审时间。
        </Banner>
      )}
      {acts && !closed && (
        <div className="qf-buttons">
          <Button
            size="large"
            margin={false}
            disabled={unscored > 0}
            onClick={() => openModal('announce-results')}
          >
            公布结果
          </Button>
        </div>
      )}
      <AskDialog slug="announce-results" title="公布评审结果？" confirm="确认公布" onConfirm={announce}>
        <AwardCounts board={board} />
        {short > 0 && (
          <Banner type="warning">
            其中 {short} 件作品的评分表不足 {board.sheetsPerEntry} 份，将按已提交的评分计算。
          </Banner>
        )}
        <p>
          公布是最终的：名次、得分和奖项从此固定，不能撤回，也不能再公布一次。公示随即开始，结果页会发布到网站上。
        </p>
      </AskDialog>
    </>
  )
}
