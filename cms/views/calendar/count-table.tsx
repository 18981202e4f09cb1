import type { Tally } from '../../domain/calendar/tally'

type CountTableProps = { what: string; rows: Tally[]; none?: string }

/** How many posts a month and its year brought, a row to each name. */
export function CountTable({ none, rows, what }: CountTableProps) {
  if (rows.length === 0) return <p className="qf-empty">{none}</p>
  return (
    <table className="qf-table qf-table--plain">
      <thead>
        <tr>
          <th>{what}</th>
          <th className="qf-number">本月</th>
          <th className="qf-number">本年累计</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ inMonth, inYear, name }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className="qf-number">{inMonth}</td>
            <td className="qf-number">{inYear}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
