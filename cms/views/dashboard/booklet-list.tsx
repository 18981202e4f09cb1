import type { Dashboard } from '../../actions/desk/open-dashboard'

/** 获奖案例汇编: for every campaign with cases on the site, the booklet as Word and as PDF. */
export function BookletList({ booklets }: Pick<Dashboard, 'booklets'>) {
  if (booklets.length === 0) return null
  const file = (campaign: string, format: string) =>
    `/api/actions/open-booklet?${new URLSearchParams({ campaign, format })}`
  return (
    <section className="qf-section" aria-labelledby="booklets">
      <h2 id="booklets">获奖案例汇编</h2>
      {booklets.map(({ campaign, cases, title }) => (
        <p key={campaign} className="qf-facts">
          <span>
            {title}，已发布案例 {cases} 篇
          </span>
          <a className="qf-link" href={file(campaign, 'docx')} download>
            Word
          </a>
          <a className="qf-link" href={file(campaign, 'pdf')} download>
            PDF
          </a>
        </p>
      ))}
      <p className="qf-hint">
        封面、目录和每篇案例各起一页，图片和表格都在里面；Word 版可以再编辑，目录能更新。
      </p>
    </section>
  )
}
