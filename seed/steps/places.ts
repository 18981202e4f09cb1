import { idFor, type Seeding } from '../context'
import { districts } from '../data/districts'
import { handbookItems } from '../data/handbooks'
import { schools } from '../data/schools'
import { picture } from '../media/picture'
import { upsert } from '../upsert'

/** Districts, pictures, schools. */
export async function seedPlaces({ ids, payload, richText, say }: Seeding): Promise<void> {
  for (const [order, { code, ...district }] of districts.entries()) {
    ids.districts.set(code, await upsert(payload, 'districts', { code }, { ...district, order }))
  }
  say(`${districts.length} 个县区`)
  await seedPictures({ ids, payload, say })
  for (const { no, slug, district, brand, plan, handbook, titles, ...school } of schools) {
    const id = await upsert(
      payload,
      'schools',
      { slug },
      {
        ...school,
        district: idFor(ids.districts, district),
        brand: { ...brand, story: richText(brand.story) as never },
        plan: { ...plan, measures: plan.measures.map((text) => ({ text })) },
        designations: titles,
        handbook: { ...handbook, ...handbookItems({ no, type: school.type }) },
        cover: ids.pictures.get(`school-${no}`) ?? null,
        gallery: no % 5 === 1 ? [idFor(ids.pictures, 'gallery-1'), idFor(ids.pictures, 'gallery-2')] : [],
        order: no,
      },
    )
    ids.schools.set(no, id)
  }
  say(`${schools.length} 所学校`)
}

const pictures = [
  { name: 'home', alt: '远山、湖面与荷花（示意图）' },
  { name: 'gallery-1', alt: '校园荷塘的清晨（示意图）' },
  { name: 'gallery-2', alt: '校园廉洁文化角（示意图）' },
  ...[1, 6, 11, 16, 21, 26].map((no) => ({
    name: `school-${no}`,
    alt: '校园远景（示意图）',
  })),
  ...Array.from({ length: 8 }, (_, index) => ({ name: `story-${index + 1}`, alt: '教师工作场景（示意图）' })),
]

async function seedPictures({ ids, payload, say }: Pick<Seeding, 'ids' | 'payload' | 'say'>): Promise<void> {
  for (const { name, alt } of pictures) {
    const filename = `demo-${name}.jpg`
    const { docs } = await payload.find({
      collection: 'media',
      where: { filename: { equals: filename } },
      depth: 0,
    })
    const [found] = docs
    const data = found ? Buffer.alloc(0) : await picture(name)
    const file = { data, mimetype: 'image/jpeg', name: filename, size: data.length }
    const made =
      found ?? (await payload.create({ collection: 'media', data: { alt, demo: true }, file, depth: 0 }))
    ids.pictures.set(name, made.id)
  }
  say(`${pictures.length} 张图片`)
}
