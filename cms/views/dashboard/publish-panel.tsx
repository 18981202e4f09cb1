'use client'

import { Banner, Button } from '@payloadcms/ui'
import type { SiteState } from '../../actions/publishing/open-site-state'
import { beijingTime } from '../../domain/beijing-time'
import { Opening } from '../desk/opening'
import { Working } from '../desk/working'
import { usePublish } from './use-publish'

type PublishPanelProps = { mayMakeAgain: boolean; onPublished: () => Promise<void> }

/** How the website stands, and buttons to publish what has changed, or to make all of it again. */
export function PublishPanel({ mayMakeAgain, onPublished }: PublishPanelProps) {
  const { state, failure, reload, refusal, publish } = usePublish(onPublished)
  const busy = Boolean(state?.progress)
  return (
    <section className="qf-section" aria-labelledby="publish">
      <h2 id="publish">网站发布</h2>
      {state ? <Standing {...state} /> : <Opening failure={failure} retry={reload} />}
      {refusal && <Banner type="error">{refusal}</Banner>}
      <div className="qf-buttons">
        <Button size="large" margin={false} disabled={busy} onClick={() => void publish('publish-site')}>
          重新发布网站
        </Button>
        {mayMakeAgain && (
          <Button
            size="large"
            margin={false}
            buttonStyle="secondary"
            disabled={busy}
            onClick={() => void publish('publish-again')}
          >
            全部重新生成
          </Button>
        )}
        <a className="qf-link" href="/">
          打开网站
        </a>
      </div>
      <p className="qf-hint">平时发布内容后网站会自动更新，不必按按钮。{mayMakeAgain && againHint}</p>
    </section>
  )
}

const againHint = '“全部重新生成”把每一页重做一遍，网站的文件被误删、误改以后用它；期间的其他更新排在后面。'

function Standing({ last, progress }: SiteState) {
  if (progress)
    return <Working doing="正在发布" preparing="正在读取内容…" done={progress.done} total={progress.of} />
  if (last.failure)
    return (
      <Banner type="error">
        <span className="qf-lines">最近一次发布：{last.failure}</span>
      </Banner>
    )
  if (!last.finishedAt) return <p className="qf-empty">网站还没有发布过。</p>
  return (
    <p className="qf-facts">
      <span>网站是最新的</span>
      <span>最近发布 {beijingTime(Date.parse(last.finishedAt))}</span>
      <span>用时 {((last.milliseconds ?? 0) / 1000).toFixed(1)} 秒</span>
      <span>共 {last.pages ?? 0} 页</span>
      <span>更新 {last.rendered ?? 0} 页</span>
    </p>
  )
}
