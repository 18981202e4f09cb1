import { chapterBody } from '../../cms/domain/chapter-body'
import type {
  Campaign,
  CaseStudy,
  Certificate,
  ColumnPost,
  Media,
  Result,
  School,
  TeacherStory,
  Work,
} from '../../cms/payload-types'
import type { Documents } from '../../site/src/data/documents'
import { body, heading, paragraph, upload } from './rich'

const dates = { updatedAt: '2026-09-01T08:00:00.000Z', createdAt: '2026-08-01T08:00:00.000Z' }

const words = (sentence: string) => body(heading('h2', '做法与机制'), paragraph(sentence))

export const aSchool = (slug: string, name: string, more: Partial<School> = {}): School => ({
  id: `school-${slug}`,
  name,
  shortName: name,
  slug,
  district: 'district-north',
  type: 'primary',
  ownership: 'public',
  order: 0,
  ...dates,
  ...more,
})

export const aCase = (slug: string, title: string, more: Partial<CaseStudy> = {}): CaseStudy => ({
  id: `case-${slug}`,
  title,
  slug,
  summary: `${title}的摘要`,
  school: 'school-lotus',
  categoryLabel: '清廉文化',
  body: words(`${title}的做法。`),
  publishedAt: '2026-09-02T02:00:00.000Z',
  _status: 'published',
  ...dates,
  ...more,
})

export const aStory = (slug: string, title: string, more: Partial<TeacherStory> = {}): TeacherStory => ({
  id: `story-${slug}`,
  title,
  slug,
  issueMonth: '2026-09',
  teacherName: '韦老师（化名）',
  school: 'school-lotus',
  summary: `${title}的摘要`,
  body: words(`${title}的经过。`),
  publishedAt: '2026-09-10T02:00:00.000Z',
  consent: true,
  _status: 'published',
  ...dates,
  ...more,
})

export const aPost = (slug: string, title: string, more: Partial<ColumnPost> = {}): ColumnPost => ({
  id: `post-${slug}`,
  title,
  slug,
  column: 'column-news',
  summary: `${title}的摘要`,
  body: words(`${title}的全文。`),
  publishedAt: '2026-09-03T02:00:00.000Z',
  source: '市教育局',
  _status: 'published',
  ...dates,
  ...more,
})

export const aWork = (slug: string, title: string, more: Partial<Work> = {}): Work => ({
  id: `work-${slug}`,
  title,
  slug,
  kind: 'picture',
  summary: `${title}的说明`,
  school: 'school-lotus',
  authorKind: 'pupil',
  authorName: '韦同学',
  byline: '映莲小学 韦同学（小学高年级）',
  body: words(`${title}的创作说明。`),
  publishedAt: '2026-09-06T02:00:00.000Z',
  _status: 'published',
  ...dates,
  ...more,
})

export const aPicture = (name: string, more: Partial<Media> = {}): Media => ({
  id: `media-${name}`,
  alt: `${name}的照片`,
  filename: `${name}.jpg`,
  mimeType: 'image/jpeg',
  filesize: 2_000_000,
  width: 3000,
  height: 2000,
  sizes: {
    small: { filename: `${name}-480x320.webp`, width: 480, height: 320, mimeType: 'image/webp' },
    medium: { filename: `${name}-960x640.webp`, width: 960, height: 640, mimeType: 'image/webp' },
    large: { filename: `${name}-1600x1067.webp`, width: 1600, height: 1067, mimeType: 'image/webp' },
  },
  ...dates,
  ...more,
})

export const aCampaign = (slug: string, title: string, more: Partial<Campaign> = {}): Campaign => ({
  id: `campaign-${slug}`,
  title,
  slug,
  year: 2026,
  kind: 'case-study',
  call: words('请各校报送案例。'),
  schedule: {
    opensAt: '2026-09-01T00:00:00.000Z',
    submissionClosesAt: '2026-09-25T10:00:00.000Z',
    graceMinutes: 30,
    reviewOpensAt: '2026-10-16T00:00:00.000Z',
    reviewClosesAt: '2026-10-31T10:00:00.000Z',
  },
  quotas: { perSchool: 2, districts: [{ district: 'district-north', max: 8 }] },
  categories: [{ key: 'culture', label: '清廉文化与一校一品' }],
  limits: { maxCharacters: 3000, maxImages: 6, maxAttachments: 0 },
  pledge: { version: '1', originality: '作品由作者原创。', authorization: '作者同意展示作品。' },
  review: { sheetsPerEntry: 5, rangeTrigger: 15, mixing: 'mixed', avoidOwnDistrict: true },
  rubric: {
    scale: 100,
    step: 0.5,
    criteria: [{ key: 'practice', label: '做法与机制', points: 100, guidance: '具体可行' }],
  },
  policy: {
    method: 'trimmed-mean',
    trimHigh: 1,
    trimLow: 1,
    trimFrom: 5,
    decimals: 2,
    ties: ['extend-decimals'],
  },
  awards: {
    tiers: [
      { key: '1', name: '一等奖', mode: 'ratio', value: 10 },
      { key: '2', name: '二等奖', mode: 'count', value: 5 },
    ],
    groupBy: 'campaign',
    base: 'screened',
    rounding: 'round',
    onTie: 'raise',
  },
  certificate: { prefix: 'GGQL' },
  notice: { length: 5, unit: 'working', requireRealName: true, channels: '电话 0775-0000000' },
  status: 'published',
  ...dates,
  ...more,
})

/** A campaign with everything that can be set, its result decided. */
const rich = (): Campaign =>
  aCampaign('2024', '2024年作品评选', {
    year: 2024,
    kind: 'creative-work',
    schedule: {
      opensAt: '2024-09-01T00:00:00.000Z',
      submissionClosesAt: '2024-09-25T10:00:00.000Z',
      graceMinutes: 30,
      forwardingClosesAt: '2024-10-08T10:00:00.000Z',
      reviewOpensAt: '2024-10-16T00:00:00.000Z',
      reviewClosesAt: '2024-10-25T10:00:00.000Z',
      laterRounds: [
        {
          opensAt: '2024-10-26T00:00:00.000Z',
          closesAt: '2024-10-31T10:00:00.000Z',
          advance: 20,
          sheetsPerEntry: 7,
        },
      ],
    },
    quotas: {
      perSchool: 3,
      perAuthor: 1,
      districts: [
        { district: 'district-north', min: 2, max: 8 },
        { district: 'district-south', max: 6 },
      ],
      categories: [{ category: 'video', max: 2 }],
    },
    categories: [
      { key: 'essay', label: '征文', code: 'ZW', minCharacters: 800, maxCharacters: 2000, maxImages: 0 },
      { key: 'video', label: '视频', code: 'SP', maxVideoMinutes: 5, maxVideoMegabytes: 300 },
    ],
    divisions: [
      { key: 'pupils', label: '学生组', pupils: true },
      { key: 'teachers', label: '教师组' },
    ],
    pledge: {
      version: '2',
      originality: '作品由学生自己创作。',
      authorization: '监护人同意展示作品。',
      askAiUse: true,
    },
    review: { sheetsPerEntry: 5, rangeTrigger: 12, mixing: 'mixed', allowAbstention: true },
    rubric: {
      scale: 10,
      step: 0.5,
      criteria: [
        {
          key: 'theme',
          label: '主题',
          points: 10,
          guidance: '立意端正',
          bands: [
            { label: '优', from: 8.5, to: 10, description: '立意新颖' },
            { label: '良', from: 0, to: 8 },
          ],
        },
      ],
      adjustments: [{ key: 'overtime', label: '超时', kind: 'deduction', points: 1, guidance: '超过一分钟' }],
    },
    policy: {
      method: 'trimmed-mean',
      trimHigh: 1,
      trimLow: 1,
      trimFrom: 5,
      belowTrim: 'refuse',
      decimals: 2,
      ties: ['extend-decimals', 'criterion-order', 're-review'],
    },
    awards: {
      tiers: [
        { key: '1', name: '一等奖', mode: 'ratio', value: 10 },
        { key: '2', name: '二等奖', mode: 'count', value: 5 },
      ],
      groupBy: 'division',
      base: 'received',
      rounding: 'ceil',
      onTie: 'lower',
      organizerName: '优秀组织奖',
      tutorName: '优秀指导教师',
      tutorTiers: ['1'],
    },
    notice: {
      length: 7,
      unit: 'calendar',
      documentNo: '贵教公示〔2024〕7号',
      decisionNo: '贵教〔2024〕31号',
      channels: '电话 0775-0000000\n地址 贵港市某路 1 号',
      showScores: true,
      startsOn: '2024-11-05',
      endsOn: '2024-11-11',
    },
    announcedAt: '2024-11-05T02:00:00.000Z',
    decidedAt: '2024-11-20T02:00:00.000Z',
    proof: { chainHead: 'b'.repeat(64), links: 34, merkleRoot: 'a'.repeat(64), leaves: 33 },
  })

export const aResult = (id: string, title: string, more: Partial<Result> = {}): Result => ({
  id: `result-${id}`,
  campaign: 'campaign-2024',
  entry: `entry-${id}`,
  title,
  category: '征文',
  division: '学生组',
  school: 'school-lotus',
  schoolName: '映莲小学',
  awardKey: '1',
  awardName: '一等奖',
  rank: 1,
  score: '9.33',
  exactScore: '28/3',
  sheets: 7,
  round: 2,
  ...dates,
  ...more,
})

/** A certificate as anyone may read it. */
export const aCertificate = (digest: string, more: Partial<Certificate> = {}) =>
  ({
    id: `certificate-${digest.slice(0, 4)}`,
    campaign: 'campaign-2024',
    digest,
    status: 'issued',
    ...dates,
    ...more,
  }) as Certificate

/** A small site with one of everything: each kind of page has something to show. */
export const sample = (): Documents => ({
  settings: {
    id: 'settings',
    siteName: '清风校园',
    tagline: '清廉学校建设展示',
    owner: '贵港市教育局',
    about: words('刊登学校的做法。'),
    channels: [{ name: '对学校的意见', phone: '0775-0000000', hours: '工作日', address: '某路 1 号' }],
    demo: true,
  },
  home: {
    id: 'home',
    headline: '清风入校园',
    keyFigures: [
      {
        label: '典型案例',
        value: 160,
        unit: '篇',
        period: '2023年1月至5月',
        asOf: '2023-05-26T00:00:00.000Z',
        source: '市教育局',
      },
    ],
  },
  districts: [
    { id: 'district-south', name: '港南区', code: '450803', kind: 'district', order: 2, ...dates },
    { id: 'district-north', name: '港北区', code: '450802', kind: 'district', order: 1, ...dates },
    { id: 'district-empty', name: '平南县', code: '450821', kind: 'county', order: 3, ...dates },
  ],
  schools: [
    aSchool('inkstone', '青砚小学', {
      district: 'district-south',
      designations: [{ level: 'city', status: 'designated', year: 2025 }],
    }),
    aSchool('lotus', '映莲小学', {
      cover: 'media-pond',
      gallery: ['media-pond'],
      brand: { name: '映莲', slogan: '出淤泥而不染', symbol: '莲', story: words('荷塘课程。') },
      plan: { year: 2026, title: '清廉方案', measures: [{ text: '账目上墙' }] },
      handbook: {
        title: '清廉手册',
        powers: [
          {
            name: '食堂采购',
            type: 'internal',
            subject: '总务处',
            basis: '采购管理办法',
            supervision: '单价上墙',
            steps: [{ text: '询价三家', who: '采购员' }, { text: '验收' }],
          },
          { name: '转学', type: 'approval' },
        ],
        prohibitions: [{ text: '不准收礼' }],
        supervision: '意见箱每周五开启。\n电话 0775-0000006',
        file: 'media-handbook',
      },
      topics: ['culture'],
      demo: true,
    }),
    aSchool('stone', '石濂初级中学', { type: 'junior', order: 1 }),
  ],
  media: [
    aPicture('pond'),
    aPicture('unused'),
    {
      id: 'media-handbook',
      alt: '清廉手册全文',
      filename: '清廉手册.pdf',
      mimeType: 'application/pdf',
      filesize: 1_300_000,
      ...dates,
    },
  ],
  works: [],
  cases: [
    aCase('canteen', '食堂账本天天晒', {
      campaign: 'campaign-2025',
      awardName: '一等奖',
      result: 'result-1',
      tags: ['清廉食堂'],
      body: body(heading('h2', '背景'), paragraph('账本。'), upload('media-pond', '荷塘')),
      publishedAt: '2026-09-05T02:00:00.000Z',
    }),
    aCase('stone-lesson', '石头会说话', { school: 'school-stone' }),
  ],
  stories: [
    aStory('no-gift', '不收一束花', {
      alias: true,
      post: '语文教师',
      yearsOfService: 12,
      subtitle: '教师节的一张纸条',
      quotation: '花开在路边最好看。',
      honours: ['区级优秀教师'],
      mediaLinks: [
        {
          outlet: '教育周刊',
          date: '2026-09-20T00:00:00.000Z',
          title: '一束花',
          address: 'https://www.zhoukan.example/2026/flower.html',
        },
      ],
    }),
    aStory('ledger', '教学点的账本', { issueMonth: '2026-08', publishedAt: '2026-08-10T02:00:00.000Z' }),
  ],
  columns: [
    { id: 'column-empty', name: '资料下载', slug: 'downloads', rhythmDays: 30, order: 2, ...dates },
    { id: 'column-news', name: '工作动态', slug: 'work-news', rhythmDays: 14, order: 1, ...dates },
  ],
  posts: [
    aPost('first', '第一条动态'),
    aPost('second', '第二条动态', { school: 'school-lotus', publishedAt: '2026-09-04T02:00:00.000Z' }),
  ],
  books: [
    {
      id: 'book-promise',
      title: '小莲蓬的约定',
      slug: 'promise',
      volume: 1,
      stage: 'primary-lower',
      summary: '给低年级的读本。',
      pinyin: true,
      plannedChapters: ['说真话的小船', '排好队'],
      _status: 'published',
      ...dates,
    },
    {
      id: 'book-scale',
      title: '心中有杆秤',
      slug: 'scale',
      volume: 3,
      stage: 'junior',
      summary: '给初中的读本。',
      _status: 'published',
      ...dates,
    },
  ],
  chapters: [
    {
      id: 'chapter-return',
      book: 'book-promise',
      number: 1,
      title: '借了要还',
      slug: 'return',
      body: chapterBody([{ kind: '听故事', body: body(paragraph('小莲蓬还了书。')) }]),
      _status: 'published',
      ...dates,
    },
    {
      id: 'chapter-mine',
      book: 'book-promise',
      number: 3,
      title: '不是我的我不要',
      slug: 'not-mine',
      body: chapterBody([{ kind: '想一想', body: body(paragraph('想一想。')) }]),
      _status: 'published',
      ...dates,
    },
  ],
  campaigns: [
    aCampaign('2026', '2026年案例征集'),
    aCampaign('2025', '2025年案例征集', {
      year: 2025,
      schedule: {
        opensAt: '2025-09-01T00:00:00.000Z',
        submissionClosesAt: '2025-09-25T10:00:00.000Z',
        graceMinutes: 0,
        reviewOpensAt: '2025-10-16T00:00:00.000Z',
        reviewClosesAt: '2025-10-31T10:00:00.000Z',
      },
      announcedAt: '2025-11-05T02:00:00.000Z',
      notice: {
        length: 5,
        unit: 'working',
        requireRealName: true,
        startsOn: '2025-11-05T16:00:00.000Z',
        endsOn: '2025-11-11T16:00:00.000Z',
      },
    }),
    rich(),
  ],
  results: [
    aResult('1', '食堂账本天天晒', {
      campaign: 'campaign-2025',
      category: '清廉文化与一校一品',
      division: null,
      score: '93.67',
      exactScore: '281/3',
    }),
    aResult('2', '没有获奖的作品', {
      campaign: 'campaign-2025',
      category: '清廉文化与一校一品',
      division: null,
      school: 'school-stone',
      schoolName: '石濂初级中学',
      awardKey: null,
      awardName: null,
      rank: 2,
      score: '61.00',
      exactScore: '61',
    }),
    aResult('3', '荷花为什么干净', {
      tutors: [{ name: '韦老师' }, { name: '覃老师' }],
      tutorAward: '优秀指导教师',
    }),
    aResult('4', '一封家书', {
      division: '教师组',
      school: 'school-inkstone',
      schoolName: '青砚小学',
      awardKey: '2',
      awardName: '二等奖',
      revisedAt: '2024-11-10T02:00:00.000Z',
      revision: '经异议核实，由一等奖更正为二等奖。',
    }),
  ],
  organizers: [
    {
      id: 'organizer-1',
      campaign: 'campaign-2024',
      name: '优秀组织奖',
      school: 'school-stone',
      unitName: '石濂初级中学',
      reason: '',
      announced: true,
      ...dates,
    },
    {
      id: 'organizer-2',
      campaign: 'campaign-2024',
      name: '优秀组织奖',
      district: 'district-north',
      unitName: '港北区',
      reason: '',
      announced: true,
      ...dates,
    },
  ],
  certificates: [
    aCertificate('c'.repeat(64)),
    aCertificate('d'.repeat(64), { status: 'revoked', replacedBy: 'GGQL-2024-ZW-1-0003' }),
  ],
})
