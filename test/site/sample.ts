import type { Campaign, CaseStudy, ColumnPost, Media, School, TeacherStory } from '../../cms/payload-types'
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
  tier: 'none',
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
  review: { sheetsPerEntry: 5, avoidOwnDistrict: true },
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
    ties: 'extend-decimals',
  },
  awards: {
    tiers: [
      { key: '1', name: '一等奖', mode: 'ratio', value: 10 },
      { key: '2', name: '二等奖', mode: 'count', value: 5 },
    ],
    rounding: 'round',
    onTie: 'raise',
  },
  notice: { length: 5, unit: 'working', requireRealName: true, channels: '电话 0775-0000000' },
  status: 'published',
  ...dates,
  ...more,
})

/** A small site with one of everything: each kind of page has something to show. */
export const sample = (): Documents => ({
  settings: {
    id: 'settings',
    siteName: '清风校园',
    tagline: '清廉学校建设展示',
    owner: '贵港市教育局',
    demo: true,
  },
  home: { id: 'home', headline: '清风入校园' },
  districts: [
    { id: 'district-south', name: '港南区', code: '450803', kind: 'district', order: 2, ...dates },
    { id: 'district-north', name: '港北区', code: '450802', kind: 'district', order: 1, ...dates },
    { id: 'district-empty', name: '平南县', code: '450821', kind: 'county', order: 3, ...dates },
  ],
  schools: [
    aSchool('inkstone', '青砚小学', { district: 'district-south', tier: 'city' }),
    aSchool('lotus', '映莲小学', {
      cover: 'media-pond',
      gallery: ['media-pond'],
      brand: { name: '映莲', slogan: '出淤泥而不染', symbol: '莲', story: words('荷塘课程。') },
      plan: { year: 2026, title: '清廉方案', measures: [{ text: '账目上墙' }] },
      handbook: { title: '清廉手册', powerItems: 12, flowCharts: 0, file: 'media-handbook' },
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
    aStory('no-gift', '不收一束花'),
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
      sections: [{ kind: '听故事', body: body(paragraph('小莲蓬还了书。')) }],
      _status: 'published',
      ...dates,
    },
    {
      id: 'chapter-mine',
      book: 'book-promise',
      number: 3,
      title: '不是我的我不要',
      slug: 'not-mine',
      sections: [{ kind: '想一想', body: body(paragraph('想一想。')) }],
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
  ],
  results: [
    {
      id: 'result-1',
      campaign: 'campaign-2025',
      entry: 'entry-1',
      title: '食堂账本天天晒',
      category: 'culture',
      school: 'school-lotus',
      schoolName: '映莲小学',
      awardKey: '1',
      awardName: '一等奖',
      rank: 1,
      score: '93.67',
      exactScore: '281/3',
      sheets: 5,
      ...dates,
    },
    {
      id: 'result-2',
      campaign: 'campaign-2025',
      entry: 'entry-2',
      title: '没有获奖的作品',
      category: 'culture',
      school: 'school-stone',
      schoolName: '石濂初级中学',
      rank: 2,
      score: '61.00',
      exactScore: '61',
      sheets: 5,
      ...dates,
    },
  ],
})
