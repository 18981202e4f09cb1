import { z } from 'zod'
import { campaignPresets } from '../../domain/campaign-presets'
import { copiedCampaign } from '../../domain/copy-campaign'
import { proposedSchedule } from '../../domain/proposed-schedule'
import { Refusal } from '../../domain/refusal'
import type { Campaign } from '../../payload-types'
import { action, type Call } from '../action'
import { documentFor } from '../documents'

const year = z.number().int().min(2000).max(2100)

const fromPreset = z.strictObject({
  preset: z.string().min(1),
  title: z.string().trim().max(80),
  year,
})

const fromEarlier = z.strictObject({ copyOf: z.string().min(1), year })

/** Makes the draft of a campaign, from one of the presets or by the rules of an earlier campaign; returns its id. */
export const startCampaign = action({
  name: 'start-campaign',
  method: 'post',
  input: z.union([fromPreset, fromEarlier]),
  run: async (call, input) => {
    const draft = 'copyOf' in input ? await copyFor(call, input) : presetFor(call, input)
    const { id } = await call.req.payload.create({
      collection: 'campaigns',
      data: { ...draft, slug: await freeSlug(call, draft.slug) } as Campaign,
      depth: 0,
      req: call.req,
    })
    return { id }
  },
})

function presetFor({ now }: Call, input: z.infer<typeof fromPreset>) {
  const preset = campaignPresets.find(({ key }) => key === input.preset)
  if (!preset) throw new Refusal('invalid', '没有这个模板，请刷新页面后重新选择。', 'preset')
  if (!input.title) throw new Refusal('invalid', '请填写活动名称。', 'title')
  const { awards, categories, description, divisions, kind, limits, pledge, rubric } = preset
  return {
    title: input.title,
    slug: `${preset.key}-${input.year}`,
    year: input.year,
    kind,
    summary: description,
    schedule: proposedSchedule(now),
    categories,
    divisions,
    limits,
    rubric,
    awards,
    pledge,
    status: 'draft' as const,
  }
}

async function copyFor(call: Call, { copyOf, year: later }: z.infer<typeof fromEarlier>) {
  const earlier = await documentFor(call, 'campaigns', copyOf, '个征集活动')
  if (later <= earlier.year)
    throw new Refusal('invalid', `年度须晚于原活动的 ${earlier.year} 年，请重新选择。`, 'year')
  return copiedCampaign(earlier, later - earlier.year)
}

/** The wished address, or the first of it with a number that no campaign has. */
async function freeSlug({ req }: Call, wished: string): Promise<string> {
  const { docs } = await req.payload.find({
    collection: 'campaigns',
    where: { slug: { contains: wished } },
    select: { slug: true },
    depth: 0,
    pagination: false,
    req,
  })
  const taken = new Set(docs.map(({ slug }) => slug))
  const numbered = Array.from({ length: docs.length + 1 }, (_, index) => `${wished}-${index + 2}`)
  return [wished, ...numbered].find((slug) => !taken.has(slug)) ?? wished
}
