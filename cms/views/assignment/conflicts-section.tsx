'use client'

import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'
import type { AssignmentDesk } from '../../actions/assignment/open-assignment'
import { failureOf, remove } from '../desk/call'
import { ConflictForm } from './conflict-form'

type Conflict = AssignmentDesk['conflicts'][number]

type ConflictsSectionProps = { desk: AssignmentDesk; acts: boolean; reload: () => Promise<void> }

/** Who must not judge which school: listed by the secretary, who may take it back, or declared by the judge. */
export function ConflictsSection({ acts, desk, reload }: ConflictsSectionProps) {
  const [busy, setBusy] = useState(false)
  const takeBack = async ({ id, judge, school }: Conflict) => {
    setBusy(true)
    try {
      await remove('conflicts', id)
      toast.success(`已删除${judge.name}与${school.name}的回避关系。`)
      await reload()
    } catch (error) {
      toast.error(failureOf(error).message)
    } finally {
      setBusy(false)
    }
  }
  return (
    <section className="qf-section" aria-labelledby="conflicts">
      <div className="qf-section__head">
        <h2 id="conflicts">回避关系 {desk.conflicts.length} 条</h2>
        {acts && <ConflictForm desk={desk} onListed={reload} />}
      </div>
      <p className="qf-hint">
        评委本校的作品总是回避，不用登记。已提交的评分表一经登记即作废，不再恢复；没有提交的，生成并执行方案后作废改派。
      </p>
      {desk.conflicts.length > 0 && (
        <table className="qf-table">
          <thead>
            <tr>
              <th>评委</th>
              <th>学校</th>
              <th>来源</th>
              <th>理由</th>
              {acts && <th>处理</th>}
            </tr>
          </thead>
          <tbody>
            {desk.conflicts.map((conflict) => (
              <tr key={conflict.id}>
                <th scope="row">{conflict.judge.name}</th>
                <td data-label="学校">{conflict.school.name}</td>
                <td data-label="来源">{conflict.kind === 'declared' ? '评委申报' : '秘书登记'}</td>
                <td data-label="理由">{conflict.reason}</td>
                {acts && (
                  <td data-label="处理">
                    {conflict.kind === 'listed' ? (
                      <Button
                        margin={false}
                        buttonStyle="secondary"
                        aria-label={`删除${conflict.judge.name}与${conflict.school.name}的回避关系`}
                        disabled={busy}
                        onClick={() => void takeBack(conflict)}
                      >
                        删除
                      </Button>
                    ) : (
                      <span className="qf-hint">本人申报，不能删除</span>
                    )}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
