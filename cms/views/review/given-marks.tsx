import type { Adjustment } from '../../domain/adjustments'
import type { Mark, Rubric } from '../../domain/rubric'

type GivenMarksProps = { rubric: Rubric; marks: Mark[]; adjustments: Adjustment[] }

/** What a closed sheet gives for each criterion, and what it takes off or adds. */
export function GivenMarks({ rubric, marks, adjustments }: GivenMarksProps) {
  const given = new Map(marks.map(({ criterion, points }) => [criterion, points]))
  const made = new Map(adjustments.map(({ key, points }) => [key, points]))
  const shown = (rubric.adjustments ?? []).filter(({ key }) => (made.get(key) ?? 0) > 0)
  return (
    <table className="qf-table qf-table--plain">
      <tbody>
        {rubric.criteria.map(({ key, label, points }) => (
          <tr key={key}>
            <th scope="row">{label}</th>
            <td className="qf-number">
              {given.get(key) ?? '—'} / {points}
            </td>
          </tr>
        ))}
        {shown.map(({ key, kind, label }) => (
          <tr key={key}>
            <th scope="row">{label}</th>
            <td className="qf-number">
              {kind === 'bonus' ? '+' : '−'}
              {made.get(key)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
