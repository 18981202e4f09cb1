import { describe, expect, it } from 'vitest'
import type { School } from '../../cms/payload-types'
import { coverMotif } from '../../site/src/components/picture/cover-motif'
import { mostCards } from '../../site/src/data/school-list'
import { aSchool, sample } from './sample'
import { viewAt } from './view-at'

const withSchools = (...schools: School[]) => ({
  ...sample(),
  schools: [...sample().schools, ...schools],
})

/** The sample with other fields of one of its schools. */
function changed(slug: string, more: Partial<School>) {
  const documents = sample()
  documents.schools = documents.schools.map((school) =>
    school.slug === slug ? { ...school, ...more } : school,
  )
  return documents
}

describe('a school', () => {
  it('shows what it has filled in', () => {
    const view = viewAt('school', '/schools/lotus/')
    expect(view.brand).toMatchObject({ name: '映莲', slogan: '出淤泥而不染', symbol: '莲' })
    expect(view.brand?.story?.html).toBe('<h3 id="part-1">做法与机制</h3><p>荷塘课程。</p>')
    expect(view.plan).toEqual({ year: 2026, title: '清廉方案', measures: ['账目上墙'] })
    expect(view.cases.map(({ title }) => title)).toEqual(['食堂账本天天晒'])
    expect(view.stories.map(({ title }) => title)).toEqual(['不收一束花', '教学点的账本'])
    expect(view.posts.map(({ title }) => title)).toEqual(['第二条动态'])
    expect(view.parts.map(({ label }) => label)).toEqual([
      '一校一品',
      '一校一策',
      '一校一册',
      '本校案例',
      '本校教师',
      '本校消息',
      '校园图片',
    ])
  })

  it('shows nothing of what it has not', () => {
    const { brand, plan, handbook, cover, designations, parts } = viewAt('school', '/schools/inkstone/', {
      ...changed('inkstone', { designations: [] }),
      cases: [],
      results: [],
    })
    expect({ brand, plan, handbook, cover, designations, parts }).toEqual({
      brand: null,
      plan: null,
      handbook: null,
      cover: null,
      designations: [],
      parts: [],
    })
  })

  it('leads to the schools that share its district, type, ownership, tier and topics', () => {
    const documents = changed('inkstone', { topics: ['family', 'canteen'] })
    const facts = viewAt('school', '/schools/inkstone/', documents).facts
    expect(
      facts.map(({ label, links }) => [label, links.map((link) => `${link.label} ${link.href}`)]),
    ).toEqual([
      ['所在县区', ['港南区 /schools/district/450803/']],
      ['学校类型', ['小学 /schools/type/primary/']],
      ['办学性质', ['公办 /schools/ownership/public/']],
      ['示范层级', ['市级示范校 /schools/tier/city/']],
      ['特色领域', ['清廉食堂 /schools/topic/canteen/', '清廉家风 /schools/topic/family/']],
    ])
  })

  it('names the five schools that follow it in its district, going round', () => {
    const more = [2, 3, 4, 5, 6].map((order) => aSchool(`s${order}`, `学校${order}`, { order }))
    const neighbours = (path: string) =>
      viewAt('school', path, withSchools(...more)).neighbours.map(({ name }) => name)
    expect(neighbours('/schools/lotus/')).toEqual(['石濂初级中学', '学校2', '学校3', '学校4', '学校5'])
    expect(neighbours('/schools/s5/')).toEqual(['学校6', '映莲小学', '石濂初级中学', '学校2', '学校3'])
  })
})

describe('the titles of a school', () => {
  const titlesOf = (designations: School['designations']) =>
    viewAt('school', '/schools/stone/', changed('stone', { designations })).designations

  it.each([
    ['cultivating', '市级示范培育对象', '培育中，尚未命名', '列入年份', true],
    ['designated', '市级示范校', '已命名', '命名年份', true],
    ['re-recognised', '市级示范校', '复核通过，称号保留', '命名年份', true],
    ['withdrawn', '市级示范校', '称号已撤销', '命名年份', false],
  ] as const)('say that it is %s in words', (status, title, words, year, held) => {
    expect(titlesOf([{ level: 'city', status, batch: '第一批', year: 2022 }])).toEqual([
      { title, batch: '第一批', year: { label: year, value: 2022 }, status: words, held, validUntil: null },
    ])
  })

  it('stand newest first, those it lost last', () => {
    const titles = titlesOf([
      { level: 'region', status: 'withdrawn', year: 2025 },
      { level: 'district', status: 're-recognised', year: 2021 },
      { level: 'city', status: 'designated', year: 2024 },
    ])
    expect(titles.map(({ title }) => title)).toEqual(['市级示范校', '县级示范校', '自治区级示范校'])
  })

  it('hold until the day that is set, but not once they are withdrawn', () => {
    const until = (status: 'designated' | 'withdrawn') =>
      titlesOf([{ level: 'city', status, year: 2022, validUntil: '2028-12-30T16:00:00.000Z' }])[0]?.validUntil
    expect(until('designated')?.text).toBe('2028年12月31日')
    expect(until('withdrawn')).toBeNull()
  })

  it('that were withdrawn or are hoped for put it in no list of demonstration schools', () => {
    const tier = (status: 'withdrawn' | 'cultivating' | 're-recognised') =>
      viewAt(
        'schools',
        '/schools/',
        changed('stone', { designations: [{ level: 'city', status, year: 2022 }] }),
      ).list.parts[0]?.schools.find(({ name }) => name === '石濂初级中学')?.tier?.label
    expect(tier('withdrawn')).toBeUndefined()
    expect(tier('cultivating')).toBe('示范培育对象')
    expect(tier('re-recognised')).toBe('市级示范校')
  })
})

describe('the handbook of a school', () => {
  it('numbers its items and, apart, those with a flow chart', () => {
    expect(viewAt('school', '/schools/lotus/').handbook).toEqual({
      title: '清廉手册',
      summary: null,
      powers: [
        {
          number: 1,
          name: '食堂采购',
          type: '内控类',
          subject: '总务处',
          basis: '采购管理办法',
          supervision: '单价上墙',
          chart: 1,
          steps: [
            { text: '询价三家', who: '采购员' },
            { text: '验收', who: null },
          ],
        },
        {
          number: 2,
          name: '转学',
          type: '审核类',
          subject: null,
          basis: null,
          supervision: null,
          chart: null,
          steps: [],
        },
      ],
      prohibitions: ['不准收礼'],
      supervision: ['意见箱每周五开启。', '电话 0775-0000006'],
      file: {
        name: '清廉手册全文',
        href: '/media/%E6%B8%85%E5%BB%89%E6%89%8B%E5%86%8C.pdf',
        kind: 'PDF',
        size: '1.2 MB',
      },
      href: '/schools/lotus/handbook/',
    })
  })

  it('has a page with its flow charts', () => {
    const { charts, school, frame } = viewAt('school-handbook', '/schools/lotus/handbook/')
    expect(charts.map(({ chart, name }) => [chart, name])).toEqual([[1, '食堂采购']])
    expect(school.name).toBe('映莲小学')
    expect(frame.breadcrumb.map(({ label }) => label)).toEqual([
      '首页',
      '学校',
      '映莲小学',
      '清廉手册（映莲小学）',
    ])
  })

  it('has no page when it lists nothing yet', () => {
    const documents = changed('lotus', { handbook: { title: '清廉手册' } })
    expect(viewAt('school', '/schools/lotus/', documents).handbook).toMatchObject({
      title: '清廉手册',
      href: null,
    })
    expect(() => viewAt('school-handbook', '/schools/lotus/handbook/', documents)).toThrow()
  })

  it('moves with the school', () => {
    const documents = changed('lotus', { formerSlugs: ['pond'] })
    expect(viewAt('moved', '/schools/pond/handbook/', documents)).toMatchObject({
      to: '/schools/lotus/handbook/',
    })
  })
})

describe('the directory', () => {
  it('can be searched by the values that tell schools apart, each counted', () => {
    const { facets } = viewAt(
      'schools',
      '/schools/',
      withSchools(aSchool('rice', '稻香幼儿园', { type: 'kindergarten' })),
    )
    expect(
      facets.map(({ label, values }) => [label, values.map((value) => `${value.label} ${value.count}`)]),
    ).toEqual([
      ['县区', ['港北区 3', '港南区 1']],
      ['学校类型', ['幼儿园 1', '小学 2', '初级中学 1']],
      ['示范层级', ['市级示范校 1']],
      ['特色领域', ['清廉文化 1']],
    ])
  })

  it('has a page for each value, which leads to the others', () => {
    const { title, total, facet, current, list, filtered } = viewAt('school-group', '/schools/type/primary/')
    expect({ title, total, current, filtered }).toEqual({
      title: '小学',
      total: 2,
      current: 'primary',
      filtered: '/schools/?type=primary',
    })
    expect(facet.values.map(({ href }) => href)).toEqual(['/schools/type/primary/', '/schools/type/junior/'])
    expect(list.parts.map(({ name, schools }) => [name, schools.map((school) => school.name)])).toEqual([
      [null, ['映莲小学', '青砚小学']],
    ])
  })

  it.each([
    ['/schools/district/450803/', '港南区的学校'],
    ['/schools/ownership/public/', '公办学校'],
    ['/schools/tier/city/', '市级示范校'],
    ['/schools/topic/culture/', '清廉文化特色学校'],
  ])('names %s %s', (path, title) => {
    expect(viewAt('school-group', path).title).toBe(title)
  })

  it.each([
    [mostCards, 'cards', [null]],
    [mostCards + 1, 'rows', ['港北区', '港南区']],
  ])('of %i schools is made of %s', (total, form, names) => {
    const more = Array.from({ length: total - 3 }, (_, index) => aSchool(`s${index}`, `学校${index}`))
    const documents = withSchools(...more)
    expect(viewAt('schools', '/schools/', documents).list.form).toBe(form)
    const group = viewAt('school-group', '/schools/ownership/public/', documents)
    expect(group.list.form).toBe(form)
    expect(group.list.parts.map(({ name }) => name)).toEqual(names)
  })
})

describe('the generated cover of a brand', () => {
  it.each([
    ['青砚', '一方青砚', 'inkstone'],
    ['平石', '一杆秤', 'scale'],
    ['微光', '一盏小灯', 'lamp'],
    ['澄江', '一只纸船', 'boat'],
    ['映莲', null, 'lotus'],
    ['竹节', '说不清的东西', 'bamboo'],
  ])('of %s with %s draws %s', (name, symbol, motif) => {
    expect(coverMotif(name, symbol)).toBe(motif)
  })

  it('draws something for a name that says nothing', () => {
    expect(coverMotif('韦老师')).toMatch(/^[a-z]+$/)
  })
})
