import type { EntryDesk } from '../../actions/entries/open-entry-desk'
import { beijingTime } from '../../domain/beijing-time'
import { returnedBy } from '../../domain/return-reason'
import type { Entry } from '../../payload-types'

/** How an entry stands, in one sentence for the school, and what it can do now. */
export type Standing = {
  sentence: string
  tone: 'plain' | 'good' | 'attention'
  submits: boolean
  withdraws: boolean
}

type Facts = Partial<Pick<Entry, 'status' | 'receiptNo' | 'submittedAt' | 'returnReason' | 'late'>>

type Desk = Pick<EntryDesk, 'closed' | 'withdraws' | 'forwards'>

/** `desk` is null until it has been read; then nothing can be done yet. */
export function standingOf(entry: Facts, desk: Desk | null): Standing {
  const withdraws = desk?.withdraws ?? false
  const submits = desk !== null && desk.closed === null
  const nothing = { submits: false, withdraws: false }
  const receipt = entry.receiptNo ? `，回执编号 ${entry.receiptNo}` : ''
  switch (entry.status) {
    case 'submitted': {
      const when = entry.submittedAt ? `已于 ${beijingTime(Date.parse(entry.submittedAt))} 提交` : '已提交'
      const late = entry.late ? '（宽限期内）' : ''
      const next = desk?.forwards ? '县区推荐' : '形式审查'
      const sentence = `${when}${late}${receipt}；内容已锁定，等待${next}。`
      return { ...nothing, withdraws, tone: 'good', sentence }
    }
    case 'forwarded':
      return { ...nothing, withdraws, tone: 'good', sentence: `已报主办单位${receipt}；等待形式审查。` }
    case 'returned': {
      const { by, reason } = returnedBy(entry.returnReason ?? '')
      const because = reason ? `：${reason.replace(/[。；]$/, '')}` : ''
      const todo = desk?.closed ?? '请按原因修改后重新提交。'
      return { submits, withdraws, tone: 'attention', sentence: `已由${by}退回${because}。${todo}` }
    }
    case 'accepted':
      return { ...nothing, withdraws, tone: 'good', sentence: `已通过形式审查${receipt}。` }
    case 'rejected': {
      const sentence = `未通过形式审查：${entry.returnReason ?? '请联系评审秘书'}`
      return { ...nothing, tone: 'attention', sentence }
    }
    case 'withdrawn':
      return { ...nothing, tone: 'plain', sentence: `已撤回${receipt}，不参加评审。` }
    default:
      return { ...nothing, submits, tone: 'plain', sentence: desk?.closed ?? '草稿，还没有提交。' }
  }
}
