import type { Link } from './link'
import type { ModelCampaign } from './model/campaigns'
import { type Day, minuteOf, twoLineDay } from './moment'
import { descending } from './order'

/** What happens when; `time` is of that day. */
export type BoardDate = { label: string; time: string | null } & Omit<Day, 'text'>

/** A campaign on the home page: its call, or once announced its result. The reader's own clock knows the state. */
export type HomeCall = {
  kind: string
  /** A result is announced, which is more than a call. */
  announced: boolean
  heading: string
  summary: string | null
  href: string
  /** From and until; of a final result the day it was published. */
  dates: BoardDate[]
  state: { before: string; during: string; after: string } | null
  links: Link[]
  demo: boolean
}

/** The three campaigns whose last day comes latest, so that without a clock those still open stand first. */
export function latestCalls(campaigns: readonly ModelCampaign[]): HomeCall[] {
  return campaigns
    .toSorted((a, b) => descending(lastDay(a), lastDay(b)))
    .slice(0, 3)
    .map(homeCall)
}

function lastDay({ publicNotice, schedule }: ModelCampaign): string {
  return publicNotice ? (publicNotice.decidedAt ?? publicNotice.endsOn) : schedule.submissionClosesAt
}

function homeCall(campaign: ModelCampaign): HomeCall {
  const { path, publicNotice, schedule, summary, title } = campaign
  const base = { summary: summary ?? null, demo: campaign.demo ?? false }
  const call: Link = { label: '征集通知', href: path }
  if (!publicNotice) {
    return {
      ...base,
      kind: '征集通知',
      announced: false,
      heading: title,
      href: path,
      dates: [minute('开始', schedule.opensAt), minute('截止', schedule.submissionClosesAt)],
      state: { before: '尚未开始', during: '正在征集', after: '征集截止' },
      links: [{ label: '查看通知', href: path }],
    }
  }
  const { decidedAt, endsOn, startsOn } = publicNotice
  return {
    ...base,
    kind: decidedAt ? '评选结果' : '结果公示',
    announced: true,
    heading: `${title}${decidedAt ? '结果' : '结果公示'}`,
    href: publicNotice.path,
    dates: decidedAt ? [day('公布', decidedAt)] : [day('公示开始', startsOn), day('公示截止', endsOn)],
    state: decidedAt ? null : { before: '即将公示', during: '正在公示', after: '公示结束' },
    links: [{ label: decidedAt ? '查看结果' : '查看公示', href: publicNotice.path }, call],
  }
}

function day(label: string, instant: string): BoardDate {
  const { text: _, ...parts } = twoLineDay(instant)
  return { label, time: null, ...parts }
}

function minute(label: string, instant: string): BoardDate {
  const { machine, text } = minuteOf(instant)
  return { ...day(label, instant), time: text.split(' ')[1] ?? null, machine }
}
