import type { Draft } from './use-drafts'

/** The drafts as a list for the telephone, on paper alone: whom to call, what about, and room for what was said. */
export function PrintList({ drafts, title }: { title: string; drafts: Draft[] }) {
  return (
    <section className="qf-print" aria-hidden="true">
      <h1>{title} 催办名单</h1>
      <table>
        <thead>
          <tr>
            <th>收件人</th>
            <th>单位</th>
            <th>事由</th>
            <th>联系情况</th>
          </tr>
        </thead>
        <tbody>
          {drafts.map(({ body, id, subject, to }) => (
            <tr key={id}>
              <td>{to.name}</td>
              <td>{to.unit || to.role}</td>
              <td>
                <b>{subject}</b>
                <br />
                {body}
              </td>
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
