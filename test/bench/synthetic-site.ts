import type { Documents } from '../../site/src/data/documents'
import { body, heading, paragraph } from '../site/rich'
import { aCase, aPicture, aPost, aSchool, aStory, aWork, sample } from '../site/sample'
import { chineseWriter } from './chinese-site'

const kinds = ['case', 'work', 'story', 'post'] as const
const types = ['kindergarten', 'primary', 'junior', 'nine-year'] as const
const year = 365 * 24 * 60 * 60 * 1000

/**
 * A site of so many articles of some 1,500 characters, a school for every twenty of them, drawn from a seed: cases of many
 * categories, works, stories of two hundred months, posts of ten columns, some with pictures.
 */
export function syntheticSite(articles: number): Documents {
  const writer = chineseWriter(`${articles} articles`)
  const base = sample()
  const at = (index: number) => new Date(Date.UTC(2015, 0, 1) + (index / articles) * 11 * year).toISOString()
  const one = <Item>(list: readonly Item[], index: number): Item => list[index % list.length] as Item
  const title = () => writer.phrase(8).slice(0, 16)
  const text = () => {
    const [first = '', ...rest] = writer.text(1500)
    const half = Math.ceil(rest.length / 2)
    return body(
      heading('h2', '背景与问题'),
      paragraph(first),
      ...rest.slice(0, half).map((words) => paragraph(words)),
      heading('h2', '做法与成效'),
      ...rest.slice(half).map((words) => paragraph(words)),
    )
  }

  const pictures = Array.from({ length: 200 }, (_, index) => aPicture(`picture-${index}`))
  const schools = Array.from({ length: Math.ceil(articles / 20) }, (_, index) =>
    aSchool(`school-${index}`, `${writer.phrase(3).slice(0, 6)}第${index}学校`, {
      district: one(['district-north', 'district-south', 'district-empty'], index),
      type: one(types, index),
      intro: writer.sentence(),
      order: index,
      cover: index % 3 === 0 ? one(pictures, index).id : null,
    }),
  )
  const columns = Array.from({ length: 10 }, (_, index) => ({
    id: `column-${index}`,
    name: `专栏${index}`,
    slug: `column-${index}`,
    rhythmDays: 30,
    order: 10 + index,
    updatedAt: at(0),
    createdAt: at(0),
  }))
  const site: Documents = {
    ...base,
    schools: [...base.schools, ...schools],
    media: [...base.media, ...pictures],
    columns: [...base.columns, ...columns],
    cases: [...base.cases],
    works: [...base.works],
    stories: [...base.stories],
    posts: [...base.posts],
  }
  for (let index = 0; index < articles; index += 1) {
    const slug = `synthetic-${index}`
    const more = {
      summary: writer.sentence(),
      body: text(),
      school: one(schools, index * 7).id,
      publishedAt: at(index),
      updatedAt: at(index),
      cover: index % 4 < 2 ? one(pictures, index).id : null,
    }
    const kind = one(kinds, index)
    if (kind === 'case')
      site.cases.push(aCase(slug, title(), { ...more, categoryLabel: `类别${index % 12}`, tags: ['清廉'] }))
    else if (kind === 'work') site.works.push(aWork(slug, title(), more))
    else if (kind === 'story')
      site.stories.push(aStory(slug, title(), { ...more, issueMonth: at(index).slice(0, 7) }))
    else site.posts.push(aPost(slug, title(), { ...more, column: one(columns, index >> 2).id }))
  }
  return site
}
