import { creativeWorksPreset } from '../../cms/domain/presets/creative-works-preset'
import type { Rubric } from '../../cms/domain/rubric'
import type { Markdown } from './shapes'

/** A day counted from the day of seeding, and a time of that day in Beijing. */
export type Moment = { day: number; time: string }

export type CampaignSeed = {
  slug: string
  title: string
  kind: 'case-study' | 'creative-work'
  summary: string
  call: Markdown
  opensAt: Moment
  submissionClosesAt: Moment
  forwardingClosesAt: Moment
  reviewOpensAt: Moment
  reviewClosesAt: Moment
  categories: CampaignCategory[]
  divisions?: { key: string; label: string; pupils: boolean }[]
  /** That of case studies without one. */
  rubric?: Rubric
}

export type CampaignCategory = {
  key: string
  label: string
  code: string
  maxCharacters?: number
  maxImages?: number
}

export const caseCategories = [
  { key: 'governance', label: '党建引领与学校治理', code: 'AL' },
  { key: 'risk-control', label: '风险防控与制度清单', code: 'AL' },
  { key: 'oversight', label: '监督制约与阳光校务', code: 'AL' },
  { key: 'culture', label: '清廉文化与一校一品', code: 'AL' },
  { key: 'teacher-ethics', label: '师德师风与廉洁从教', code: 'AL' },
  { key: 'curriculum', label: '课程融廉与思政育人', code: 'AL' },
  { key: 'family', label: '家校社共育与清廉家风', code: 'AL' },
  { key: 'service', label: '惠民服务与群众满意', code: 'AL' },
]

const caseCall: Markdown = `
为总结各校清廉学校建设的做法，让好经验看得见、学得来，现面向全市中小学、幼儿园和中等职业学校征集典型案例。

## 征集内容

案例应写一件真正做过、做出结果的事，围绕八个类别之一展开，分“背景与问题、做法与机制、成效与佐证、反思与推广”四部分，正文不超过 3000 字。欢迎写做得不够好的地方和改进的打算。

## 报送要求

1. 每校最多报送 2 件，由县区择优推荐；每个县区最多推荐 8 件，市直学校合计最多 6 件。
2. 作品须为原创，没有在其他评选中获过奖；使用过智能写作工具的，请在文末说明工具名称和用途。
3. 评审为盲评。题目、正文、图片和附件中不得出现学校、县区、乡镇和作者的名称，违反的退回修改。
4. 截止时间以系统时间为准，截止前可以随时保存草稿；提交后内容锁定。

## 评审与公布

每件作品由五位评委独立打分，去掉一个最高分和一个最低分后取平均。评委不评本单位的作品。评分标准随通知一并公开，第一份评分表提交后不再改动。结果公示五个工作日，公示期内可以实名提出异议。

## 说明

本活动不收取任何费用，不组织网络投票。获奖结果不与招生、职称挂钩。
`

/** Last year's finished campaign. */
export const finishedCampaign: CampaignSeed = {
  slug: 'cases-last-year',
  title: '清廉学校建设典型案例征集（上一届）',
  kind: 'case-study',
  summary: '面向全市中小学、幼儿园和中等职业学校征集清廉学校建设典型案例，评审已结束，结果已公布。',
  call: caseCall,
  opensAt: { day: -420, time: '09:00' },
  submissionClosesAt: { day: -395, time: '17:30' },
  forwardingClosesAt: { day: -386, time: '18:00' },
  reviewOpensAt: { day: -374, time: '09:00' },
  reviewClosesAt: { day: -358, time: '18:00' },
  categories: caseCategories,
}

/** This year's campaign, in the middle of its review. */
export const runningCampaign: CampaignSeed = {
  slug: 'cases-this-year',
  title: '清廉学校建设典型案例征集（本届）',
  kind: 'case-study',
  summary: '本届征集共收到 46 件作品，现处于评审阶段。',
  call: caseCall,
  opensAt: { day: -55, time: '09:00' },
  submissionClosesAt: { day: -31, time: '17:30' },
  forwardingClosesAt: { day: -20, time: '18:00' },
  reviewOpensAt: { day: -9, time: '09:00' },
  reviewClosesAt: { day: 7, time: '18:00' },
  categories: caseCategories,
}

const divisions = [
  { key: 'student', label: '学生组', pupils: true },
  { key: 'teacher', label: '教师组', pupils: false },
]

/** Last year's campaign for creative works, over before that for case studies. */
export const finishedWorksCampaign: CampaignSeed = {
  slug: 'creative-works-last-year',
  title: '“清风入怀”校园廉洁文化作品征集（上一届）',
  kind: 'creative-work',
  summary: '书法、绘画与剪纸、创意设计、征文四类作品，评审已结束，获奖作品在“作品”栏目展示。',
  call: `
面向全市师生征集廉洁文化作品，分书法、绘画与剪纸、创意设计、征文四类。

- **书法、绘画与剪纸、创意设计**：每件作品附不超过 400 字的说明，书法附释文。
- **征文**：不超过 2000 字，写亲身经历的事。

学生作品由学校统一报送，公开时只写学校、姓氏和学段；监护人书面同意的，可以写姓名。

本活动自愿参加，不收费，不组织网络投票；获奖结果不作为中小学招生入学的依据。
`,
  opensAt: { day: -505, time: '09:00' },
  submissionClosesAt: { day: -475, time: '17:30' },
  forwardingClosesAt: { day: -465, time: '18:00' },
  reviewOpensAt: { day: -455, time: '09:00' },
  reviewClosesAt: { day: -440, time: '18:00' },
  categories: [
    { key: 'calligraphy', label: '书法', code: 'SF', maxCharacters: 400, maxImages: 2 },
    { key: 'painting', label: '绘画与剪纸', code: 'HH', maxCharacters: 400, maxImages: 2 },
    { key: 'design', label: '创意设计', code: 'SJ', maxCharacters: 400, maxImages: 4 },
    { key: 'essay', label: '征文', code: 'ZW', maxCharacters: 2000, maxImages: 0 },
  ],
  divisions,
  rubric: creativeWorksPreset.rubric,
}

/** A campaign that still takes submissions. */
export const openCampaign: CampaignSeed = {
  slug: 'creative-works',
  title: '“清风入怀”校园廉洁文化作品征集',
  kind: 'creative-work',
  summary: '廉心文语、润心话语、清心妙语三类作品，正在征集。',
  call: `
面向全市师生征集廉洁文化作品，分三类：

- **廉心文语**：散文、故事、书信等，800 至 2000 字。
- **润心话语**：演讲稿或微视频脚本，不超过 1500 字。
- **清心妙语**：标语、对联、创意设计的文字说明，不超过 400 字。

作品要说真话、写真事，避免口号堆砌。学生作品由学校统一报送，署名只写“姓氏＋同学”，不写班级。

本活动自愿参加，不收费，不组织网络投票；获奖结果不作为中小学招生入学的依据。
`,
  opensAt: { day: -12, time: '09:00' },
  submissionClosesAt: { day: 18, time: '17:30' },
  forwardingClosesAt: { day: 22, time: '18:00' },
  reviewOpensAt: { day: 25, time: '09:00' },
  reviewClosesAt: { day: 40, time: '18:00' },
  categories: [
    { key: 'essay', label: '廉心文语', code: 'ZW', maxCharacters: 2000, maxImages: 0 },
    { key: 'speech', label: '润心话语', code: 'YJ', maxCharacters: 1500, maxImages: 0 },
    { key: 'design', label: '清心妙语', code: 'QM', maxCharacters: 400, maxImages: 4 },
  ],
  divisions,
}
