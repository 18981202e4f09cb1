import type { Work } from '@cms/payload-types'
import type { Attachment } from '../attachment'
import { paths } from '../paths'
import type { Picture } from '../picture'
import { remembering } from '../remembering'
import { type ArticleFields, articleFields, newestFirst, type Sources } from './articles'
import type { CampaignFront } from './campaigns'
import { byId, idOf, type Joined, required } from './joined'
import type { ModelSchool } from './schools'

export type ModelWork = Joined<
  Work,
  ArticleFields & {
    school: ModelSchool
    campaign: CampaignFront | null
    pictures: Picture[]
    recording: Attachment | null
    captions: Attachment | null
  }
>

const remembered = remembering<ModelWork>('work')

/** Works, newest first. */
export function joinWorks(documents: Work[], campaigns: CampaignFront[], sources: Sources): ModelWork[] {
  const { shelf } = sources
  const schools = byId(sources.schools)
  const published = byId(campaigns)
  const works = documents.map((document): ModelWork => {
    const name = `作品《${document.title}》`
    const fields = articleFields(document, name, sources)
    const school = required(schools, document.school, name)
    const campaign = published.get(idOf(document.campaign) ?? '') ?? null
    const pictures = (document.pictures ?? []).flatMap(
      (picture, index) => (index === 0 ? shelf.cover(picture) : shelf.picture(picture)) ?? [],
    )
    const recording = shelf.attachment(document.recording)
    const captions = shelf.attachment(document.captions)
    const inputs = [...Object.values(fields), school, campaign, pictures, recording, captions]
    return remembered(document, '', inputs, () => ({
      ...document,
      ...fields,
      path: paths.work(document.slug),
      school,
      campaign,
      pictures,
      recording,
      captions,
    }))
  })
  return works.sort(newestFirst)
}
