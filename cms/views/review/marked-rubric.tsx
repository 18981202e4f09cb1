'use client'

import { Banner, Button } from '@payloadcms/ui'
import type { OpenSheet } from '../../actions/review/open-sheet'
import { beijingTime } from '../../domain/beijing-time'
import { formatScore, totalOf } from '../../domain/scoring'
import { sheetPath } from './queue'

/** The rubric of a sheet that is closed: what was given, and why it cannot be changed. */
export function MarkedRubric({ sheet, next }: { sheet: OpenSheet; next: string | null }) {
  const given = new Map(sheet.marks.map(({ criterion, points }) => [criterion, points]))
  return (
    <section id="rubric" className="qf-rubric" aria-label="评分">
      <div className="qf-rubric__marks">
        <Banner type={sheet.status === 'submitted' ? 'success' : 'info'}>{standing(sheet)}</Banner>
        {sheet.marks.length > 0 && (
          <>
            <table className="qf-table qf-table--plain">
              <tbody>
                {sheet.rubric.criteria.map(({ key, label, points }) => (
                  <tr key={key}>
                    <th scope="row">{label}</th>
                    <td className="qf-number">
                      {given.get(key) ?? '—'} / {points}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
            <p className="qf-total">
              合计 <b>{formatScore(totalOf(sheet.marks), 1)}</b> / {sheet.rubric.scale}
            </p>
          </>
        )}
        {sheet.comment && (
          <div className="qf-field">
            <b>评语</b>
            <p className="qf-comment">{sheet.comment}</p>
          </div>
        )}
      </div>
      <div className="qf-buttons">
        <Button el="link" to={next ? sheetPath(next) : '/admin/review'} size="large" margin={false}>
          {next ? '下一篇' : '返回评审台'}
        </Button>
      </div>
    </section>
  )
}

function standing({ status, submittedAt, closesAt }: OpenSheet): string {
  if (status === 'recused') return '您已回避这件作品，无需再评。'
  if (status === 'void') return '这份评分表已作废。'
  if (status === 'submitted') {
    return `已${submittedAt ? `于 ${beijingTime(Date.parse(submittedAt))} ` : ''}提交，不能再修改。`
  }
  return `现在不在评审时间内（截止 ${beijingTime(Date.parse(closesAt))}），只能查看。`
}
