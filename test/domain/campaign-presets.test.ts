import { checkAwardRule } from '@cms/domain/awards'
import { type CampaignPreset, campaignPresets } from '@cms/domain/campaign-presets'
import { checkLimits, type EntryContents, limitsOf } from '@cms/domain/entry'
import { checkRubric } from '@cms/domain/rubric'
import { describe, expect, test } from 'vitest'
import { allowed } from './allowed'

const preset = (key: CampaignPreset['key']) =>
  campaignPresets.find((candidate) => candidate.key === key) as CampaignPreset
const repeated = (values: string[]) => values.filter((value, index) => values.indexOf(value) !== index)

test('three presets are offered', () => {
  expect(campaignPresets.map(({ key, kind, label }) => `${key} ${kind} ${label}`)).toEqual([
    'case-study case-study 清廉学校建设典型案例',
    'creative-works creative-work 校园廉洁文化作品',
    'heart-trio creative-work 廉心文语、润心话语、清心妙语',
  ])
})

describe.each(campaignPresets.map((one) => [one.key, one] as const))('the preset %s', (_, one) => {
  test('has a rubric that can be judged by, with guidance and four bands for every criterion', () => {
    expect(checkRubric(one.rubric)).toBe(undefined)
    expect(one.rubric.scale).toBe(100)
    for (const { bands, guidance, points } of one.rubric.criteria) {
      expect(guidance).toMatch(/。$/)
      expect(bands?.map(({ label }) => label)).toEqual(['优', '良', '中', '差'])
      expect([bands?.[0]?.to, bands?.[3]?.from]).toEqual([points, 0])
      expect(bands?.filter(({ description }) => !description?.endsWith('。'))).toEqual([])
    }
  })

  test('has awards that can be given', () => {
    expect(checkAwardRule(one.awards)).toBe(undefined)
    const keys = one.awards.tiers.map(({ key }) => key)
    expect((one.awards.tutorTiers ?? []).filter((key) => !keys.includes(key))).toEqual([])
  })

  test('names its categories and divisions by keys of their own', () => {
    expect(repeated(one.categories.map(({ key }) => key))).toEqual([])
    expect(repeated(one.categories.map(({ label }) => label))).toEqual([])
    expect(repeated(one.divisions.map(({ key }) => key))).toEqual([])
    const keys = [...one.categories, ...one.divisions].map(({ key }) => key)
    expect(keys.filter((key) => !/^[a-z]+(-[a-z]+)*$/.test(key))).toEqual([])
  })

  test('sets limits that an entry of every category can keep', () => {
    for (const category of one.categories) {
      const limits = limitsOf(one.limits, category)
      const { maxAttachments, maxCharacters, maxImages, maxVideoMegabytes, maxVideoMinutes } = limits
      const fullest: EntryContents = {
        text: '廉'.repeat(maxCharacters),
        images: maxImages,
        attachments: maxAttachments,
        video:
          maxVideoMinutes && maxVideoMegabytes
            ? { minutes: maxVideoMinutes, megabytes: maxVideoMegabytes }
            : null,
      }
      expect(checkLimits(fullest, limits)).toBe(undefined)
      expect(allowed(() => checkLimits({ ...fullest, text: `${fullest.text}洁` }, limits))).toBe(false)
    }
  })

  test('asks for original work, leaves the copyright to the author and has the use of AI disclosed', () => {
    const { authorization, originality, version } = one.pledge
    expect(version).toBe('1')
    expect(originality).toContain('没有在其他评选中获过奖')
    expect(originality).toContain('人工智能工具的，已如实填写工具名称、版本和用途')
    expect(authorization).toContain('作者保留著作权')
    expect(authorization).toContain('不用于商业用途')
  })
})

test('a case is of one of the eight topics, and its certificate of the kind AL', () => {
  expect(preset('case-study').categories.map(({ code, label }) => `${code} ${label}`)).toEqual([
    'AL 党建引领与学校治理',
    'AL 风险防控与制度清单',
    'AL 监督制约与阳光校务',
    'AL 清廉文化与一校一品',
    'AL 师德师风与廉洁从教',
    'AL 课程融廉与思政育人',
    'AL 家校社共育与清廉家风',
    'AL 惠民服务与群众满意',
  ])
})

/** What a category takes: characters, images, attachments and video. */
const taken = ({ categories, limits: ofCampaign }: CampaignPreset) =>
  categories.map((category) => {
    const limits = limitsOf(ofCampaign, category)
    const { maxVideoMegabytes, maxVideoMinutes, minCharacters } = limits
    const video = maxVideoMinutes ? `${maxVideoMinutes} 分钟 ${maxVideoMegabytes} MB` : '无视频'
    const characters = `${minCharacters ?? 0}–${limits.maxCharacters} 字`
    return `${category.code} ${category.label}：${characters}，图 ${limits.maxImages}，附件 ${limits.maxAttachments}，${video}`
  })

test('works are of one of these kinds, each with its limits and a certificate code of its own', () => {
  expect(taken(preset('creative-works'))).toEqual([
    'SF 书法：0–400 字，图 3，附件 1，无视频',
    'HH 绘画：0–400 字，图 3，附件 1，无视频',
    'MH 漫画：0–400 字，图 4，附件 1，无视频',
    'SY 摄影：0–400 字，图 4，附件 1，无视频',
    'JZ 剪纸：0–400 字，图 3，附件 1，无视频',
    'SJ 创意设计：0–400 字，图 6，附件 1，无视频',
    'ZW 征文：800–2000 字，图 0，附件 1，无视频',
    'SG 诗歌：0–500 字，图 0，附件 1，无视频',
    'SP 微视频：0–400 字，图 1，附件 1，5 分钟 300 MB',
    'YJ 演讲：0–800 字，图 0，附件 1，5 分钟 300 MB',
  ])
  expect(repeated(preset('creative-works').categories.map(({ code }) => code))).toEqual([])
})

test('the three hearts are an essay, a video and a design', () => {
  expect(taken(preset('heart-trio'))).toEqual([
    'ZW 廉心文语：800–2000 字，图 0，附件 1，无视频',
    'SP 润心话语：0–400 字，图 1，附件 1，5 分钟 300 MB',
    'QM 清心妙语：0–400 字，图 6，附件 1，无视频',
  ])
  expect(repeated(preset('heart-trio').categories.map(({ code }) => code))).toEqual([])
})

test('works are grouped by who made them, cases are not', () => {
  const groups = campaignPresets.map(({ divisions }) =>
    divisions.map(({ label, pupils }) => `${label}${pupils ? '（学生）' : ''}`).join(' '),
  )
  expect(groups).toEqual([
    '',
    '小学组（学生） 初中组（学生） 高中和中职组（学生） 教师组',
    '学生组（学生） 教师组',
  ])
})

test('each preset has a rubric of its own', () => {
  const rubrics = campaignPresets.map(({ rubric }) =>
    rubric.criteria.map(({ label, points }) => `${label} ${points}`).join(' · '),
  )
  expect(rubrics).toEqual([
    '方向与主题 20 · 做法与机制 25 · 成效与佐证 25 · 创新与特色 15 · 推广价值 10 · 文字与规范 5',
    '主题与立意 30 · 艺术与表达 30 · 创意与个性 20 · 感染力 15 · 完整与规范 5',
    '思想与主题 30 · 内容与结构 25 · 语言与表现 25 · 创新与巧思 15 · 规范与完整 5',
  ])
})

test('bands divide the points without a gap, in steps of half a point', () => {
  const ranges = preset('case-study').rubric.criteria.map(({ bands }) =>
    bands?.map(({ from, label, to }) => `${label} ${from}–${to}`).join(' '),
  )
  expect(ranges).toEqual([
    '优 18–20 良 15–17.5 中 12–14.5 差 0–11.5',
    '优 22.5–25 良 19–22 中 15–18.5 差 0–14.5',
    '优 22.5–25 良 19–22 中 15–18.5 差 0–14.5',
    '优 13.5–15 良 11.5–13 中 9–11 差 0–8.5',
    '优 9–10 良 7.5–8.5 中 6–7 差 0–5.5',
    '优 4.5–5 良 4–4 中 3–3.5 差 0–2.5',
  ])
})
