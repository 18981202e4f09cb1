import type { District, School } from '@cms/payload-types'
import type { RichText } from '../../richtext/rich-text'
import type { Attachment } from '../attachment'
import { ascending } from '../order'
import { paths } from '../paths'
import type { Picture } from '../picture'
import { remembering } from '../remembering'
import { byId, type Joined, required } from './joined'
import type { Shelf } from './shelf'
import type { Writer } from './texts'

export type ModelSchool = Joined<
  School,
  {
    path: string
    district: District
    cover: Picture | null
    gallery: Picture[]
    story: RichText | null
    handbookFile: Attachment | null
  }
>

export type ModelDistrict = Joined<District, { schools: ModelSchool[] }>

const remembered = remembering<ModelSchool>('school')

/** Schools in the order of their districts, then their own. */
export function joinSchools(
  documents: { schools: School[]; districts: District[] },
  { shelf, write }: { shelf: Shelf; write: Writer },
): ModelSchool[] {
  const districts = byId(documents.districts)
  const schools = documents.schools.map((school) => {
    const name = `学校“${school.name}”`
    const brandStory = school.brand?.story
    const fields = {
      district: required(districts, school.district, `${name}的所属县区`),
      cover: shelf.cover(school.cover),
      gallery: (school.gallery ?? []).flatMap((picture) => shelf.picture(picture) ?? []),
      story: brandStory ? write(brandStory, { name: `${name}的品牌故事`, under: 2 }) : null,
      handbookFile: shelf.attachment(school.handbook?.file),
    }
    return remembered(school, '', Object.values(fields), () => ({
      ...school,
      ...fields,
      path: paths.school(school.slug),
    }))
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
