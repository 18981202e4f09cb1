'use client'

import { Button } from '@payloadcms/ui'
import { type FormEvent, useState } from 'react'
import type { User } from '../../payload-types'
import { type CallFailure, failureOf, run } from '../desk/call'

const shortest = 10

/** The one step after a log-in with a slip. */
export function FirstPasswordForm({ user }: { user: Pick<User, 'name' | 'username'> }) {
  const [password, setPassword] = useState('')
  const [again, setAgain] = useState('')
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<CallFailure | null>(null)
  const differs = again !== '' && password !== again

  const change = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    setFailure(null)
    try {
      await run('change-password', { password })
      // Everything on the page was read by someone who might do nothing.
      window.location.assign('/admin')
    } catch (error) {
      setFailure(failureOf(error))
      setBusy(false)
    }
  }

  return (
    <main className="qf-first-password">
      <form onSubmit={(event) => void change(event)}>
        <h1>请换成自己的密码</h1>
        <p>{user.name}，您用的是初始密码。换好以后就可以开始工作，初始密码随即失效。</p>
        <input type="text" name="username" autoComplete="username" value={user.username} readOnly hidden />
        <label htmlFor="new-password">新密码（至少 {shortest} 个字符）</label>
        <input
          id="new-password"
          type="password"
          autoComplete="new-password"
          minLength={shortest}
          required
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
        <label htmlFor="again">再输入一次</label>
        <input
          id="again"
          type="password"
          autoComplete="new-password"
          required
          value={again}
          onChange={(event) => setAgain(event.target.value)}
        />
        <p className="qf-first-password__wrong" role="alert">
          {differs ? '两次输入的不一样。' : failure?.message}
        </p>
        <Button
          type="submit"
          size="large"
          disabled={busy || password.length < shortest || password !== again}
        >
          {busy ? '正在保存…' : '保存并开始'}
        </Button>
        <a href="/admin/logout">退出登录</a>
      </form>
    </main>
  )
}
