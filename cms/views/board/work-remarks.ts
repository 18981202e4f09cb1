import type { Work } from './board-counts'

/** Something that a person should know of a work beside its score; the tone says what kind of thing it is. */
export type Remark = { tone: 'tie' | 'stop' | 'hand' | 'look'; label: string; text: string }

/** Everything there is to remark on a work, what stands in the way of the announcement and what people did first. */
export function remarksOn(work: Work): Remark[] {
  const { advanced, award, computed, marks, needsReReview, reason, revision, tied } = work
  const changed = `${computed ?? '未获奖'}改为${award ?? '未获奖'}，理由：${reason}`
  const remarks: (Remark | false)[] = [
    tied && { tone: 'tie', label: '并列', text: '与其他作品同名次。' },
    needsReReview && {
      tone: 'stop',
      label: '待复议',
      text: '同分且其他办法分不出先后，须复议定序才能公布。',
    },
    advanced && { tone: 'hand', label: '已晋级', text: '已确定进入下一轮评审。' },
    reason !== null && { tone: 'hand', label: '人工调整', text: changed },
    revision !== null && { tone: 'hand', label: '已更正', text: revision },
    ...marks.map(({ label, text }): Remark => ({ tone: 'look', label, text })),
  ]
  return remarks.filter((remark) => remark !== false)
}
