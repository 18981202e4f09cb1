import type { ForwardingSummary } from './forwarding-summary-pdf'
import { officialDocx } from './official-docx'

/** What the letter says beside the summary sheet: to whom it goes, and the day under it. */
export type ForwardingLetter = ForwardingSummary & { addressee: string; day: string }

/** The letter a district sends with its works as an official paper in Word, the summary sheet attached (domain.md §3.5). */
export function forwardingDocx(letter: ForwardingLetter): Promise<Uint8Array> {
  const { addressee, campaign, contact, day, demo, district, quota, rows } = letter
  return officialDocx({
    title: `${district}关于报送${campaign}推荐作品的函`,
    addressee: addressee || null,
    body: [
      {
        kind: 'paragraph',
        text: `根据${campaign}的安排，经学校申报、本县区遴选，现报送推荐作品${rows.length}件（${quota}），排列次序即推荐次序。`,
      },
      { kind: 'paragraph', text: '推荐作品均已核对作者、类别和承诺，请予审查。' },
    ],
    attachments: [
      {
        title: `${campaign}推荐汇总表`,
        tables: [
          {
            columns: [
              { label: '次序', share: 8, align: 'center' },
              { label: '作品名称', share: 32 },
              { label: '类别', share: 13, align: 'center' },
              { label: '组别', share: 10, align: 'center' },
              { label: '学校', share: 22 },
              { label: '作者', share: 15 },
              { label: '备注', share: 10 },
            ],
            rows: rows.map(({ authors, category, division, note, rank, school, title }) => [
              String(rank),
              title,
              category,
              division,
              school,
              authors.join('、'),
              note ?? '',
            ]),
          },
        ],
      },
    ],
    issuer: district,
    day,
    remark: contact ? `联系人：${contact}` : null,
    demo,
  })
}
