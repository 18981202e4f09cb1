'use client'

import { Button, Link } from '@payloadcms/ui'
import type { ReviewDesk } from '../../actions/review/open-review-desk'
import { isAnnounced } from '../../domain/campaign'
import { Deadline } from '../desk/deadline'
import { Opening } from '../desk/opening'
import { ProgressBar } from '../desk/progress-bar'
import { useOpened } from '../desk/use-opened'
import { isOpen, type QueueCampaign, type QueueSheet, sheetPath } from './queue'
import { SheetStatusPill } from './sheet-status-pill'

/** Everything this judge has been asked to score, campaign by campaign. */
export function ReviewQueue() {
  const { data, failure, reload } = useOpened<ReviewDesk>('/api/actions/open-review-desk')
  return (
    <div className="qf-page">
      <h1>评审台</h1>
      <p className="qf-lead">作品以编号呈现，不显示学校和作者。打分随时自动保存，提交以后不能再改。</p>
      {!data && <Opening failure={failure} retry={reload} />}
      {data?.campaigns.length === 0 && (
        <p className="qf-empty">目前没有分配给您的作品；分配以后会出现在这里。</p>
      )}
      {data?.campaigns
        .filter(({ phase }) => !isAnnounced(phase))
        .map((campaign) => (
          <CampaignQueue key={campaign.id} campaign={campaign} />
        ))}
      {data?.campaigns
        .filter(({ phase }) => isAnnounced(phase))
        .map((campaign) => (
          <details key={campaign.id} className="qf-section qf-fold">
            <summary>
              <h2>{campaign.title}</h2>
              <span className="qf-hint">已公布，您评了 {campaign.submitted} 篇</span>
            </summary>
            <QueueTable campaign={campaign} />
          </details>
        ))}
    </div>
  )
}

function CampaignQueue({ campaign }: { campaign: QueueCampaign }) {
  const reviewing = campaign.phase === 'reviewing'
  const next = reviewing ? campaign.sheets.find(isOpen) : undefined
  return (
    <section className="qf-section" aria-labelledby={`campaign-${campaign.id}`}>
      <header className="qf-section__head">
        <h2 id={`campaign-${campaign.id}`}>{campaign.title}</h2>
        <p className="qf-facts">
          <span>{campaign.phaseLabel}</span>
          <span>
            已提交 {campaign.submitted}/{campaign.due} 篇
            <ProgressBar parts={[{ count: campaign.submitted, tone: 'done' }]} of={campaign.due} />
          </span>
          {reviewing && <Deadline at={campaign.closesAt} label="截止" />}
        </p>
        {next && (
          <Button el="link" to={sheetPath(next.id)} size="large" margin={false}>
            {campaign.submitted > 0 ? '继续评审' : '开始评审'}
          </Button>
        )}
      </header>
      <QueueTable campaign={campaign} />
    </section>
  )
}

function QueueTable({ campaign: { scale, sheets } }: { campaign: QueueCampaign }) {
  return (
    <table className="qf-table qf-queue">
      <thead>
        <tr>
          <th>编号</th>
          <th>题目</th>
          <th>类别</th>
          <th>状态</th>
          <th className="qf-number">我的评分</th>
        </tr>
      </thead>
      <tbody>
        {sheets.map((sheet) => (
          <QueueRow key={sheet.id} sheet={sheet} scale={scale} />
        ))}
      </tbody>
    </table>
  )
}

function QueueRow({ sheet, scale }: { sheet: QueueSheet; scale: number }) {
  return (
    <tr>
      <td data-label="编号" className="qf-code">
        {sheet.workCode}
      </td>
      <td data-label="题目">
        <Link className="qf-work-link" href={sheetPath(sheet.id)} prefetch={false}>
          {sheet.title}
        </Link>
      </td>
      <td data-label="类别">{sheet.category}</td>
      <td data-label="状态">
        <SheetStatusPill status={sheet.status} />
      </td>
      <td data-label="我的评分" className="qf-number">
        {sheet.total ? `${sheet.total} / ${scale}` : '—'}
      </td>
    </tr>
  )
}
