import type { TextReview } from '../../actions/editorial/open-text-review'
import { beijingTime } from '../../domain/beijing-time'
import { isOpen, stateLabels } from '../../domain/editorial/review-state'
import { stepLabels } from '../../domain/editorial/steps'

export type TextStanding = { tone: 'plain' | 'good' | 'attention'; sentence: string }

/** How a text stands, in one or two sentences. */
export function textStanding({ changed, paper, published }: TextReview): TextStanding {
  if (paper && isOpen(paper.state)) return inReview(paper)
  if (!changed) return { tone: 'good', sentence: '已发布，与网站上的一致；要更正请修改后保存草稿，再送审。' }
  const live = published ? '网站上仍是已发布的版本。' : ''
  if (paper?.state === 'returned') {
    const last = paper.steps.at(-1)
    const by = last?.outcome === 'returned' ? `${last.byName}在${stepLabels[last.step]}时退回：` : ''
    return { tone: 'attention', sentence: `${by}${paper.reason ?? ''}${live ? ` ${live}` : ''}` }
  }
  if (paper?.state === 'takenBack')
    return { tone: 'plain', sentence: `已撤回送审，可以继续修改。${paper.reason ?? ''}${live}` }
  return { tone: 'plain', sentence: published ? `${live}这里的改动还没有送审。` : '草稿，还没有送审。' }
}

function inReview({ publishAt, state }: NonNullable<TextReview['paper']>): TextStanding {
  if (state !== 'cleared')
    return { tone: 'attention', sentence: `${stateLabels[state]}，内容已锁定；要修改，请先退回或撤回送审。` }
  return publishAt
    ? { tone: 'good', sentence: `已通过全部审校，定于 ${beijingTime(Date.parse(publishAt))} 发布。` }
    : { tone: 'good', sentence: '已通过全部审校，可以发布。' }
}
