'use client'

import { Button } from '@payloadcms/ui'
import { type FormEvent, useState } from 'react'
import { DeskHead } from '../desk/desk-head'
import { AccountList } from './account-list'

type Asked = { text: string; pending: boolean }

/** Accounts of the level below: who has yet to change the first password, who is locked, and new passwords for any. */
export function AccountsDesk({ ofSchools }: { ofSchools: boolean }) {
  const [asked, setAsked] = useState<Asked>({ text: '', pending: false })
  const [text, setText] = useState('')
  const [page, setPage] = useState(1)

  const search = (event: FormEvent) => {
    event.preventDefault()
    setPage(1)
    setAsked({ ...asked, text: text.trim() })
  }
  const query = new URLSearchParams({
    page: String(page),
    ...(asked.text && { text: asked.text }),
    ...(asked.pending && { pending: '1' }),
  })

  return (
    <div className="qf-page qf-accounts">
      <DeskHead
        title="账号与密码"
        lead={`${ofSchools ? '本县区学校的账号。' : ''}忘记密码或被锁定的，在这里发放新的初始密码，打印交给本人；首次登录须改成自己的密码。`}
      />
      <form className="qf-accounts__search" onSubmit={search}>
        <label className="qf-field" htmlFor="text">
          <span>用户名、姓名或学校</span>
          <input id="text" value={text} maxLength={40} onChange={(event) => setText(event.target.value)} />
        </label>
        <Button type="submit" size="large" buttonStyle="secondary" margin={false}>
          查找
        </Button>
        <label className="qf-pick">
          <input
            type="checkbox"
            checked={asked.pending}
            onChange={(event) => {
              setPage(1)
              setAsked({ ...asked, pending: event.target.checked })
            }}
          />
          只看还没改初始密码的
        </label>
      </form>
      <AccountList
        key={query.toString()}
        address={`/api/actions/open-accounts?${query}`}
        page={page}
        go={setPage}
      />
    </div>
  )
}
