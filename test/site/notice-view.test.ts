import { describe, expect, it } from 'vitest'
import type { Documents } from '../../site/src/data/documents'
import { aResult, sample } from './sample'
import { viewAt } from './view-at'

const notice = (documents?: Documents) => viewAt('notice', '/campaigns/2025/result/', documents)
const decision = (documents?: Documents) => viewAt('notice', '/campaigns/2024/result/', documents)

const works = (documents?: Documents) => notice(documents).list.groups[0]?.tiers[0]?.works ?? []

describe('a result on notice', () => {
  it('is an official paper: what is proposed, for how long, who may object and how', () => {
    const { date, documentNo, form, history, opening, sections, signature, title } = notice()
    expect({ date: date.text, documentNo, form, history, signature, title }).toEqual({
      form: 'notice',
      documentNo: null,
      title: '关于2025年案例征集拟获奖名单的公示',
      history: null,
      signature: '贵港市教育局',
      date: '2025年11月5日',
    })
    expect(opening).toBe(
      '2025年案例征集评审工作已经结束。按照征集通知规定的评分标准和奖项设置，拟评出获奖作品 1 件，其中一等奖 1 件（名单见附件）。现予公示，接受社会监督。',
    )
    expect(sections.map(({ heading, paragraphs }) => [heading, ...paragraphs])).toEqual([
      ['一、公示时间', '2025年11月6日至2025年11月12日，共 5 个工作日。'],
      [
        '二、异议的提出',
        '公示期内，任何单位和个人对名单有异议的，均可提出。异议应以书面形式提出，写明异议的对象、具体事实和理由，并附必要的证明材料。',
        '以单位名义提出的，须加盖公章；以个人名义提出的，须署真实姓名并留下单位和联系电话。匿名、逾期或者没有具体事实的异议不予受理。',
        '对提出异议者的信息严格保密。',
      ],
    ])
  })

  it.each([
    ['电话 0775-1111111\n邮箱 a@b.cn', ['电话 0775-1111111', '邮箱 a@b.cn']],
    [null, ['电话 0775-0000000']],
  ])('says where objections go; with channels of %j', (channels, lines) => {
    const documents = sample()
    documents.settings.contact = '电话 0775-0000000'
    for (const campaign of documents.campaigns) campaign.notice.channels = channels
    expect(notice(documents).sections[2]).toMatchObject({ heading: '三、受理方式', paragraphs: lines })
  })

  it('lists who was awarded, by tier, and nobody else', () => {
    expect(notice().list).toEqual({
      title: '2025年案例征集拟获奖名单',
      groups: [
        {
          label: null,
          tiers: [
            {
              name: '一等奖',
              works: [
                {
                  number: 1,
                  title: '食堂账本天天晒',
                  href: '/cases/canteen/',
                  school: { name: '映莲小学', href: '/schools/lotus/' },
                  kinds: ['清廉文化与一校一品'],
                  score: null,
                  revised: false,
                },
              ],
            },
          ],
        },
      ],
      tutors: null,
      organizers: [],
    })
  })

  it('keeps the name the school had when the result was announced', () => {
    const documents = sample()
    documents.schools = documents.schools.map((school) => ({ ...school, name: `${school.name}（新）` }))
    expect(works(documents)[0]?.school.name).toBe('映莲小学')
  })

  it('shows scores only where the campaign shows them', () => {
    const documents = sample()
    documents.campaigns = documents.campaigns.map((one) => ({
      ...one,
      notice: { ...one.notice, showScores: true },
    }))
    expect([works(documents)[0]?.score, works()[0]?.score]).toEqual(['93.67', null])
  })

  it('orders a tier by district and school, so that nothing of the ranking shows', () => {
    const documents = sample()
    documents.results = (['inkstone', 'stone', 'lotus'] as const).map((school, index) =>
      aResult(school, school, { campaign: 'campaign-2025', school: `school-${school}`, rank: index + 1 }),
    )
    expect(works(documents).map(({ title }) => title)).toEqual(['lotus', 'stone', 'inkstone'])
  })

  it('names an objection’s outcome on the work, without saying who objected', () => {
    const documents = sample()
    const [first] = documents.results
    if (first)
      Object.assign(first, { revisedAt: '2025-11-08T00:00:00.000Z', revision: '由特等奖更正为一等奖' })
    expect(works(documents)[0]?.revised).toBe(true)
    expect(notice(documents).sections[0]?.paragraphs[1]).toBe(
      '名单中注明“经异议核实更正”的 1 件，奖项已根据公示期间的异议更正。',
    )
  })
})

describe('a result that is decided', () => {
  it('is a decision at the same address, which tells when the notice was', () => {
    const { date, documentNo, form, frame, history, opening, title } = decision()
    expect({ date: date.text, documentNo, form, path: frame.path, title }).toEqual({
      form: 'decision',
      path: '/campaigns/2024/result/',
      documentNo: '贵教〔2024〕31号',
      title: '贵港市教育局关于公布2024年作品评选结果的决定',
      date: '2024年11月20日',
    })
    expect(opening).toBe(
      '2024年作品评选已完成征集、形式审查和评审，拟获奖名单自2024年11月5日至2024年11月11日公示（贵教公示〔2024〕7号），共 7 天。公示期已满，收到的异议均已处理完毕。现将结果予以公布。',
    )
    expect([history?.documentNo, history?.starts.text, history?.ends.text, history?.decided.text]).toEqual([
      '贵教公示〔2024〕7号',
      '2024年11月5日',
      '2024年11月11日',
      '2024年11月20日',
    ])
  })

  it('counts everything that is awarded and says what became of an objection', () => {
    const [result, certificate] = decision().sections
    expect(result).toMatchObject({
      heading: '一、评选结果',
      paragraphs: [
        '共评出获奖作品 2 件，其中一等奖 1 件、二等奖 1 件；评出优秀指导教师 2 人次、优秀组织奖 2 个单位（名单见附件）。',
        '名单中注明“经异议核实更正”的 1 件，奖项已根据公示期间的异议更正。',
      ],
    })
    expect(certificate?.paragraphs.at(-1)).toBe('评选结果不作为中小学招生入学的依据。')
  })

  it('lists works by division, then tutors, then units', () => {
    const { groups, organizers, title, tutors } = decision().list
    expect(title).toBe('2024年作品评选获奖名单')
    expect(
      groups.map(({ label, tiers }) => [label, tiers.map(({ name, works: all }) => [name, all.length])]),
    ).toEqual([
      ['学生组', [['一等奖', 1]]],
      ['教师组', [['二等奖', 1]]],
    ])
    expect(groups[1]?.tiers[0]?.works).toEqual([
      {
        number: 1,
        title: '一封家书',
        href: null,
        school: { name: '青砚小学', href: '/schools/inkstone/' },
        kinds: ['征文'],
        score: '9.33',
        revised: true,
      },
    ])
    const lotus = { name: '映莲小学', href: '/schools/lotus/' }
    expect(tutors).toEqual({
      award: '优秀指导教师',
      rows: [
        { number: 1, name: '韦老师', school: lotus, title: '荷花为什么干净' },
        { number: 2, name: '覃老师', school: lotus, title: '荷花为什么干净' },
      ],
    })
    expect(organizers).toEqual([
      {
        award: '优秀组织奖',
        units: [
          { number: 1, name: '港北区', href: null },
          { number: 2, name: '石濂初级中学', href: '/schools/stone/' },
        ],
      },
    ])
  })

  it('publishes what the sheets are checked by, and leads to the page that checks', () => {
    const proof = decision().sections.at(-1)
    expect([proof?.heading, proof?.verify, proof?.figures]).toEqual([
      '三、评分核验',
      { label: '打开核验页', href: '/verify/' },
      [
        { label: '评分表', value: '33 份', digest: false },
        { label: '评分表根值', value: 'a'.repeat(64), digest: true },
        { label: '评分链记录', value: '34 条', digest: false },
        { label: '评分链末端', value: 'b'.repeat(64), digest: true },
      ],
    ])
  })

  it('puts works of no division last, and lists no division without awards', () => {
    const documents = sample()
    for (const result of documents.results) if (result.id === 'result-4') result.division = null
    expect(decision(documents).list.groups.map(({ label }) => label)).toEqual(['学生组', '其他'])
  })
})

describe('before the announcement', () => {
  it('neither results nor units are shown, whatever the CMS lets be read', () => {
    const documents = sample()
    documents.campaigns = documents.campaigns.map(({ announcedAt: _, decidedAt: __, ...rest }) => rest)
    const html = JSON.stringify(viewAt('campaigns', '/campaigns/', documents))
    expect(html).not.toContain('result/')
    expect(() => decision(documents)).toThrow('no notice at /campaigns/2024/result/')
  })
})

describe('a campaign in a list', () => {
  it('says whether its result is on notice or final', () => {
    const { campaigns } = viewAt('campaigns', '/campaigns/')
    expect(campaigns.map(({ notice: one, title }) => [title, one?.label, one?.decided?.text])).toEqual([
      ['2026年案例征集', undefined, undefined],
      ['2025年案例征集', '结果公示', undefined],
      ['2024年作品评选', '评选结果', '2024年11月20日'],
    ])
  })
})

describe('the register of certificates', () => {
  it('is on the page that checks, with what became of each', () => {
    expect(viewAt('verify', '/verify/').certificates).toEqual({ issued: 1, revoked: 1 })
  })
})
