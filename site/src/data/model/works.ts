import type { Work } from '@cms/payload-types'
import type { Attachment } from '../attachment'
import { paths } from '../paths'
import type { Picture } from '../picture'
import { type ArticleFields, articleFields, newestFirst, relateWithin, type Sources } from './articles'
import type { ModelCampaign } from './campaigns'
import { byId, idOf, type Joined, required } from './joined'
import type { ModelSchool } from './schools'

/** `related` are the nearest in time, of the same kind first. */
export type ModelWork = Joined<
  Work,
  ArticleFields & {
    school: ModelSchool
    campaign: ModelCampaign | null
    pictures: Picture[]
    recording: Attachment | null
    captions: Attachment | null
    related: ModelWork[]
  }
>

/** Works, newest first, entered with their schools too. */
export function joinWorks(documents: Work[], campaigns: ModelCampaign[], sources: Sources): ModelWork[] {
  const { shelf } = sources
  const schools = byId(sources.schools)
  const published = byId(campaigns)
  const works = documents.map((document): ModelWork => {
    const name = `作品《${document.title}》`
    return {
      ...document,
      ...articleFields(document, name, paths.work(document.slug), sources),
      school: required(schools, document.school, name),
      campaign: published.get(idOf(document.campaign) ?? '') ?? null,
      pictures: (document.pictures ?? []).flatMap(
        (picture, index) => (index === 0 ? shelf.cover(picture) : shelf.picture(picture)) ?? [],
      ),
      recording: shelf.attachment(document.recording),
      captions: shelf.attachment(document.captions),
      related: [],
    }
  })
  works.sort(newestFirst)
  for (const work of works) work.school.works.push(work)
  relateWithin(works, ({ kind }) => kind)
  return works
}
