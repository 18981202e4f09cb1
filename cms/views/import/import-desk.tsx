'use client'

import { useState } from 'react'
import type { Imports } from '../../actions/imports/open-imports'
import { DeskHead } from '../desk/desk-head'
import { Opening } from '../desk/opening'
import { useOpened } from '../desk/use-opened'
import { ChosenSheet } from './chosen-sheet'

/** One sheet at a time: which kind, the template, the filled sheet, what would become of it, and written. */
export function ImportDesk() {
  const { data, failure, reload } = useOpened<Imports>('/api/actions/open-imports')
  const [name, setName] = useState<string | null>(null)
  const [campaign, setCampaign] = useState('')
  if (!data) return <Opening failure={failure} retry={reload} />
  const table = data.tables.find((one) => one.name === (name ?? data.tables[0]?.name))
  if (!table) return <p>您的账号没有可以导入的表。</p>
  const ready = !table.ofCampaign || campaign !== ''
  return (
    <div className="qf-page qf-import">
      <DeskHead
        title="导入表格"
        lead="下载模板填好，上传后先看每一行会怎样，再一次写入；有一行不对就一行也不写。"
      />
      <section className="qf-section" aria-labelledby="which">
        <h2 id="which">1. 选择要导入的表</h2>
        <div className="qf-import__choice">
          <label className="qf-field" htmlFor="table">
            <span>表</span>
            <select id="table" value={table.name} onChange={(event) => setName(event.target.value)}>
              {data.tables.map((one) => (
                <option key={one.name} value={one.name}>
                  {one.label}
                </option>
              ))}
            </select>
          </label>
          {table.ofCampaign && (
            <label className="qf-field" htmlFor="campaign">
              <span>征集活动</span>
              <select id="campaign" value={campaign} onChange={(event) => setCampaign(event.target.value)}>
                <option value="">请选择</option>
                {data.campaigns.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
              </select>
            </label>
          )}
        </div>
        <p className="qf-hint">{table.note}</p>
        <p className="qf-hint">
          列：
          {table.columns.map(({ header, required }) => (required ? `${header}*` : header)).join('、')}
        </p>
        <a className="qf-link" href={`/api/actions/open-import-template?table=${table.name}`} download>
          下载{table.label}模板（Excel）
        </a>
      </section>
      {ready && (
        <ChosenSheet
          key={`${table.name} ${campaign}`}
          input={{ table: table.name, ...(table.ofCampaign && { campaign }) }}
        />
      )}
    </div>
  )
}
