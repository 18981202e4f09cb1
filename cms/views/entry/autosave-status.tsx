'use client'

import { beijingClock } from '../../domain/beijing-time'
import { SignInAgain } from '../desk/sign-in-again'
import { useAutosave } from './use-autosave'

/** Saves the draft as it is typed, and says where what was typed is. */
export function AutosaveStatus() {
  const { at, failure } = useAutosave()
  if (failure?.signedOut)
    return (
      <p className="qf-wrong" role="status">
        登录已过期，写的内容已留在本机，
        <SignInAgain />。
      </p>
    )
  const saved = at ? `已自动保存 ${beijingClock(at)}` : '停笔几秒后自动保存'
  return (
    <p className={failure ? 'qf-wrong' : 'qf-hint'} role="status">
      {failure ? `${failure.passes ? '没有连接' : '没有自动保存'}，写的内容已留在本机。` : `${saved}。`}
      {failure?.passes && '连上以后会自动保存。'}
      {failure && !failure.passes && failure.field !== 'updatedAt' && failure.message}
    </p>
  )
}
