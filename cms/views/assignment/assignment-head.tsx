'use client'

import { Link } from '@payloadcms/ui'
import type { AssignmentDesk } from '../../actions/assignment/open-assignment'
import { DeskHead } from '../desk/desk-head'

type AssignmentHeadProps = { desk: AssignmentDesk; acts: boolean; onRound: (round: number) => void }

/** What is assigned by which rules. */
export function AssignmentHead({ acts, desk, onRound }: AssignmentHeadProps) {
  const { campaign, judges, round, rounds, rules, works } = desk
  const asked = judges.filter((judge) => judge.asked)
  const alternates = asked.filter(({ alternate }) => alternate).length
  return (
    <DeskHead
      title="分配评委"
      lead={campaign.title}
      standing={
        <>
          {!acts && <span>只读</span>}
          <Link className="qf-link" href={`/admin/board/${campaign.id}`} prefetch={false}>
            返回评审看板
          </Link>
          <Link className="qf-link" href={`/admin/collections/campaigns/${campaign.id}`} prefetch={false}>
            活动设置
          </Link>
        </>
      }
    >
      {rounds.length > 1 && (
        <div className="qf-buttons">
          <label htmlFor="round">轮次</label>
          <select id="round" value={round.number} onChange={(event) => onRound(Number(event.target.value))}>
            {rounds.map(({ label, number }) => (
              <option key={number} value={number}>
                {label}
              </option>
            ))}
          </select>
        </div>
      )}
      <p className="qf-facts">
        <span>作品 {works.length} 件</span>
        <span>评委 {asked.length - alternates} 位</span>
        <span>候补 {alternates} 位</span>
        <span>每件 {round.sheetsPerEntry} 位评委</span>
        <span>{rules.maxPerJudge ? `每位最多 ${rules.maxPerJudge} 件` : '每位件数不限'}</span>
        <span>
          {rules.mixing === 'panels' ? `编组：${rules.panels.join('、')}` : '不编组，尽量让每两位评委少同评'}
        </span>
        <span>{rules.avoidOwnDistrict ? '回避本校和本县区' : '回避本校'}</span>
      </p>
    </DeskHead>
  )
}
