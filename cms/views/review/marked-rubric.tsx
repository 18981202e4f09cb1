'use client'

import { Banner, Button } from '@payloadcms/ui'
import type { OpenSheet } from '../../actions/review/open-sheet'
import { beijingTime } from '../../domain/beijing-time'
import { formatScore, totalOf } from '../../domain/scoring'
import { GivenMarks } from './given-marks'
import { sheetPath } from './queue'

/** The rubric of a sheet that is closed: what was given, and why it cannot be changed. */
export function MarkedRubric({ sheet, next }: { sheet: OpenSheet; next: string | null }) {
  const { adjustments, comment, marks, reason, rubric } = sheet
  return (
    <section id="rubric" className="qf-rubric" aria-label="评分">
      <div className="qf-rubric__marks">
        <Banner type={sheet.status === 'submitted' ? 'success' : 'info'}>{standing(sheet)}</Banner>
        {marks.length > 0 && (
          <>
            <GivenMarks rubric={rubric} marks={marks} adjustments={adjustments} />
            <p className="qf-total">
              合计 <b>{formatScore(totalOf(marks, adjustments, rubric), 1)}</b> / {rubric.scale}
            </p>
          </>
        )}
        <Words label="理由" text={reason} />
        <Words label="评语" text={comment} />
      </div>
      <div className="qf-buttons">
        <Button el="link" to={next ? sheetPath(next) : '/admin/review'} size="large" margin={false}>
          {next ? '下一篇' : '返回评审台'}
        </Button>
      </div>
    </section>
  )
}

function Words({ label, text }: { label: string; text: string | null }) {
  if (!text) return null
  return (
    <div className="qf-field">
      <b>{label}</b>
      <p className="qf-comment">{text}</p>
    </div>
  )
}

function standing({ closesAt, keyedIn, opensAt, round, status, submittedAt }: OpenSheet): string {
  if (status === 'recused') return '您已回避这件作品，无需再评。'
  if (status === 'abstained') return '您对这件作品弃权，不计分，无需再评。'
  if (status === 'submitted') {
    const at = submittedAt ? `于 ${beijingTime(Date.parse(submittedAt))} ` : ''
    const told = keyedIn ? `已由工作人员${at}按纸质评分表代录并提交` : `已${at}提交`
    return `${told}，不能再修改；如有不符请联系评审秘书。`
  }
  const time = `${beijingTime(Date.parse(opensAt))} 至 ${beijingTime(Date.parse(closesAt))}`
  return `现在不在${round}时间内（${time}），只能查看。`
}
