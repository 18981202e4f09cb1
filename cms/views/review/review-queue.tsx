'use client'

import type { ReviewDesk } from '../../actions/review/open-review-desk'
import { isAnnounced } from '../../domain/campaign'
import { Opening } from '../desk/opening'
import { useOpened } from '../desk/use-opened'
import { CampaignQueue } from './campaign-queue'
import { QueueTable } from './queue-table'

/** Everything this judge has been asked to score, campaign by campaign. */
export function ReviewQueue() {
  const { data, failure, reload } = useOpened<ReviewDesk>('/api/actions/open-review-desk')
  const campaigns = data?.campaigns ?? []
  return (
    <div className="qf-page">
      <h1>评审台</h1>
      <p className="qf-lead">作品以编号呈现，不显示学校和作者。打分随时自动保存，提交以后不能再改。</p>
      {!data && <Opening failure={failure} retry={reload} />}
      {data && campaigns.length === 0 && (
        <p className="qf-empty">目前没有分配给您的作品；分配以后会出现在这里。</p>
      )}
      {campaigns
        .filter(({ phase }) => !isAnnounced(phase))
        .map((campaign) => (
          <CampaignQueue key={campaign.id} campaign={campaign} reload={reload} />
        ))}
      {campaigns
        .filter(({ phase }) => isAnnounced(phase))
        .map(({ id, rounds, title }) => (
          <details key={id} className="qf-section qf-fold">
            <summary>
              <h2>{title}</h2>
              <span className="qf-hint">
                已公布，您评了 {rounds.reduce((sum, { submitted }) => sum + submitted, 0)} 篇
              </span>
            </summary>
            {rounds.map((round) => (
              <QueueTable key={round.number} round={round} />
            ))}
          </details>
        ))}
    </div>
  )
}
