import type { OfficialPaper } from '@cms/office/official-docx'
import { officialPdf } from '@cms/office/official-pdf'
import { expect, test } from 'vitest'
import { pageSizes, textOfPages } from './read-pdf'

const paper: OfficialPaper = {
  letterhead: '贵港市教育局文件',
  documentNo: '贵教〔2026〕15号',
  title: '贵港市教育局关于公布典型案例征集结果的决定',
  addressee: '各县（市、区）教育局',
  body: [
    { kind: 'paragraph', text: '现将结果予以公布，请认真学习借鉴。'.repeat(40) },
    { kind: 'heading', level: 1, text: '评选情况' },
    { kind: 'heading', level: 2, text: '数量' },
    { kind: 'heading', level: 1, text: '有关要求' },
  ],
  attachments: [
    {
      title: '获奖名单',
      tables: [
        {
          heading: '一等奖（60件）',
          columns: [
            { label: '序号', share: 10 },
            { label: '作品名称', share: 90 },
          ],
          rows: Array.from({ length: 60 }, (_, index) => [String(index + 1), `作品第${index + 1}号`]),
        },
      ],
    },
  ],
  issuer: '贵港市教育局',
  day: '2026-12-01',
  remark: '联系人：李老师',
  demo: true,
}

test('an official paper as a PDF numbers its headings, closes with issuer and date, and attaches the whole list', async () => {
  const { bytes, missing } = await officialPdf(paper)
  const pages = await textOfPages(bytes)
  const all = pages.join('')
  expect(missing).toEqual([])
  expect(new Set(await pageSizes(bytes))).toEqual(new Set(['595×842']))
  const said = [
    '贵教〔2026〕15号',
    '各县（市、区）教育局：',
    '一、评选情况',
    '（一）数量',
    '二、有关要求',
    '附件：获奖名单',
    '2026年12月1日',
    '（联系人：李老师）',
    '作品第60号',
    '演示数据',
  ]
  expect(said.filter((words) => !all.includes(words))).toEqual([])
  expect(all.match(/请认真学习借鉴/g)?.length).toBe(40)
  expect(pages[0]).toContain('—1—')
})
