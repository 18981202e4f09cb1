import { compareTexts } from '../../domain/editorial/compare-texts'
import { action } from '../action'
import { fieldLines } from './field-lines'
import { publishedText, textFor, textInput } from './text-for'

/** What has changed in a text since the version that the public reads, in words; `published` is null for a first version. */
export const openComparison = action({
  name: 'open-comparison',
  method: 'get',
  input: textInput,
  run: async (call, address) => {
    const latest = await textFor(call, address)
    const shown = await publishedText(call, address)
    if (!shown) return { published: null, fields: [] }
    const [before = [], after = []] = await fieldLines(call, address.kind, [shown, latest])
    return { published: shown.updatedAt, fields: compareTexts(before, after) }
  },
})

export type VersionComparison = Awaited<ReturnType<typeof openComparison.run>>
