'use client'

import { Banner, Button, toast } from '@payloadcms/ui'
import { type FormEvent, useState } from 'react'
import type { SchoolWork } from '../../actions/certificates/open-awards'
import { beijingTime } from '../../domain/beijing-time'
import { failureOf, run } from '../desk/call'
import { NameRows } from './name-rows'

/** How names are written on the certificates: said once by the school, and again as often as it likes until they are made. */
export function NamesForm({ reload, work }: { work: SchoolWork; reload: () => Promise<void> }) {
  const [authors, setAuthors] = useState(work.authors)
  const [tutors, setTutors] = useState(work.tutors)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const confirmed = work.namesConfirmedAt

  const confirm = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    setRefusal(null)
    try {
      await run('confirm-names', { result: work.id, authors: kept(authors), tutors: kept(tutors) })
      toast.success('证书姓名已确认。')
      await reload()
    } catch (error) {
      setRefusal(failureOf(error).message)
    } finally {
      setBusy(false)
    }
  }

  return (
    <form className="qf-names" onSubmit={(event) => void confirm(event)}>
      <p className={confirmed ? 'qf-hint' : 'qf-names__due'}>
        {confirmed
          ? `已于 ${beijingTime(Date.parse(confirmed))} 确认；证书制作以前还可以更正。`
          : '请确认证书上的姓名：与身份证件一致，按署名先后填写。证书制作以后不能再改。'}
      </p>
      <NameRows label="作者" most={5} names={authors} onChange={setAuthors} />
      {(work.tutorAward || work.tutors.length > 0) && (
        <NameRows label="指导教师" most={2} names={tutors} onChange={setTutors} />
      )}
      {refusal && <Banner type="error">{refusal}</Banner>}
      <div className="qf-buttons">
        <Button type="submit" size="large" margin={false} disabled={busy || kept(authors).length === 0}>
          {busy ? '正在确认…' : confirmed ? '更正并重新确认' : '确认姓名'}
        </Button>
      </div>
    </form>
  )
}

const kept = (names: string[]) => names.map((name) => name.trim()).filter(Boolean)
