'use client'

import type { SchoolAwards } from '../../actions/certificates/open-awards'
import { DeskHead } from '../desk/desk-head'
import { Opening } from '../desk/opening'
import { useOpened } from '../desk/use-opened'
import { CertificateList } from './certificate-list'
import { WorkCard } from './work-card'

/** A school's results, the newest campaign first. */
export function AwardsDesk() {
  const { data, failure, reload } = useOpened<SchoolAwards>('/api/actions/open-awards')
  if (!data) return <Opening failure={failure} retry={reload} />
  return (
    <div className="qf-page">
      <DeskHead title="评选结果" lead="贵校作品的得分和奖项；在这里确认证书姓名，下载评分存证和证书。" />
      {data.length === 0 && <p className="qf-empty">贵校的作品还没有公布结果，公布以后显示在这里。</p>}
      {data.map((campaign) => (
        <section key={campaign.id} className="qf-section" aria-labelledby={campaign.id}>
          <div className="qf-section__head">
            <h2 id={campaign.id}>{campaign.title}</h2>
            <p className="qf-facts">
              <span>{campaign.decided ? '最终结果已公布' : '公示中'}</span>
              <a className="qf-link" href={campaign.result}>
                {campaign.decided ? '查看评选结果' : '查看公示'}
              </a>
            </p>
          </div>
          {campaign.works.map((work) => (
            <WorkCard key={work.id} work={work} campaign={campaign} reload={reload} />
          ))}
          {campaign.honours.length > 0 && (
            <article className="qf-award">
              <h3>{campaign.honours[0]?.awardName}</h3>
              <CertificateList certificates={campaign.honours} />
            </article>
          )}
        </section>
      ))}
    </div>
  )
}
