'use client'

import { Banner, Button, Pill } from '@payloadcms/ui'
import { useState } from 'react'
import type { Accounts } from '../../actions/accounts/open-accounts'
import { beijingTime } from '../../domain/beijing-time'
import { Opening } from '../desk/opening'
import { useOpened } from '../desk/use-opened'
import { Working } from '../desk/working'
import { SlipsLink } from './slips-link'
import { useReset } from './use-reset'

type Account = Accounts['accounts'][number]
type AccountListProps = { address: string; page: number; go: (page: number) => void }

/** One page of accounts, some of them chosen for new passwords. */
export function AccountList({ address, go, page }: AccountListProps) {
  const { data, failure, reload } = useOpened<Accounts>(address)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const reset = useReset(() => {
    setChosen(new Set())
    void reload()
  })
  if (!data) return <Opening failure={failure} retry={reload} />
  if (data.accounts.length === 0) return <p className="qf-empty">没有符合条件的账号。</p>
  const ids = data.accounts.map(({ id }) => id)
  const toggle = (id: string) =>
    setChosen(new Set(chosen.has(id) ? [...chosen].filter((one) => one !== id) : [...chosen, id]))
  const all = ids.every((id) => chosen.has(id))
  return (
    <section className="qf-section" aria-label="账号">
      {reset.failure && <Banner type="error">{reset.failure.message}</Banner>}
      {reset.task?.status === 'failed' && <Banner type="error">{reset.task.message}</Banner>}
      {reset.busy && (
        <Working
          doing="正在生成初始密码"
          preparing="正在准备…"
          done={reset.task?.done ?? 0}
          total={reset.task?.total ?? 0}
        />
      )}
      {reset.made && (
        <div role="status">
          <Banner type="success">
            已给 {reset.made.count} 个账号发放初始密码，原来的密码和登录都已失效。
          </Banner>
          <SlipsLink {...reset.made} />
        </div>
      )}
      <div className="qf-buttons">
        <label className="qf-pick">
          <input type="checkbox" checked={all} onChange={() => setChosen(new Set(all ? [] : ids))} />
          本页全选
        </label>
        <Button
          size="large"
          margin={false}
          disabled={chosen.size === 0 || reset.busy}
          onClick={() => void reset.start([...chosen])}
        >
          给选中的 {chosen.size} 个账号发放初始密码
        </Button>
      </div>
      <table className="qf-table">
        <thead>
          <tr>
            <th>选</th>
            <th>用户名</th>
            <th>姓名</th>
            <th>单位</th>
            <th>状态</th>
          </tr>
        </thead>
        <tbody>
          {data.accounts.map((account) => (
            <tr key={account.id}>
              <td data-label="选">
                <label className="qf-pick">
                  <input
                    type="checkbox"
                    aria-label={`选择 ${account.username}`}
                    checked={chosen.has(account.id)}
                    onChange={() => toggle(account.id)}
                  />
                </label>
              </td>
              <th scope="row">{account.username}</th>
              <td data-label="姓名">{account.name}</td>
              <td data-label="单位">{account.unit || '—'}</td>
              <td data-label="状态">
                <Standing account={account} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="qf-buttons">
        <span className="qf-hint">
          共 {data.total} 个账号，第 {page} 页，共 {data.pages} 页
        </span>
        <Button buttonStyle="secondary" margin={false} disabled={page <= 1} onClick={() => go(page - 1)}>
          上一页
        </Button>
        <Button
          buttonStyle="secondary"
          margin={false}
          disabled={page >= data.pages}
          onClick={() => go(page + 1)}
        >
          下一页
        </Button>
      </div>
    </section>
  )
}

function Standing({ account: { lockedUntil, pending } }: { account: Account }) {
  if (lockedUntil)
    return (
      <Pill size="small" pillStyle="error">
        锁定到 {beijingTime(Date.parse(lockedUntil)).slice(-5)}
      </Pill>
    )
  if (pending)
    return (
      <Pill size="small" pillStyle="warning">
        未改初始密码
      </Pill>
    )
  return <>正常</>
}
