'use client'

import { Button, toast, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import { AskDialog } from '../desk/ask-dialog'
import { CallFailure, run } from '../desk/call'
import { SchoolChoice } from './school-choice'

type DeclareConflictProps = { campaign: string; onDeclared: () => Promise<void> }

/** 申报回避关系: a judge names a school whose works they must not score, before any is shown to them. */
export function DeclareConflict({ campaign, onDeclared }: DeclareConflictProps) {
  const { openModal } = useModal()
  const [school, setSchool] = useState('')
  const slug = `declare-conflict-${campaign}`
  const declare = async (reason: string) => {
    if (!school) throw new CallFailure('请先选择学校。', 400, 'school')
    await run('declare-conflict', { campaign, school, reason })
    toast.success('已申报，今后不会再把该校的作品分给您。')
    await onDeclared()
  }
  return (
    <>
      <Button size="large" margin={false} buttonStyle="secondary" onClick={() => openModal(slug)}>
        申报回避关系
      </Button>
      <AskDialog
        slug={slug}
        title="申报回避关系"
        confirm="提交申报"
        reason={{ label: '理由', hint: '例如：配偶在该校任教。至少两个字，只有评审秘书和纪检监督看得到。' }}
        onConfirm={declare}
      >
        <p>
          与某所学校有任职、亲属、指导等关系的，请在这里申报；您给该校作品的评分表会作废，由别的评委来评。
        </p>
        <SchoolChoice value={school} onChange={setSchool} />
      </AskDialog>
    </>
  )
}
