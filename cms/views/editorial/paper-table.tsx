'use client'

import { Link } from '@payloadcms/ui'
import type { EditorialDesk } from '../../actions/editorial/open-editorial-desk'
import { beijingTime } from '../../domain/beijing-time'
import { stateLabels } from '../../domain/editorial/review-state'
import { textKindLabels } from '../../domain/editorial/text-kinds'

type Paper = EditorialDesk['waiting'][number]

type Props = { id: string; title: string; papers: Paper[]; none: string; note?: (paper: Paper) => string }

/** Papers of one heap; each leads to its text. */
export function PaperTable({ id, none, note, papers, title }: Props) {
  return (
    <section className="qf-section" aria-labelledby={id}>
      <h2 id={id}>
        {title}
        {papers.length > 0 && ` ${papers.length} 篇`}
      </h2>
      {papers.length === 0 ? (
        <p className="qf-empty">{none}</p>
      ) : (
        <table className="qf-table">
          <thead>
            <tr>
              <th>稿件</th>
              <th>类型</th>
              <th>送审</th>
              <th>状态</th>
            </tr>
          </thead>
          <tbody>
            {papers.map((paper) => (
              <tr key={paper.id}>
                <th scope="row">
                  <Link
                    className="qf-work-link"
                    href={`/admin/collections/${paper.kind}/${paper.subject}`}
                    prefetch={false}
                  >
                    {paper.title}
                  </Link>
                </th>
                <td data-label="类型" className="qf-paper-kind">
                  {textKindLabels[paper.kind]}
                </td>
                <td data-label="送审">
                  {paper.sentByName}，{beijingTime(Date.parse(paper.sentAt))}
                </td>
                <td data-label="状态">{note?.(paper) ?? stateLabels[paper.state]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
