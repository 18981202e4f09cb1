'use client'

import { useEffect } from 'react'

/** Stands over the log-in form; before anyone has logged in Payload knows no theme, so the system's is taken here. */
export function LoginWelcome() {
  useEffect(() => {
    if (document.cookie.includes('payload-theme=')) return
    const dark = window.matchMedia('(prefers-color-scheme: dark)').matches
    document.documentElement.dataset.theme = dark ? 'dark' : 'light'
  }, [])
  return (
    <div className="qf-welcome">
      <p>清廉学校建设案例征集、评审与展示平台</p>
      <p>请用分配给您的账号登录；忘记密码请联系上一级管理员重设：学校找县区，其他找系统管理员。</p>
    </div>
  )
}
