import type { CampaignPreset } from '../campaign-presets'
import { worksPledge } from '../pledge'
import { fourBands } from './four-bands'

const video = { maxVideoMinutes: 5, maxVideoMegabytes: 300 }

/**
 * 廉洁文化作品征集: kinds of works after domain.md §3.4, limits after §3.5; the text of a work that is no text
 * is its statement of at most 400 characters, for calligraphy with the transcription. Sizes of awards after WZ20
 * and SS18 (§3.10), given within each kind, since a piece of calligraphy does not compete with a video.
 */
export const creativeWorksPreset: CampaignPreset = {
  key: 'creative-works',
  label: '校园廉洁文化作品',
  description: '书法、绘画、漫画、摄影、剪纸、创意设计、征文、诗歌、微视频、演讲十类，按学段和教师分组。',
  kind: 'creative-work',
  categories: [
    { key: 'calligraphy', label: '书法', code: 'SF' },
    { key: 'painting', label: '绘画', code: 'HH' },
    { key: 'comics', label: '漫画', code: 'MH', maxImages: 4 },
    { key: 'photography', label: '摄影', code: 'SY', maxImages: 4 },
    { key: 'paper-cut', label: '剪纸', code: 'JZ' },
    { key: 'design', label: '创意设计', code: 'SJ', maxImages: 6 },
    { key: 'essay', label: '征文', code: 'ZW', minCharacters: 800, maxCharacters: 2000, maxImages: 0 },
    { key: 'poem', label: '诗歌', code: 'SG', maxCharacters: 500, maxImages: 0 },
    { key: 'micro-video', label: '微视频', code: 'SP', maxImages: 1, ...video },
    { key: 'speech', label: '演讲', code: 'YJ', maxCharacters: 800, maxImages: 0, ...video },
  ],
  divisions: [
    { key: 'primary', label: '小学组', pupils: true },
    { key: 'junior', label: '初中组', pupils: true },
    { key: 'senior', label: '高中和中职组', pupils: true },
    { key: 'teacher', label: '教师组', pupils: false },
  ],
  limits: { maxCharacters: 400, maxImages: 3, maxAttachments: 1 },
  rubric: {
    scale: 100,
    step: 0.5,
    criteria: [
      {
        key: 'theme',
        label: '主题与立意',
        points: 30,
        guidance: '紧扣廉洁文化，从师生身边取材，立意端正，有自己的体会，不喊口号。',
        bands: fourBands(30, [
          '主题鲜明，取材贴近校园，立意有深度。',
          '主题明确，取材合适，体会稍浅。',
          '切题，但立意一般，口号较多。',
          '与廉洁文化关系不大，或立意有偏差。',
        ]),
      },
      {
        key: 'craft',
        label: '艺术与表达',
        points: 30,
        guidance:
          '本门类的基本功扎实，笔墨、构图、语言、镜头或表演与内容相称；学生作品按所在学段的水平衡量，明显由成人代作的从低评分。',
        bands: fourBands(30, [
          '基本功扎实，手法成熟，形式与内容相得益彰。',
          '基本功较好，个别处理不够到位。',
          '能完成表达，技法比较生疏。',
          '技法明显不足，妨碍理解。',
        ]),
      },
      {
        key: 'creativity',
        label: '创意与个性',
        points: 20,
        guidance: '角度和形式有作者自己的想法，不套模板，不拼凑网上素材。',
        bands: fourBands(20, [
          '构思新颖，让人眼前一亮。',
          '有自己的想法，完成得较好。',
          '构思常见，个人特点不多。',
          '套用模板，或与常见作品雷同。',
        ]),
      },
      {
        key: 'appeal',
        label: '感染力',
        points: 15,
        guidance: '看得懂、记得住，能打动师生和家长，适合在校园里展示传播。',
        bands: fourBands(15, [
          '真切动人，看过不忘。',
          '能引起共鸣，适合展示。',
          '平淡，印象不深。',
          '难以理解，或不适合校园展示。',
        ]),
      },
      {
        key: 'standard',
        label: '完整与规范',
        points: 5,
        guidance: '作品完整清晰，尺寸、篇幅和说明合乎要求，画面和文字不出现学校与作者的名称。',
        bands: fourBands(5, [
          '完整清晰，各项要求都符合。',
          '基本符合，有小瑕疵。',
          '有缺漏，不影响评审。',
          '残缺不清，影响评审。',
        ]),
      },
    ],
    adjustments: [
      {
        key: 'overtime',
        label: '超时',
        kind: 'deduction',
        points: 1,
        guidance: '微视频、演讲实际时长超过规定 30 秒扣 0.5 分，超过 1 分钟扣 1 分。',
      },
      {
        key: 'transcription',
        label: '缺少释文',
        kind: 'deduction',
        points: 1,
        guidance: '草书、篆书作品没有附释文，或释文与作品不符。',
      },
    ],
  },
  awards: {
    tiers: [
      { key: '1', name: '一等奖', mode: 'ratio', value: 5 },
      { key: '2', name: '二等奖', mode: 'ratio', value: 10 },
      { key: '3', name: '三等奖', mode: 'ratio', value: 15 },
      { key: 'Y', name: '优秀奖', mode: 'ratio', value: 20 },
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
