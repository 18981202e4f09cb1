'use client'

import { Button, useModal } from '@payloadcms/ui'
import { SheetDialogs } from './sheet-dialogs'
import { type SheetActionsProps, useSheetActions } from './use-sheet-actions'

/** The buttons under an open sheet, and the questions they ask. */
export function SheetActions(props: SheetActionsProps) {
  const { next, sheet, total } = props
  const { openModal } = useModal()
  const { abstain, askToSubmit, recuse, saveAndLeave, submit } = useSheetActions(props)
  return (
    <div className="qf-buttons">
      {next && (
        <Button size="large" margin={false} onClick={() => askToSubmit(true)}>
          提交并下一篇
        </Button>
      )}
      <Button
        size="large"
        margin={false}
        buttonStyle={next ? 'secondary' : 'primary'}
        onClick={() => askToSubmit(false)}
      >
        提交本篇
      </Button>
      <Button size="large" margin={false} buttonStyle="secondary" onClick={() => void saveAndLeave()}>
        {next ? '保存并下一篇' : '保存并返回'}
      </Button>
      <Button size="large" margin={false} buttonStyle="subtle" onClick={() => openModal('recuse-sheet')}>
        需要回避
      </Button>
      {sheet.allowAbstention && (
        <Button size="large" margin={false} buttonStyle="subtle" onClick={() => openModal('abstain-sheet')}>
          弃权
        </Button>
      )}
      <SheetDialogs sheet={sheet} total={total} submit={submit} recuse={recuse} abstain={abstain} />
    </div>
  )
}
