'use client'

import { toast } from '@payloadcms/ui'
import { useState } from 'react'
import type { Objections } from '../../actions/notice/open-objections'
import { AskDialog } from '../desk/ask-dialog'
import { run } from '../desk/call'
import { serverNow } from '../desk/server-clock'
import { Field, SelectField } from './fields'

type RecordDialogProps = { campaign: string; objections: Objections; reload: () => Promise<void> }

const channels = ['来信', '来电', '来访', '电子邮件', '其他']

const whole = ''

/** An instant as clocks in China show it, as a date-and-time field takes it. */
const beijingInput = (at: Date): string => new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 16)

const empty = () => ({
  result: whole,
  receivedAt: beijingInput(serverNow()),
  channel: channels[0] ?? '',
  name: '',
  unit: '',
  phone: '',
})

/** Puts an objection on record, with who raised it where the notice asks for names. */
export function RecordDialog({ campaign, objections, reload }: RecordDialogProps) {
  const [form, setForm] = useState(empty)
  const set = (name: keyof ReturnType<typeof empty>) => (value: string) => setForm({ ...form, [name]: value })
  const record = async (content: string) => {
    const { receivedAt, result, ...rest } = form
    await run('record-objection', {
      campaign,
      ...rest,
      ...(result !== whole && { result }),
      receivedAt: `${receivedAt}:00+08:00`,
      content,
    })
    setForm(empty())
    toast.success('异议已登记。')
    await reload()
  }
  const { requireRealName } = objections.notice
  return (
    <AskDialog
      slug="record-objection"
      title="登记异议"
      confirm="登记"
      reason={{
        label: '异议内容',
        hint: '写明对象、具体事实和理由；只有评审秘书和纪检监督看得到。',
        least: 5,
        most: 2000,
      }}
      onConfirm={record}
    >
      <SelectField label="针对" value={form.result} onChange={set('result')}>
        <option value={whole}>整个公示</option>
        {objections.results.map(({ awardName, id, schoolName, title }) => (
          <option key={id} value={id}>
            {awardName ?? '未获奖'} · {title}（{schoolName}）
          </option>
        ))}
      </SelectField>
      <Field
        label="收到时间（北京时间）"
        type="datetime-local"
        value={form.receivedAt}
        onChange={set('receivedAt')}
      />
      <SelectField label="收到方式" value={form.channel} onChange={set('channel')}>
        {channels.map((channel) => (
          <option key={channel}>{channel}</option>
        ))}
      </SelectField>
      <Field
        label={requireRealName ? '姓名或单位（本次只受理实名异议）' : '姓名或单位'}
        value={form.name}
        onChange={set('name')}
      />
      <Field label="所在单位" value={form.unit} onChange={set('unit')} />
      <Field label="联系电话" type="tel" value={form.phone} onChange={set('phone')} />
    </AskDialog>
  )
}
