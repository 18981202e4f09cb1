'use client'

import type { OpenSheet } from '../../actions/review/open-sheet'
import { AskDialog } from '../desk/ask-dialog'
import type { useSheetActions } from './use-sheet-actions'

type SheetDialogsProps = Pick<ReturnType<typeof useSheetActions>, 'submit' | 'recuse' | 'abstain'> & {
  sheet: OpenSheet
  total: string
}

/** The questions before what cannot be taken back. */
export function SheetDialogs({ abstain, recuse, sheet, submit, total }: SheetDialogsProps) {
  const { rubric, work } = sheet
  return (
    <>
      <AskDialog
        slug="submit-sheet"
        title={`提交 ${work.workCode} 的评分？`}
        confirm="确认提交"
        onConfirm={submit}
      >
        <p>
          合计 <b>{total}</b> 分（满分 {rubric.scale}）。提交以后不能再修改。
        </p>
      </AskDialog>
      <AskDialog
        slug="recuse-sheet"
        title={`回避 ${work.workCode}？`}
        confirm="确认回避"
        reason={{
          label: '回避理由',
          hint: '例如：参与过这件作品的指导。至少两个字，只有评审秘书和纪检监督看得到。',
        }}
        onConfirm={recuse}
      >
        <p>回避以后这篇不再由您评，已打的分作废，不能撤销。</p>
      </AskDialog>
      <AskDialog
        slug="abstain-sheet"
        title={`对 ${work.workCode} 弃权？`}
        confirm="确认弃权"
        reason={{
          label: '弃权理由',
          hint: '例如：题材超出本人专业，无法判断。至少两个字，只有评审秘书和纪检监督看得到。',
        }}
        onConfirm={abstain}
      >
        <p>
          弃权不是零分：这篇按其他评委的评分计算。已打的分作废，不能撤销。与作品有关系的，请改点“需要回避”。
        </p>
      </AskDialog>
    </>
  )
}
