'use client'

import { Button, toast, useFormModified } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { EarlierEntries } from '../../actions/entries/open-earlier-entries'
import { failureOf, run } from '../desk/call'
import { useOpened } from '../desk/use-opened'
import { Choice } from './choice'

type DialogProps = {
  titleId: string
  from: string | undefined
  into: string | undefined
  onClose: () => void
}

/** Which work, into which campaign, and under which category where the old one is not there any more. */
export function CopyDialog({ from, into, onClose, titleId }: DialogProps) {
  const { data, failure } = useOpened<EarlierEntries>('/api/actions/open-earlier-entries')
  const [refusal, setRefusal] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [chosen, setChosen] = useState({ entry: from ?? '', campaign: into ?? '', category: '' })
  const modified = useFormModified()
  const router = useRouter()
  const { campaign, categories, entries, entry } = optionsIn(data, chosen)

  const copy = async () => {
    setBusy(true)
    setRefusal(null)
    try {
      const input = {
        entry: entry?.id,
        campaign: campaign?.id,
        ...(chosen.category && { category: chosen.category }),
      }
      const { id, pictures } = await run<{ id: string; pictures: number }>('copy-entry', input)
      toast.success(
        `已复制为草稿${pictures > 0 ? `，带上图片 ${pictures} 张` : ''}；作者、附件和承诺请重新填写。`,
      )
      onClose()
      router.push(`/admin/collections/entries/${id}`)
    } catch (error) {
      setRefusal(failureOf(error).message)
      setBusy(false)
    }
  }

  const none = noneFor(data)
  return (
    <div className="confirmation-modal__wrapper qf-dialog__box">
      <div className="confirmation-modal__content">
        <h2 id={titleId}>复制往年作品</h2>
        <p className="qf-hint">
          题目、正文和图片会复制成一件新的草稿，图片另存一份；作者、附件、承诺和授权要重新填写。原来的作品不变。
        </p>
        {!data && !failure && <p role="status">正在读取本校的作品…</p>}
        {none && <p>{none}</p>}
        {data && !none && (
          <>
            <Choice
              label="往年的作品"
              value={entry?.id ?? ''}
              options={entries.map((one) => ({
                value: one.id,
                label: `${one.campaign.year} 年《${one.title}》`,
              }))}
              onChoose={(id) => setChosen({ ...chosen, entry: id, category: '' })}
            />
            <Choice
              label="复制到"
              value={campaign?.id ?? ''}
              options={data.campaigns.map(({ id, title }) => ({ value: id, label: title }))}
              onChoose={(id) => setChosen({ ...chosen, campaign: id, category: '' })}
            />
            {categories.length > 0 && (
              <Choice
                label={`类别（这次没有“${entry?.categoryLabel}”）`}
                value={chosen.category}
                options={categories.map(({ key, label }) => ({ value: key, label }))}
                onChoose={(category) => setChosen({ ...chosen, category })}
              />
            )}
          </>
        )}
        {modified && data && !none && <p className="qf-hint">本页上还没有保存的内容不会带过去，请先保存。</p>}
        {(refusal ?? failure?.message) && (
          <p className="qf-wrong" role="alert">
            {refusal ?? failure?.message}
          </p>
        )}
      </div>
      <div className="confirmation-modal__controls">
        <Button buttonStyle="secondary" size="large" disabled={busy} onClick={onClose}>
          取消
        </Button>
        <Button
          size="large"
          disabled={busy || !entry || !campaign || (categories.length > 0 && !chosen.category)}
          onClick={() => void copy()}
        >
          {busy ? '正在复制…' : '复制'}
        </Button>
      </div>
    </div>
  )
}

type Chosen = { entry: string; campaign: string }

/** What can be chosen from, given what is chosen; an only choice is taken. */
function optionsIn(data: EarlierEntries | null, { campaign: into, entry: from }: Chosen) {
  const campaigns = data?.campaigns ?? []
  const campaign =
    campaigns.find(({ id }) => id === into) ?? (campaigns.length === 1 ? campaigns[0] : undefined)
  const entries = (data?.entries ?? []).filter((entry) => entry.campaign.id !== campaign?.id)
  const entry = entries.find(({ id }) => id === from) ?? (entries.length === 1 ? entries[0] : undefined)
  const known = !campaign || !entry || campaign.categories.some(({ key }) => key === entry.category)
  return { campaign, entries, entry, categories: known ? [] : campaign.categories }
}

function noneFor(data: EarlierEntries | null): string | null {
  if (!data) return null
  if (data.campaigns.length === 0) return '现在没有可以提交的征集活动，等新的征集开始后再来复制。'
  const [only] = data.campaigns
  const others = data.entries.filter(({ campaign }) => data.campaigns.length > 1 || campaign.id !== only?.id)
  return others.length === 0 ? '本校在其他征集活动里还没有作品，直接在这里新写一件就好。' : null
}
