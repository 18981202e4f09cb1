import type { CampaignPreset } from '../campaign-presets'
import { defaultPledge } from '../pledge'
import { defaultRubric } from '../rubric'
import { fourBands } from './four-bands'

/** What a judge sees in an excellent, a good, a fair and a poor case, by criterion of the default rubric. */
const seen: Record<string, readonly [string, string, string, string]> = {
  direction: [
    '问题真实具体，主题鲜明，背景几句话就交代清楚。',
    '主题明确，问题基本写清，背景略嫌笼统。',
    '切题，但多为一般要求，看不清本校的问题。',
    '偏离清廉学校建设，或看不出要解决什么问题。',
  ],
  practice: [
    '做法、责任和流程写得明白，已成制度并坚持运行。',
    '做法具体，有责任分工，制度化程度稍弱。',
    '以活动为主，有做法，少机制。',
    '只有口号和要求，看不出做了什么。',
  ],
  effect: [
    '变化明显，前后有对照，数据有时间和来源，佐证充分。',
    '变化清楚，有数据或材料佐证，个别地方不够扎实。',
    '说了成效，佐证单薄，或主要是荣誉罗列。',
    '没有成效，或数据前后矛盾、无从核对。',
  ],
  innovation: [
    '思路或载体是本校自己的，切合校情，令人印象深刻。',
    '在常见做法上有自己的改进。',
    '做法常见，特色不明显。',
    '照搬他校，看不出本校特点。',
  ],
  reach: [
    '别的学校照着就能做，条件、成本和注意事项都已说明。',
    '可以借鉴，适用条件说得不够细。',
    '部分做法可以参考，依赖本校特殊条件。',
    '难以借鉴，或没有谈到推广。',
  ],
  writing: [
    '结构完整，语言准确平实，反思中肯，格式规范。',
    '结构完整，语言通顺，格式有小瑕疵。',
    '结构不够完整，语句或格式问题较多。',
    '缺少主要部分，或不合篇幅与格式要求。',
  ],
}

/** 典型案例征集: topics after domain.md §5.3, length after §3.5. */
export const caseStudyPreset: CampaignPreset = {
  key: 'case-study',
  label: '清廉学校建设典型案例',
  description: '学校写一件真正做过、做出结果的事，分八个类别，正文不超过 3000 字。',
  kind: 'case-study',
  categories: [
    { key: 'governance', label: '党建引领与学校治理', code: 'AL' },
    { key: 'risk-control', label: '风险防控与制度清单', code: 'AL' },
    { key: 'oversight', label: '监督制约与阳光校务', code: 'AL' },
    { key: 'culture', label: '清廉文化与一校一品', code: 'AL' },
    { key: 'teacher-ethics', label: '师德师风与廉洁从教', code: 'AL' },
    { key: 'curriculum', label: '课程融廉与思政育人', code: 'AL' },
    { key: 'family', label: '家校社共育与清廉家风', code: 'AL' },
    { key: 'service', label: '惠民服务与群众满意', code: 'AL' },
  ],
  divisions: [],
  limits: { maxCharacters: 3000, maxImages: 6, maxAttachments: 3 },
  rubric: {
    ...defaultRubric,
    criteria: defaultRubric.criteria.map((criterion) => {
      const descriptions = seen[criterion.key]
      return descriptions ? { ...criterion, bands: fourBands(criterion.points, descriptions) } : criterion
    }),
  },
  awards: {
    tiers: [
      { key: '1', name: '一等奖', mode: 'ratio', value: 10 },
      { key: '2', name: '二等奖', mode: 'ratio', value: 20 },
      { key: '3', name: '三等奖', mode: 'ratio', value: 30 },
    ],
    rounding: 'round',
    onTie: 'raise',
    groupBy: 'campaign',
    base: 'screened',
  },
  pledge: defaultPledge,
}
