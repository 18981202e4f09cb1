import { beijingTime } from '../../domain/beijing-time'
import type { ContestAction } from '../../domain/campaign'
import type { Campaign, Entry } from '../../payload-types'
import { phaseReason } from '../desk/phase-reason'

/** How an entry stands, in one sentence for the school, and what it can do now. */
export type Standing = {
  sentence: string
  tone: 'plain' | 'good' | 'attention'
  submits: boolean
  withdraws: boolean
}

type Facts = Partial<Pick<Entry, 'status' | 'receiptNo' | 'submittedAt' | 'returnReason' | 'late'>>

export function standingOf(entry: Facts, campaign: Campaign | null): Standing {
  const closedTo = (action: ContestAction) => (campaign ? phaseReason(campaign, action) : null)
  const may = (action: ContestAction) => campaign !== null && closedTo(action) === null
  const nothing = { submits: false, withdraws: false }
  const receipt = entry.receiptNo ? `，回执编号 ${entry.receiptNo}` : ''
  const withdraws = may('withdraw')
  switch (entry.status) {
    case 'submitted': {
      const when = entry.submittedAt ? `已于 ${beijingTime(Date.parse(entry.submittedAt))} 提交` : '已提交'
      const late = entry.late ? '（宽限期内）' : ''
      return {
        ...nothing,
        withdraws,
        tone: 'good',
        sentence: `${when}${late}${receipt}；内容已锁定，等待形式审查。`,
      }
    }
    case 'returned': {
      const closed = closedTo('resubmit')
      const todo = closed ?? '请按原因修改后重新提交。'
      const because = entry.returnReason ? `：${entry.returnReason.replace(/[。；]$/, '')}` : ''
      return { submits: may('resubmit'), withdraws, tone: 'attention', sentence: `已退回${because}。${todo}` }
    }
    case 'accepted':
      return { ...nothing, withdraws, tone: 'good', sentence: `已通过形式审查${receipt}。` }
    case 'rejected':
      return {
        ...nothing,
        tone: 'attention',
        sentence: `未通过形式审查：${entry.returnReason ?? '请联系评审秘书'}`,
      }
    case 'withdrawn':
      return { ...nothing, tone: 'plain', sentence: `已撤回${receipt}，不参加评审。` }
    default:
      return {
        ...nothing,
        submits: may('submit'),
        tone: 'plain',
        sentence: draftSentence(campaign, closedTo('submit')),
      }
  }
}

function draftSentence(campaign: Campaign | null, closed: string | null): string {
  if (!campaign) return '草稿，还没有提交。'
  return closed ?? `草稿，还没有提交；${beijingTime(Date.parse(campaign.schedule.submissionClosesAt))} 截止。`
}
