import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Documents } from '../../site/src/data/documents'
import { type EditorNode, wordsOf } from '../../site/src/richtext/node'

/** Writes a file below a folder. */
export async function writeIn(folder: string, file: string, text: string): Promise<void> {
  await mkdir(path.dirname(path.join(folder, file)), { recursive: true })
  await writeFile(path.join(folder, file), text)
}

/** Writes the articles of a site as Markdown, a folder for each kind, as other generators read them. */
export async function writeArticles(
  { cases, posts, stories, works }: Documents,
  folder: string,
): Promise<void> {
  for (const [section, articles] of Object.entries({ cases, works, teachers: stories, columns: posts })) {
    for (const { body, publishedAt, school, slug, summary, title } of articles) {
      const front = { title, summary, date: publishedAt, section, schools: [school] }
      const text = (body.root.children as EditorNode[]).map((node) => wordsOf([node])).join('\n\n')
      await writeIn(folder, `${section}/${slug}.md`, `---\n${JSON.stringify(front)}\n---\n\n${text}\n`)
    }
  }
}
