import type { PersonCount } from '../../actions/calendar/open-statistics'

/** What each editor wrote and reviewed in a month. */
export function PersonTable({ people }: { people: PersonCount[] }) {
  if (people.length === 0) return <p className="qf-empty">到本月为止没有审校记录。</p>
  return (
    <table className="qf-table">
      <thead>
        <tr>
          <th>人员</th>
          <th className="qf-number">本月撰稿</th>
          <th className="qf-number">本年撰稿</th>
          <th className="qf-number">本月审校通过</th>
          <th className="qf-number">本月退回</th>
        </tr>
      </thead>
      <tbody>
        {people.map(({ name, passed, returned, written, writtenInYear }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className="qf-number" data-label="本月撰稿">
              {written}
            </td>
            <td className="qf-number" data-label="本年撰稿">
              {writtenInYear}
            </td>
            <td className="qf-number" data-label="审校通过">
              {passed}
            </td>
            <td className="qf-number" data-label="退回">
              {returned}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
