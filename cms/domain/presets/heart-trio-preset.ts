import type { CampaignPreset } from '../campaign-presets'
import { worksPledge } from '../pledge'
import { fourBands } from './four-bands'

/** 廉心文语、润心话语、清心妙语: the three kinds in use since 2023 (domain.md §3.4, ZJ23 and HN24). */
export const heartTrioPreset: CampaignPreset = {
  key: 'heart-trio',
  label: '廉心文语、润心话语、清心妙语',
  description: '文章 800 至 2000 字，视频不超过 5 分钟，创意设计附图片和说明；学生和教师分组。',
  kind: 'creative-work',
  categories: [
    { key: 'essay', label: '廉心文语', code: 'ZW', minCharacters: 800, maxCharacters: 2000, maxImages: 0 },
    { key: 'video', label: '润心话语', code: 'SP', maxVideoMinutes: 5, maxVideoMegabytes: 300 },
    { key: 'design', label: '清心妙语', code: 'QM', maxImages: 6 },
  ],
  divisions: [
    { key: 'student', label: '学生组', pupils: true },
    { key: 'teacher', label: '教师组', pupils: false },
  ],
  limits: { maxCharacters: 400, maxImages: 1, maxAttachments: 1 },
  rubric: {
    scale: 100,
    step: 0.5,
    criteria: [
      {
        key: 'theme',
        label: '思想与主题',
        points: 30,
        guidance: '清廉主旨鲜明，写的是真事或真感受，让人联系到自己该怎样做。',
        bands: fourBands(30, [
          '主旨鲜明，情真意切，发人深省。',
          '主旨明确，感受真实，思考稍浅。',
          '切题，但多为泛泛而谈。',
          '偏题，或观点站不住。',
        ]),
      },
      {
        key: 'content',
        label: '内容与结构',
        points: 25,
        guidance: '材料具体可信，层次清楚；视频情节完整，设计说明讲清构思和用意。',
        bands: fourBands(25, [
          '材料充实可信，结构严谨，详略得当。',
          '材料较充实，结构清楚。',
          '材料单薄，或层次不够清楚。',
          '内容空洞，结构混乱。',
        ]),
      },
      {
        key: 'expression',
        label: '语言与表现',
        points: 25,
        guidance:
          '廉心文语看文字是否准确有味，润心话语看表达是否自然、声音画面是否清楚，清心妙语看图文是否简练、一眼能懂；学生作品按年龄衡量。',
        bands: fourBands(25, [
          '表达准确生动，形式用得恰到好处。',
          '表达清楚流畅，偶有粗糙。',
          '能表达意思，语言或制作比较生硬。',
          '表达不清，影响理解。',
        ]),
      },
      {
        key: 'innovation',
        label: '创新与巧思',
        points: 15,
        guidance: '角度、形式或构思有新意，和同类作品不雷同。',
        bands: fourBands(15, ['构思巧妙，有明显新意。', '有一定新意。', '中规中矩。', '与常见作品雷同。']),
      },
      {
        key: 'standard',
        label: '规范与完整',
        points: 5,
        guidance: '字数、时长、图片和说明合乎要求，作品中不出现学校与作者的名称。',
        bands: fourBands(5, [
          '各项要求都符合。',
          '基本符合，有小瑕疵。',
          '有缺漏，不影响评审。',
          '多处不符，影响评审。',
        ]),
      },
    ],
  },
  awards: {
    tiers: [
      { key: '1', name: '一等奖', mode: 'ratio', value: 10 },
      { key: '2', name: '二等奖', mode: 'ratio', value: 20 },
      { key: '3', name: '三等奖', mode: 'ratio', value: 30 },
    ],
    rounding: 'round',
    onTie: 'raise',
    groupBy: 'category',
    base: 'screened',
    tutorName: '优秀指导教师奖',
    tutorTiers: ['1', '2'],
  },
  pledge: worksPledge,
}
