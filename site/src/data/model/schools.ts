import type { District, School } from '@cms/payload-types'
import type { RichText } from '../../richtext/rich-text'
import type { Attachment } from '../attachment'
import { ascending } from '../order'
import { paths } from '../paths'
import type { Picture } from '../picture'
import type { ModelCase, ModelPost, ModelStory } from './articles'
import { byId, type Joined, required } from './joined'
import type { Shelf } from './shelf'
import type { Writer } from './texts'
import type { ModelWork } from './works'

export type ModelSchool = Joined<
  School,
  {
    path: string
    district: District
    cover: Picture | null
    gallery: Picture[]
    story: RichText | null
    handbookFile: Attachment | null
    cases: ModelCase[]
    stories: ModelStory[]
    posts: ModelPost[]
    works: ModelWork[]
  }
>

export type ModelDistrict = Joined<District, { schools: ModelSchool[] }>

/** Schools in the order of their districts, then their own; what they wrote and others wrote of them comes later. */
export function joinSchools(
  documents: { schools: School[]; districts: District[] },
  shelf: Shelf,
  write: Writer,
): ModelSchool[] {
  const districts = byId(documents.districts)
  const schools = documents.schools.map((school) => {
    const name = `学校“${school.name}”`
    const story = school.brand?.story
    return {
      ...school,
      path: paths.school(school.slug),
      district: required(districts, school.district, `${name}的所属县区`),
      cover: shelf.cover(school.cover),
      gallery: (school.gallery ?? []).flatMap((picture) => shelf.picture(picture) ?? []),
      story: story ? write(story, { name: `${name}的品牌故事`, under: 2 }) : null,
      handbookFile: shelf.attachment(school.handbook?.file),
      cases: [],
      stories: [],
      posts: [],
      works: [],
    }
  })
  return schools.sort(
    (a, b) =>
      a.district.order - b.district.order ||
      ascending(a.district.code, b.district.code) ||
      a.order - b.order ||
      ascending(a.slug, b.slug),
  )
}

/** Districts that have schools, in their order. */
export function joinDistricts(schools: readonly ModelSchool[]): ModelDistrict[] {
  const groups = Map.groupBy(schools, ({ district }) => district)
  return [...groups].map(([district, members]) => ({ ...district, schools: members }))
}
