'use client'

import { Button, toast, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'
import { campaignPresets } from '../../domain/campaign-presets'
import { AskDialog } from '../desk/ask-dialog'
import { run } from '../desk/call'
import { serverNow } from '../desk/server-clock'
import './campaign.css'

/** Opens the draft that an action has made. */
export function useStartCampaign() {
  const router = useRouter()
  return async (input: object) => {
    const { id } = await run<{ id: string }>('start-campaign', input)
    toast.success('草稿已建好，请核对日程、名额和评委后发布。')
    router.push(`/admin/collections/campaigns/${id}`)
  }
}

/** 新建活动: from one of the presets, with a name and a year. */
export function StartFromPreset() {
  const { openModal } = useModal()
  const start = useStartCampaign()
  const thisYear = serverNow().getFullYear()
  const [preset, setPreset] = useState(campaignPresets[0]?.key ?? '')
  const [year, setYear] = useState(thisYear)
  const [title, setTitle] = useState<string | null>(null)
  const chosen = campaignPresets.find(({ key }) => key === preset)
  const proposed = `${year} 年${chosen?.label ?? ''}征集`
  return (
    <>
      <Button size="large" margin={false} onClick={() => openModal('start-campaign')}>
        新建活动（从模板）
      </Button>
      <AskDialog
        slug="start-campaign"
        title="新建征集活动"
        confirm="建立草稿"
        onConfirm={() => start({ preset, title: title ?? proposed, year })}
      >
        <fieldset className="qf-presets">
          <legend>模板</legend>
          {campaignPresets.map(({ description, key, label }) => (
            <label key={key}>
              <input type="radio" name="preset" checked={key === preset} onChange={() => setPreset(key)} />
              <span>
                <b>{label}</b>
                {description}
              </span>
            </label>
          ))}
        </fieldset>
        <YearField year={year} from={thisYear} onChange={setYear} />
        <div className="qf-field">
          <label htmlFor="start-title">活动名称</label>
          <input
            id="start-title"
            type="text"
            maxLength={80}
            value={title ?? proposed}
            onChange={(event) => setTitle(event.target.value)}
          />
        </div>
        <p className="qf-hint">日期从今天往后排好，类别、评分标准、奖项和承诺书都可以再改。</p>
      </AskDialog>
    </>
  )
}

type CopyProps = { campaign: { id: string; title: string; year: number } }

/** 复制到下一年: the same rules, with dates moved to a later year. */
export function CopyCampaign({ campaign }: CopyProps) {
  const { openModal } = useModal()
  const start = useStartCampaign()
  const next = campaign.year + 1
  const [year, setYear] = useState(next)
  const slug = `copy-${campaign.id}`
  return (
    <>
      <Button
        size="small"
        margin={false}
        buttonStyle="secondary"
        aria-label={`把《${campaign.title}》复制到下一年`}
        onClick={() => openModal(slug)}
      >
        复制到下一年
      </Button>
      <AskDialog
        slug={slug}
        title={`复制《${campaign.title}》？`}
        confirm="建立草稿"
        onConfirm={() => start({ copyOf: campaign.id, year })}
      >
        <p>规则、名额、评分标准和通知照旧，日期移到新的年度；评委、延期和结果不带过去。</p>
        <YearField year={year} from={next} onChange={setYear} />
      </AskDialog>
    </>
  )
}

type YearFieldProps = { year: number; from: number; onChange: (year: number) => void }

function YearField({ year, from, onChange }: YearFieldProps) {
  const field = useId()
  return (
    <div className="qf-field">
      <label htmlFor={field}>年度</label>
      <select id={field} value={year} onChange={(event) => onChange(Number(event.target.value))}>
        {[from, from + 1, from + 2].map((choice) => (
          <option key={choice} value={choice}>
            {choice} 年
          </option>
        ))}
      </select>
    </div>
  )
}
