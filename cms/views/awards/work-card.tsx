'use client'

import { Pill } from '@payloadcms/ui'
import type { SchoolAwards, SchoolWork } from '../../actions/certificates/open-awards'
import { CertificateList } from './certificate-list'
import { NamesForm } from './names-form'

type WorkCardProps = {
  work: SchoolWork
  campaign: SchoolAwards[number]
  reload: () => Promise<void>
}

/** One work: its award and score, the receipt, and the way to its certificates. */
export function WorkCard({ campaign, reload, work }: WorkCardProps) {
  const { awardName, category, certificates, id, rank, revision, score, sheets, title, tutorAward } = work
  return (
    <article className="qf-award" aria-labelledby={`work-${id}`}>
      <div className="qf-award__head">
        <h3 id={`work-${id}`}>{title}</h3>
        <Pill pillStyle={awardName ? 'success' : 'light-gray'} size="small">
          {awardName ?? '未获奖'}
        </Pill>
      </div>
      <p className="qf-facts">
        <span>{category}</span>
        <span>得分 {score}</span>
        <span>名次 {rank}</span>
        <span>有效评分表 {sheets} 份</span>
        {tutorAward && <span>指导教师获评{tutorAward}</span>}
      </p>
      {revision && <p className="qf-award__revision">{revision}</p>}
      {campaign.onRecord && (
        <p className="qf-facts">
          <a className="qf-link" href={`/api/actions/open-score-receipt?result=${id}`} download>
            下载评分存证
          </a>
          <a className="qf-link" href="/verify/#receipt">
            怎样核对
          </a>
        </p>
      )}
      {awardName && certificates.length === 0 && <NamesForm key={id} work={work} reload={reload} />}
      {certificates.length > 0 && <CertificateList certificates={certificates} />}
    </article>
  )
}
