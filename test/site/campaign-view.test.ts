import type { Campaign } from '@cms/payload-types'
import { describe, expect, it } from 'vitest'
import { aCampaign, sample } from './sample'
import { viewAt } from './view-at'

const campaign = (more: Partial<Campaign> = {}) => {
  const documents = sample()
  documents.campaigns = [aCampaign('2026', '2026年案例征集', more)]
  return viewAt('campaign', '/campaigns/2026/', documents)
}

const policy = (more: Partial<Campaign['policy']>): Partial<Campaign> => ({
  policy: { method: 'mean', trimHigh: 1, trimLow: 1, trimFrom: 5, decimals: 2, ties: [], ...more },
})

const awards = (more: Partial<Campaign['awards']>): Partial<Campaign> => ({
  awards: { ...aCampaign('a', 'a').awards, ...more },
})

describe('a call', () => {
  it('says in words what the bureau has laid down', () => {
    const view = campaign()
    expect([view.requirements, view.review, view.policy, view.awards, view.awardRules]).toEqual([
      [
        '每校最多报送 2 件。',
        '正文不超过 3000 字。',
        '图片不超过 6 张。',
        '不收附件。',
        '题目、正文和附件中不出现学校、县区和作者的名称。',
        '截止后 30 分钟内仍可提交，并注明为宽限期内提交。',
      ],
      [
        '每件作品由 5 位评委独立评分，评分时看不到学校和作者，也看不到其他评委的评分。',
        '评委回避本单位和本县区的作品，与作品有其他利害关系的也应回避。',
        '同一件作品的评委分差超过 15 分的，提交评审会核对。',
      ],
      [
        '有效评分表达到 5 份的，去掉 1 个最高分、1 个最低分后取平均分；不足 5 份的，取全部总分的平均分，并在结果中注明。',
        '得分显示到小数点后 2 位。',
        '显示的得分相同的，比较不四舍五入的精确得分；仍然相同的，名次并列。',
      ],
      [
        { name: '一等奖', size: '参评作品的 10%' },
        { name: '二等奖', size: '5 件' },
      ],
      [
        '全部作品一起评奖。',
        '按比例折算的数量四舍五入。',
        '奖项分界处得分相同的，都获较高的奖项。',
        '结果公布后公示 5 个工作日，异议须实名提出；公示期满、异议处理完毕后公布最终结果，颁发证书。',
      ],
    ])
  })

  it('with everything that can be set tells all of it', () => {
    const view = viewAt('campaign', '/campaigns/2024/')
    expect([view.requirements, view.review, view.policy, view.awards, view.awardRules]).toEqual([
      [
        '每校最多报送 3 件，每位作者最多 1 件。',
        '学校提交后，由县区按名额择优推荐。',
        '正文不超过 3000 字。',
        '图片不超过 6 张。',
        '不收附件。',
        '类别另有要求的，按该类别的要求。',
        '题目、正文和附件中不出现学校、县区和作者的名称。',
        '学生组自愿参加、不收费用；公开时不显示学生姓名，评选结果不作为中小学招生入学的依据。',
        '截止后 30 分钟内仍可提交，并注明为宽限期内提交。',
      ],
      [
        '初评每件作品由 5 位评委独立评分，评分时看不到学校和作者，也看不到其他评委的评分。',
        '初评得分居本组别前 20 名的进入复评，复评每件作品由 7 位评委评分；进入复评的作品排在没有进入的之前。',
        '评委回避本单位的作品，与作品有其他利害关系的也应回避。',
        '评委因故不能评分的，写明理由后可以弃权；弃权不计分，也不计为零分。',
        '同一件作品的评委分差超过 12 分的，提交评审会核对。',
      ],
      [
        '加分、扣分计入该评委给出的总分，总分不低于 0 分。',
        '有效评分表达到 5 份的，去掉 1 个最高分、1 个最低分后取平均分；不足 5 份的，先补评，补足以后再公布。',
        '得分显示到小数点后 2 位。',
        '显示的得分相同的，依次比较不四舍五入的精确得分，再按评分标准的先后逐项比较各指标的平均分，再由评审会复议定序。',
      ],
      [
        { name: '一等奖', size: '各组别收到作品的 10%' },
        { name: '二等奖', size: '各组别 5 件' },
      ],
      [
        '各组别分别排名、分别评奖。',
        '按比例折算的数量有小数即进一。',
        '奖项分界处得分相同的，都获较低的奖项。',
        '获一等奖的作品，其指导教师获评优秀指导教师。',
        '组织工作突出的学校和县区，由评审会评定优秀组织奖。',
        '结果公布后公示 7 天；公示期满、异议处理完毕后公布最终结果，颁发证书。',
      ],
    ])
  })

  it('shows divisions, what each category asks, the quotas and the pledge with its version', () => {
    const { categories, divisions, pledge, quotas } = viewAt('campaign', '/campaigns/2024/')
    expect({ categories, divisions, pledge, quotas }).toEqual({
      divisions: ['学生组', '教师组'],
      categories: [
        { label: '征文', limits: ['正文 800 至 2000 字。', '不收图片。'] },
        { label: '视频', limits: ['视频不超过 5 分钟、300 MB。'] },
      ],
      quotas: {
        districts: [
          { district: '港北区', min: 2, max: 8 },
          { district: '港南区', min: null, max: 6 },
        ],
        categories: [{ label: '视频', max: 2 }],
      },
      pledge: {
        version: '2',
        originality: '作品由学生自己创作。',
        authorization: '监护人同意展示作品。',
        aiUse: '使用过人工智能工具的，提交时须如实写明工具名称、版本和用途；如实说明的不影响评审。',
      },
    })
  })

  it('shows the rubric with its bands and what is added or taken off beside it', () => {
    expect(viewAt('campaign', '/campaigns/2024/').rubric).toEqual({
      scale: 10,
      step: '满分 10 分，以 0.5 分为最小单位。',
      criteria: [
        {
          label: '主题',
          points: 10,
          guidance: '立意端正',
          bands: [
            { label: '优', range: '8.5—10 分', description: '立意新颖' },
            { label: '良', range: '0—8 分', description: null },
          ],
        },
      ],
      adjustments: [{ label: '超时', size: '扣分，最多 1 分', guidance: '超过一分钟' }],
    })
  })

  it('tells every date from the call to the final result', () => {
    const { schedule } = viewAt('campaign', '/campaigns/2024/')
    expect(schedule.map(({ label, moment }) => `${label} ${moment.text}`)).toEqual([
      '征集开始 2024年9月1日 08:00',
      '学校提交截止 2024年9月25日 18:00',
      '县区推荐截止 2024年10月8日 18:00',
      '初评开始 2024年10月16日 08:00',
      '初评截止 2024年10月25日 18:00',
      '复评开始 2024年10月26日 08:00',
      '复评截止 2024年10月31日 18:00',
      '结果公布 2024年11月5日 10:00',
      '公示开始 2024年11月5日',
      '公示结束 2024年11月11日',
      '最终结果公布 2024年11月20日 10:00',
    ])
  })

  it('leads to its result once that is announced, and says whether it is final', () => {
    const links = ['2024', '2025', '2026'].map((slug) => viewAt('campaign', `/campaigns/${slug}/`).result)
    expect(links).toEqual([
      { label: '评选结果', href: '/campaigns/2024/result/' },
      { label: '结果公示', href: '/campaigns/2025/result/' },
      null,
    ])
  })
})

describe('the way to score and to rank', () => {
  it.each<[string, Partial<Campaign>, string]>([
    [
      'a plain mean',
      policy({ decimals: 0 }),
      '得分为各位评委总分的平均分。得分显示为整数。显示的得分相同的，名次并列。',
    ],
    [
      'only the lowest dropped',
      policy({
        method: 'trimmed-mean',
        trimHigh: 0,
        trimLow: 2,
        trimFrom: 7,
        decimals: 3,
        belowTrim: 'mean',
      }),
      '有效评分表达到 7 份的，去掉 2 个最低分后取平均分；不足 7 份的，取全部总分的平均分，并在结果中注明。得分显示到小数点后 3 位。显示的得分相同的，名次并列。',
    ],
    [
      'a median, ties parted by the median',
      policy({ method: 'median', ties: ['median'] }),
      '得分为各位评委总分的中位数；评委人数为双数的，取居中两个总分的平均分。得分显示到小数点后 2 位。显示的得分相同的，比较各位评委总分的中位数；仍然相同的，名次并列。',
    ],
    [
      'standard scores, ties left to a re-review',
      policy({ method: 'standard-score', ties: ['re-review'] }),
      '得分按标准分计算：先把每位评委给出的总分按该评委的平均分和标准差，折算到全体评委的平均分和标准差上，再取各位评委折算分的平均分，使打分偏宽、偏严的评委可以相互比较。得分显示到小数点后 2 位。显示的得分相同的，由评审会复议定序。',
    ],
  ])('with %s', (_, more, words) => {
    expect(campaign(more).policy.join('')).toBe(words)
  })

  it.each<[Campaign['awards']['base'], Campaign['awards']['groupBy'], string, string]>([
    ['received', 'campaign', '收到作品的 10%', '全部作品一起评奖。'],
    ['screened', 'category', '各类别参评作品的 10%', '各类别分别排名、分别评奖。'],
    ['last-round', 'division', '各组别进入最后一轮的作品的 10%', '各组别分别排名、分别评奖。'],
  ])('percentages of %s works by %s', (base, groupBy, size, rule) => {
    const view = campaign(awards({ base, groupBy }))
    expect([view.awards[0]?.size, view.awardRules[0]]).toEqual([size, rule])
  })

  it('three rounds end with 终评', () => {
    const later = (day: number) => ({
      opensAt: `2026-11-0${day}T00:00:00.000Z`,
      closesAt: `2026-11-0${day + 1}T00:00:00.000Z`,
      advance: 9 - day,
      sheetsPerEntry: 7,
    })
    const { schedule } = aCampaign('a', 'a')
    const view = campaign({ schedule: { ...schedule, laterRounds: [later(1), later(3)] } })
    expect(view.review.slice(1, 3)).toEqual([
      '初评得分居前 8 名的进入复评，复评每件作品由 7 位评委评分；进入复评的作品排在没有进入的之前。',
      '复评得分居前 6 名的进入终评，终评每件作品由 7 位评委评分；进入终评的作品排在没有进入的之前。',
    ])
  })
})
