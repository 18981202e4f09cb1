import { z } from 'zod'
import { compareTexts } from '../../domain/editorial/compare-texts'
import { action } from '../action'
import { fieldLines } from './field-lines'
import { publishedText, textFor, textInput, versionFor } from './text-for'

/**
 * What has changed in a text between two of its versions, in words; without `before` since the version that the public reads,
 * without `after` up to what was saved last. Nothing has changed since a version that does not exist.
 */
export const openComparison = action({
  name: 'open-comparison',
  method: 'get',
  input: textInput.extend({ before: z.string().min(1).optional(), after: z.string().min(1).optional() }),
  run: async (call, { after, before, ...address }) => {
    const latest = await textFor(call, address)
    const earlier = before ? await versionFor(call, address, before) : await publishedText(call, address)
    if (!earlier) return { fields: [] }
    const later = after ? await versionFor(call, address, after) : latest
    const [then = [], now = []] = await fieldLines(call, address.kind, [earlier, later])
    return { fields: compareTexts(then, now) }
  },
})

export type VersionComparison = Awaited<ReturnType<typeof openComparison.run>>
