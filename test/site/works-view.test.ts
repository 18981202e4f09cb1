import { describe, expect, it } from 'vitest'
import type { Media, Work } from '../../cms/payload-types'
import { aCampaign, aCase, aPicture, aResult, aWork, sample } from './sample'
import { viewAt } from './view-at'

const aFile = (name: string, mimeType: string): Media => ({
  ...aPicture(name),
  alt: `${name}的文件`,
  filename: name,
  mimeType,
  filesize: 300 * 1024,
  width: null,
  height: null,
  sizes: {},
})

const tune = aFile('tune.wav', 'audio/wav')
const film = aFile('film.mp4', 'video/mp4')
const lines = aFile('film.vtt', 'text/vtt')

/** The sample with these works, whose files are there. */
function withWorks(...works: Work[]) {
  const documents = sample()
  return { ...documents, works, media: [...documents.media, tune, film, lines] }
}

/** Of two schools in two districts, one of a campaign with an award. */
const several = () =>
  withWorks(
    aWork('pond', '荷塘', {
      pictures: ['media-pond'],
      campaign: 'campaign-2024',
      awardName: '一等奖',
      categoryLabel: '绘画',
      publishedAt: '2026-09-08T02:00:00.000Z',
    }),
    aWork('letter', '一封信', { kind: 'writing', publishedAt: '2026-09-07T02:00:00.000Z' }),
    aWork('song', '歌', {
      kind: 'sound',
      school: 'school-inkstone',
      recording: tune.id,
      transcript: '第一句。\n\n第二句。',
    }),
  )

describe('the list of works', () => {
  it('shows each by its form, newest first', () => {
    const { works, title } = viewAt('works', '/works/', several())
    expect(title).toBe('作品展示')
    expect(
      works.map(({ award, beginning, cover, kindLabel }) => [kindLabel, award, beginning, !!cover]),
    ).toEqual([
      ['书画与图片', '一等奖', null, true],
      ['文字', null, '做法与机制一封信的创作说明。', false],
      ['音频', null, null, false],
    ])
  })

  it('is sorted by form, contest and district, each a page; a facet of one value is not offered', () => {
    const { facets } = viewAt('works', '/works/', several())
    expect(
      facets.map(({ label, values }) => [label, values.map(({ label: name, count }) => [name, count])]),
    ).toEqual([
      [
        '形式',
        [
          ['书画与图片', 1],
          ['音频', 1],
          ['文字', 1],
        ],
      ],
      [
        '县区',
        [
          ['港北区', 2],
          ['港南区', 1],
        ],
      ],
    ])
    const shown = (path: string) => viewAt('work-group', path, several()).works.map(({ title }) => title)
    expect([
      shown('/works/kind/sound/'),
      shown('/works/campaign/2024/'),
      shown('/works/district/450802/'),
    ]).toEqual([['歌'], ['荷塘'], ['荷塘', '一封信']])
  })

  it('has a page for a school of more than one work, linked from the work and the school', () => {
    const all = { label: '本校全部 2 件作品', href: '/works/school/lotus/' }
    expect(viewAt('work-group', all.href, several()).works.map(({ title }) => title)).toEqual([
      '荷塘',
      '一封信',
    ])
    expect(viewAt('work', '/works/pond/', several()).schoolWorks).toEqual(all)
    expect(viewAt('school', '/schools/lotus/', several()).allWorks).toEqual(all)
    expect(viewAt('work', '/works/song/', several()).schoolWorks).toBe(null)
    expect(() => viewAt('work-group', '/works/school/inkstone/', several())).toThrow()
  })
})

describe('a work', () => {
  it('names the pupil as the byline does, with award, contest and category', () => {
    const view = viewAt('work', '/works/pond/', several())
    expect([view.byline, view.category, view.award, view.pictures.length, view.recording]).toEqual([
      '映莲小学 韦同学（小学高年级）',
      '绘画',
      { name: '一等奖', campaign: { label: '2024年作品评选', href: '/campaigns/2024/' } },
      1,
      null,
    ])
    expect(JSON.stringify(view)).not.toContain('authorName')
  })

  it('plays a sound with its transcript beside it', () => {
    const { recording, transcript } = viewAt('work', '/works/song/', several())
    expect([recording, transcript]).toEqual([
      { kind: 'sound', src: '/media/tune.wav', size: 'WAV，300 KB', captions: null, poster: null },
      ['第一句。', '第二句。'],
    ])
  })

  it('shows a video with captions and a small still', () => {
    const work = aWork('film', '短片', {
      kind: 'video',
      recording: film.id,
      captions: lines.id,
      cover: 'media-pond',
    })
    const { recording } = viewAt('work', '/works/film/', withWorks(work))
    expect([recording?.captions, recording?.poster]).toEqual(['/media/film.vtt', '/media/pond-480x320.webp'])
  })

  it('names the kind and size of what is attached', () => {
    const [letter, ledger] = [
      aFile('通知.docx', 'application/x-word'),
      aFile('台账.xlsx', 'application/x-excel'),
    ]
    const documents = withWorks(aWork('song', '歌', { attachments: [letter.id, ledger.id] }))
    documents.media.push(letter, ledger)
    const { attachments } = viewAt('work', '/works/song/', documents).article
    expect(attachments.map(({ kind, name, size }) => [name, kind, size])).toEqual([
      ['通知.docx的文件', 'DOCX', '300 KB'],
      ['台账.xlsx的文件', 'XLSX', '300 KB'],
    ])
  })

  it('loses the picture, the recording and the files that may not be shown any more, and stands without them', () => {
    const gone = { pictures: ['gone'], cover: 'gone', recording: 'gone', attachments: ['gone'] }
    const view = viewAt('work', '/works/film/', withWorks(aWork('film', '短片', { kind: 'video', ...gone })))
    expect([view.pictures, view.recording, view.article.attachments]).toEqual([[], null, []])
  })

  it('is followed by three others, those of its form first', () => {
    const works = ['a', 'b', 'c', 'd'].map((slug, day) =>
      aWork(slug, slug, {
        kind: slug === 'd' ? 'writing' : 'picture',
        publishedAt: `2026-09-0${day + 1}T00:00:00.000Z`,
      }),
    )
    const others = (slug: string) =>
      viewAt('work', `/works/${slug}/`, withWorks(...works)).related.map(({ title }) => title)
    expect([others('a'), others('d')]).toEqual([
      ['c', 'b', 'd'],
      ['c', 'b', 'a'],
    ])
  })
})

describe('case studies', () => {
  const documents = () => ({
    ...sample(),
    cases: [
      aCase('one', '一', { campaign: 'campaign-2024', awardName: '一等奖' }),
      aCase('two', '二', { categoryLabel: '监督制约', school: 'school-inkstone' }),
    ],
  })

  it('are sorted by contest, year, category, award and district', () => {
    const shown = (path: string) => viewAt('case-group', path, documents()).cases.map(({ title }) => title)
    expect([
      shown('/cases/campaign/2024/'),
      shown('/cases/year/2024/'),
      shown('/cases/district/450803/'),
    ]).toEqual([['一'], ['一'], ['二']])
    const { facets } = viewAt('case-studies', '/cases/', documents())
    expect(facets.map(({ label }) => label)).toEqual(['年份', '类别', '县区'])
    const [, category] = facets
    const titles = (category?.values ?? []).map(({ href }) => shown(href))
    expect(titles).toEqual([['一'], ['二']])
  })

  it('that were written directly stand under the year in which they were published in China', () => {
    const cases = [
      aCase('one', '一', { publishedAt: '2025-12-31T16:30:00.000Z' }),
      aCase('two', '二', { publishedAt: '2025-12-31T15:30:00.000Z' }),
    ]
    const shown = (year: number) =>
      viewAt('case-group', `/cases/year/${year}/`, { ...sample(), cases }).cases.map(({ title }) => title)
    expect([shown(2026), shown(2025)]).toEqual([['一'], ['二']])
  })

  it('carry the symbol of the school’s brand, and are followed by others when their category has no more', () => {
    const { related } = viewAt('case-study', '/cases/two/', documents())
    expect(related.map(({ symbol, title }) => [title, symbol])).toEqual([['一', '莲']])
  })
})

describe('a campaign whose result is announced', () => {
  const documents = () => ({
    ...several(),
    results: [aResult('pond', '荷塘')],
    works: several().works.map((work) => (work.slug === 'pond' ? { ...work, result: 'result-pond' } : work)),
    campaigns: [
      ...sample().campaigns,
      aCampaign('2022', '2022年作品评选', { year: 2022, kind: 'creative-work' }),
    ],
  })

  it('shows what became public of it, and the campaigns of its kind before and after', () => {
    const { others, shown } = viewAt('campaign', '/campaigns/2024/', documents())
    expect([shown.works.map(({ title }) => title), shown.allWorks, shown.cases, shown.allCases]).toEqual([
      ['荷塘'],
      { label: '全部 1 件作品', href: '/works/campaign/2024/' },
      [],
      null,
    ])
    expect(others).toEqual([
      { year: 2022, link: { label: '2022年作品评选', href: '/campaigns/2022/' }, result: null },
    ])
  })

  it('links the awarded work in its result paper', () => {
    const { list } = viewAt('notice', '/campaigns/2024/result/', documents())
    expect(list.groups[0]?.tiers[0]?.works.map(({ href, title }) => [title, href])).toEqual([
      ['荷塘', '/works/pond/'],
    ])
  })
})
