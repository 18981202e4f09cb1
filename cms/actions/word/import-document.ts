import { z } from 'zod'
import { mayMake } from '../../access/enforce'
import { countCharacters, isFrozen } from '../../domain/entry'
import { type Described, describedPictures } from '../../domain/outline/described-pictures'
import { sectionsOf, wordsOf } from '../../domain/outline/text-sections'
import { Refusal } from '../../domain/refusal'
import { importDocx } from '../../office/word/import-docx'
import { action, type Call } from '../action'
import { documentFor } from '../documents'
import { inTransaction } from '../in-transaction'
import { placePictures } from './place-pictures'

/** What can be written in Word: where its pictures go, how many come along, and how long a title the field takes. */
const targets = {
  entries: { pictures: 'entry-files', most: 20, longestTitle: 80, what: '件作品' },
  'case-studies': { pictures: 'media', most: 40, longestTitle: 120, what: '篇案例' },
  'teacher-stories': { pictures: 'media', most: 40, longestTitle: 120, what: '篇故事' },
  'column-posts': { pictures: 'media', most: 40, longestTitle: 120, what: '篇文章' },
  works: { pictures: 'media', most: 40, longestTitle: 120, what: '件作品' },
  'reader-chapters': { pictures: 'media', most: 40, longestTitle: 40, what: '个章节' },
} as const

type Target = keyof typeof targets

/**
 * Reads a Word document for the form of an entry or article. Without `fill` it says what it finds and keeps nothing; with it
 * the pictures are uploaded and the text comes back as the editor has it, for the form to be filled with.
 */
export const importDocument = action({
  name: 'import-document',
  method: 'post',
  takesFile: true,
  reads: true,
  input: z.strictObject({
    collection: z.enum(Object.keys(targets) as [Target, ...Target[]]),
    id: z.string().min(1).optional(),
    fill: z.boolean(),
  }),
  run: async (call, { collection, fill, id }) => {
    await requireOpen(call, collection, id)
    const { longestTitle, most, pictures } = targets[collection]
    const text = await importDocx(call.file?.bytes ?? new Uint8Array(), most)
    const described = describedPictures(
      text.blocks,
      text.pictures.map(({ alt }) => alt),
    )
    const tooLong = text.title.length > longestTitle
    const sections = sectionsOf(text.blocks)
    return {
      title: text.title.slice(0, longestTitle),
      characters: countCharacters(wordsOf(text.blocks)),
      sections: sections.map(({ characters, heading, part }) => ({ heading, part, characters })),
      pictures: text.pictures.length,
      tables: text.blocks.filter(({ type }) => type === 'table').length,
      problems: [
        ...(tooLong ? [`题目超过 ${longestTitle} 字，已截短，请核对：“${text.title}”。`] : []),
        ...text.problems,
        ...(pictures === 'media' ? proposedIn(described) : []),
      ],
      blocks: fill
        ? await inTransaction(call.req, () => placePictures(call, text, described, pictures))
        : null,
    }
  },
})

export type ImportedDocument = Awaited<ReturnType<typeof importDocument.run>>

/** Only what the person may write, and can still be written. */
async function requireOpen(call: Call, collection: Target, id: string | undefined): Promise<void> {
  if (!mayMake(call.actor, collection)) throw new Refusal('forbidden', '您的账号不能在这里导入 Word 文档。')
  if (!id) return
  const document = await documentFor(call, collection, id, targets[collection].what)
  if (collection === 'entries' && isFrozen((document as { status: Parameters<typeof isFrozen>[0] }).status))
    throw new Refusal('conflict', '作品已经提交，内容已锁定，不能再导入；如需修改，请联系退回。', 'status')
}

/** What has to be bettered before it is published: people who cannot see a picture are told nothing by it. */
function proposedIn(described: Described[]): string[] {
  const proposed = described.filter((one) => one.proposed).map(({ alt }) => `“${alt}”`)
  if (proposed.length === 0) return []
  const shown = proposed.slice(0, 3).join('、') + (proposed.length > 3 ? '等' : '')
  return [`图片 ${proposed.length} 张没有替代文字，暂写为${shown}，请在“图片与附件”里改成说明画面的一句话。`]
}
