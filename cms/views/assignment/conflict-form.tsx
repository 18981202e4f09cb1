'use client'

import { Button, toast, useModal } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { AssignmentDesk } from '../../actions/assignment/open-assignment'
import { AskDialog } from '../desk/ask-dialog'
import { CallFailure, run } from '../desk/call'
import { SchoolChoice } from '../review/school-choice'

const slug = 'list-conflict'

/** The secretary lists a judge who must not judge a school. */
export function ConflictForm({ desk, onListed }: { desk: AssignmentDesk; onListed: () => Promise<void> }) {
  const { openModal } = useModal()
  const [judge, setJudge] = useState('')
  const [school, setSchool] = useState('')
  const field = useId()
  const list = async (reason: string) => {
    if (!judge || !school) throw new CallFailure('请先选好评委和学校。', 400)
    await run('list-conflict', { campaign: desk.campaign.id, judge, school, reason })
    toast.success('已登记。')
    setSchool('')
    await onListed()
  }
  return (
    <>
      <Button size="large" margin={false} buttonStyle="secondary" onClick={() => openModal(slug)}>
        登记回避关系
      </Button>
      <AskDialog
        slug={slug}
        title="登记回避关系"
        confirm="登记"
        reason={{ label: '理由', hint: '例如：曾任该校校长。至少两个字，只有评审秘书和纪检监督看得到。' }}
        onConfirm={list}
      >
        <p>登记以后，该评委已提交的这所学校作品的评分表即作废，没有提交的在执行下一个方案时作废。</p>
        <div className="qf-field">
          <label htmlFor={field}>评委</label>
          <select id={field} value={judge} onChange={(event) => setJudge(event.target.value)}>
            <option value="">请选择</option>
            {desk.judges
              .filter(({ asked }) => asked)
              .map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
          </select>
        </div>
        <SchoolChoice value={school} onChange={setSchool} />
      </AskDialog>
    </>
  )
}
