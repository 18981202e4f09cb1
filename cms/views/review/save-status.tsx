'use client'

import { SignInAgain } from '../desk/sign-in-again'
import type { SheetDraft } from './use-sheet-draft'

const words = { saved: '已保存', saving: '保存中…', unsaved: '未保存' }

/** How the draft stands with the server, and where it is meanwhile. */
export function SaveStatus({
  state,
  failure,
  empty,
}: Pick<SheetDraft, 'state' | 'failure'> & { empty: boolean }) {
  if (empty && state === 'saved') return <p className="qf-save">随填随存</p>
  return (
    <p className="qf-save" role="status" data-state={state}>
      <b>{words[state]}</b>
      {failure?.passes &&
        `：${failure.status === 0 ? '网络不通' : '服务器暂时没有答复'}，内容已留在本机，随后自动再存`}
      {failure?.signedOut && '：登录已过期，内容已留在本机，'}
      {failure?.signedOut && <SignInAgain />}
      {failure && !failure.passes && !failure.signedOut && `：${failure.message}`}
    </p>
  )
}
