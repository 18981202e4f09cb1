'use client'

import { useFormFields } from '@payloadcms/ui'
import { limitsFor } from '../../domain/entry-complete'
import { idIn } from '../entry/id-in'
import { useCampaign } from '../entry/use-campaign'

/** What the chosen category of the campaign takes, where the file has more or less. */
export function FoundBounds({ characters, pictures }: { characters: number; pictures: number }) {
  const category = useFormFields(([fields]) => fields.category?.value as string | undefined)
  const { campaign } = useCampaign(useFormFields(([fields]) => idIn(fields.campaign?.value)))
  if (!campaign) return null
  if (!category) return <span className="qf-hint">；选好类别后，再核对字数和图片</span>
  const { maxCharacters, maxImages, minCharacters } = limitsFor(campaign, category)
  const least = minCharacters ?? 0
  const wrong = [
    ...(characters > maxCharacters
      ? [`超出 ${characters - maxCharacters} 字（最多 ${maxCharacters} 字）`]
      : []),
    ...(characters < least ? [`还差 ${least - characters} 字（至少 ${least} 字）`] : []),
    ...(pictures > maxImages ? [`图片多 ${pictures - maxImages} 张（最多 ${maxImages} 张）`] : []),
  ]
  if (wrong.length === 0)
    return <span className="qf-hint">，在本次征集的范围内（最多 {maxCharacters} 字）</span>
  return <b className="qf-wrong">{wrong.join('，')}，提交前请增删。</b>
}
