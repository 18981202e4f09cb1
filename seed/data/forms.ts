/** Blank forms that posts carry as attachments, by the post. */
export const forms: { post: string; filename: string; title: string; lines: string[] }[] = [
  {
    post: 'case-study-call-2026-forms',
    filename: 'demo-ai-use-note.pdf',
    title: '人工智能使用说明（样表，演示）',
    lines: [
      '作品题目：',
      '是否使用过人工智能工具（使用过 / 未使用）：',
      '工具名称和版本：',
      '用在哪一部分：',
      '怎样核对和修改：',
      '作者签名与日期：',
    ],
  },
]
