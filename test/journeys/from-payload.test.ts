import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { payloadFetch } from '@cms/publish/payload-fetch'
import { publishOnChange } from '@cms/publish/publish-on-change'
import { createPublisher, type Outcome, type Publisher } from '@cms/publish/publisher'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compileSite } from '../site/compiled'
import { block, body, heading, link, list, paragraph, text } from '../site/rich'
import { makeCampaign, makeEntry, pdf, png } from '../support/make'
import type { Opened } from '../support/payload'
import type { Town } from '../support/people'
import { openTown } from '../support/town'

let opened: Opened
let town: Town
let compiled: string
let publisher: Publisher
let folder: string
const outcomes: Outcome[] = []

beforeAll(async () => {
  compiled = await compileSite()
  const { town: made, ...rest } = await openTown()
  opened = rest
  town = made
  folder = path.join(opened.folder, 'site')
  publisher = createPublisher({
    fetch: payloadFetch(opened.config),
    origin: 'https://qingfeng.example.cn',
    folder,
    renderer: compiled,
    report: (outcome, error) => {
      outcomes.push(outcome)
      if (error) console.error(error)
    },
  })
})

afterAll(async () => {
  await opened.close()
})

const read = (file: string) => readFile(path.join(folder, file), 'utf8')

async function upload(name: string, alt: string, mimetype: string, data: Buffer): Promise<string> {
  const file = { name, mimetype, data, size: data.length }
  return (await opened.payload.create({ collection: 'media', data: { alt }, file })).id
}

const caseStudy = (slug: string, title: string, more: object) => ({
  title,
  slug,
  summary: `${title}的摘要`,
  school: town.schools.lotus,
  body: body(paragraph(`${title}的正文`)) as never,
  _status: 'published' as const,
  ...more,
})

/** All texts of the published site. */
async function everything(): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && /\.(html|xml|txt)$/.test(entry.name))
  return (
    await Promise.all(files.map((entry) => readFile(path.join(entry.parentPath, entry.name), 'utf8')))
  ).join('\n')
}

describe('a site made from the real CMS', () => {
  it('shows a text with everything the editor saves, its pictures and its files', async () => {
    const picture = await upload('荷塘.png', '荷塘的照片', 'image/png', await png())
    const paper = await upload('手册.pdf', '手册全文', 'application/pdf', await pdf())
    const figure = {
      type: 'upload',
      relationTo: 'media',
      format: '',
      value: picture,
      fields: { caption: '六月' },
    }
    await opened.payload.create({
      collection: 'case-studies',
      data: caseStudy('lotus-class', '一塘莲叶一堂课', {
        cover: picture,
        attachments: [paper],
        body: body(
          heading('h2', '背景'),
          paragraph('正文', text('加粗', 1), link('https://www.gov.cn', '网址')),
          list('number', [text('一')]),
          block('quote', [text('引文')]),
          { type: 'horizontalrule' },
          { ...figure, id: 'abc', version: 3 } as never,
        ),
      }) as never,
    })
    expect(await publisher.publish()).toMatchObject({ failure: null })
    const page = await read('cases/lotus-class/index.html')
    expect(page).toContain('<h2 id="part-1">背景</h2><p>正文<strong>加粗</strong>')
    expect(page).toContain('<figcaption>六月</figcaption>')
    expect(page).toContain('手册全文')
    const shown = [...page.matchAll(/(?:src|href)="\/media\/([^"]+)"/g)].map(([, name = '']) =>
      decodeURIComponent(name),
    )
    expect([...new Set(shown)].sort()).toEqual(['手册.pdf', '荷塘-40x30.webp'])
    expect((await read('media/手册.pdf')).slice(0, 4)).toBe('%PDF')
    expect((await read('media/荷塘-40x30.webp')).slice(0, 4)).toBe('RIFF')
  })

  it('shows nothing that is not public', async () => {
    const { payload } = opened
    await payload.create({
      collection: 'case-studies',
      data: caseStudy('draft', '还没有发布的案例', { _status: 'draft' }) as never,
    })
    const published = await payload.create({
      collection: 'case-studies',
      data: caseStudy('edited', '发布过的案例', {}) as never,
    })
    await payload.update({
      collection: 'case-studies',
      id: published.id,
      data: { title: '改了一半的案例', _status: 'draft' },
      draft: true,
    })
    const campaign = await makeCampaign(payload, 'submission', { title: '公开的征集' })
    await makeCampaign(payload, 'submission', { title: '没有公开的征集', status: 'draft' })
    await makeEntry(payload, campaign, town.schools.lotus, { title: '参评的作品' })
    await upload('unused.png', '没有用到的图片', 'image/png', await png())

    expect(await publisher.publish()).toMatchObject({ failure: null })
    const texts = await everything()
    expect(['发布过的案例', '公开的征集', '映荷小学'].filter((words) => !texts.includes(words))).toEqual([])
    const secrets = [
      '还没有发布的案例',
      '改了一半的案例',
      '没有公开的征集',
      '参评的作品',
      '没有用到的图片',
      '的姓名',
    ]
    expect(secrets.filter((words) => texts.includes(words))).toEqual([])
    expect((await readdir(path.join(folder, 'media'))).filter((name) => name.startsWith('unused'))).toEqual(
      [],
    )
  })

  it('shows a final result with tutors and units, and of certificates digests only', async () => {
    const { payload } = opened
    const campaign = await makeCampaign(payload, 'deliberation', {
      title: '最终公布的征集',
      slug: 'final',
      announcedAt: '2026-11-02T02:00:00.000Z',
      decidedAt: '2026-11-12T02:00:00.000Z',
      notice: {
        length: 5,
        unit: 'working',
        startsOn: '2026-11-02',
        endsOn: '2026-11-06',
        decisionNo: '教〔2026〕9号',
      },
    })
    const here = { campaign: campaign.id }
    const entry = await makeEntry(payload, campaign, town.schools.lotus, {
      title: '参评的画',
      status: 'accepted',
    })
    const result = await payload.create({
      collection: 'results',
      data: {
        ...here,
        entry: entry.id,
        title: '获奖的画',
        category: '清廉文化',
        school: town.schools.lotus,
        schoolName: '映荷小学',
        awardKey: '1',
        awardName: '一等奖',
        rank: 1,
        round: 1,
        score: '97.25',
        exactScore: '389/4',
        sheets: 2,
        authors: [{ name: '密学生名' }],
        tutors: [{ name: '覃指导' }],
        tutorAward: '优秀指导教师',
      },
      depth: 0,
    })
    const organizer = { ...here, name: '优秀组织奖', reason: '密缘由' }
    await payload.create({
      collection: 'organizer-awards',
      data: { ...organizer, unitName: '南区', announced: true },
    })
    await payload.create({
      collection: 'organizer-awards',
      data: { ...organizer, unitName: '没有公布的单位' },
    })
    await payload.create({
      collection: 'certificates',
      data: {
        ...here,
        result: result.id,
        school: town.schools.lotus,
        kind: 'entry',
        number: 'GGQL-2026-AL-1-0001',
        recipients: ['密学生名'],
        unit: '映荷小学',
        awardName: '一等奖',
        issuedOn: '2026-11-12',
        issuer: '教育局',
        nonce: 'secret-nonce',
        digest: 'e'.repeat(64),
        status: 'issued',
      },
      depth: 0,
    })
    expect(await publisher.publish()).toMatchObject({ failure: null })
    const paper = await read('campaigns/final/result/index.html')
    const shown = [
      '关于公布最终公布的征集结果的决定',
      '教〔2026〕9号',
      '获奖的画',
      '覃指导',
      '南区',
      '2026年11月6日',
    ]
    expect(shown.filter((words) => !paper.includes(words))).toEqual([])
    expect(await read('verify/index.html')).toContain('e'.repeat(32))
    const texts = await everything()
    const secrets = ['密学生名', '97.25', '389/4', '密缘由', '没有公布的单位', 'GGQL-2026', 'secret-nonce']
    expect(secrets.filter((words) => texts.includes(words))).toEqual([])
  })

  it('follows when an editor publishes, changes and withdraws', async () => {
    const { payload } = opened
    const stop = publishOnChange(publisher, 10)
    const settled = async () => {
      await new Promise((resolve) => setTimeout(resolve, 60))
      await publisher.settled()
    }
    const { id } = await payload.create({
      collection: 'case-studies',
      data: caseStudy('followed', '跟着变的案例', {}) as never,
    })
    await settled()
    expect(await read('cases/followed/index.html')).toContain('跟着变的案例')
    await payload.update({ collection: 'case-studies', id, data: { title: '变过的案例' } })
    await settled()
    expect((await read('cases/index.html')).replaceAll('<wbr>', '')).toContain('变过的案例')
    await payload.update({ collection: 'case-studies', id, data: { _status: 'draft' } })
    await settled()
    expect(await readdir(path.join(folder, 'cases'))).not.toContain('followed')
    await payload.update({ collection: 'case-studies', id, data: { _status: 'published' } })
    await settled()
    await payload.delete({ collection: 'case-studies', id })
    await settled()
    stop()
    expect(await everything()).not.toContain('变过的案例')
    expect(outcomes.filter(({ failure }) => failure)).toEqual([])
  })
})
