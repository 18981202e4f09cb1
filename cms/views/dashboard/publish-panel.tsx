'use client'

import { Banner, Button } from '@payloadcms/ui'
import { beijingTime } from '../../domain/beijing-time'
import type { Publication } from '../../payload-types'
import { Opening } from '../desk/opening'
import { usePublish } from './use-publish'

/** How the website was last published, and a button to publish it again. */
export function PublishPanel({ onPublished }: { onPublished: () => Promise<void> }) {
  const { publication, failure, reload, busy, refusal, publish } = usePublish(onPublished)
  return (
    <section className="qf-section" aria-labelledby="publish">
      <h2 id="publish">网站发布</h2>
      {publication ? <LastPublish last={publication} /> : <Opening failure={failure} retry={reload} />}
      {refusal && <Banner type="error">{refusal}</Banner>}
      <div className="qf-buttons">
        <Button size="large" margin={false} disabled={busy} onClick={() => void publish()}>
          {busy ? '正在发布…' : '重新发布网站'}
        </Button>
        <a className="qf-link" href="/">
          打开网站
        </a>
      </div>
      <p className="qf-hint">平时保存并发布内容后网站会自动更新，不必按这个按钮；发布时可以离开本页。</p>
    </section>
  )
}

function LastPublish({ last }: { last: Publication }) {
  if (last.failure) return <Banner type="error">最近一次发布：{last.failure}</Banner>
  if (!last.finishedAt) return <p className="qf-empty">网站还没有发布过。</p>
  return (
    <p className="qf-facts">
      <span>最近发布 {beijingTime(Date.parse(last.finishedAt))}</span>
      <span>用时 {((last.milliseconds ?? 0) / 1000).toFixed(1)} 秒</span>
      <span>共 {last.pages ?? 0} 页</span>
      <span>更新 {last.rendered ?? 0} 页</span>
    </p>
  )
}
