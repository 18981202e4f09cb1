import type { getDocumentProxy } from 'unpdf'

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>

const labels: Record<string, string> = {
  Title: '标题',
  Author: '作者',
  Subject: '主题',
  Keywords: '关键词',
  Creator: '制作程序',
  Producer: '转换程序',
  Company: '单位',
  SourceModified: '源文件时间',
}

/** What a PDF says beside its pages, by Chinese names: its properties, attachments, bookmarks and comments. */
export async function readPdfProperties(pdf: Pdf): Promise<Record<string, string>> {
  const { info, metadata } = await pdf.getMetadata()
  const stated = Object.entries(info).flatMap(([name, value]) =>
    name === 'Custom' ? Object.entries(value) : [[name, value]],
  )
  const known = stated.filter(([name]) => labels[name] || !(name in info))
  const described = metadata ? [...metadata].filter(([name]) => /^(?:dc|pdf|photoshop):/.test(name)) : []
  const attachments = [...((await pdf.getAttachments()) ?? new Map()).values()]
  const outline = (await pdf.getOutline())?.map(({ title }) => title) ?? []
  const comments = await commentsIn(pdf)
  const pairs: [string, unknown][] = [
    ...described.map(([name, value]): [string, unknown] => [`XMP ${name}`, value]),
    ...known.map(([name, value]): [string, unknown] => [labels[name] ?? name, value]),
    ['附件', attachments.map(({ filename }) => filename)],
    ['目录书签', outline],
    ['批注人', comments.map(({ author }) => author)],
    ['批注', comments.map(({ text }) => text)],
  ]
  return Object.fromEntries(pairs.map(([name, value]) => [name, plain(value)]).filter(([, value]) => value))
}

async function commentsIn(pdf: Pdf): Promise<{ author: string; text: string }[]> {
  const pages = Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1))
  const annotations = await Promise.all(pages.map(async (page) => (await page).getAnnotations()))
  return annotations.flat().map(({ titleObj, contentsObj }) => ({
    author: titleObj?.str ?? '',
    text: contentsObj?.str ?? '',
  }))
}

function plain(value: unknown): string {
  const values = Array.isArray(value) ? value : [value]
  return [...new Set(values.filter((part) => typeof part === 'string' && part.trim()))].join('、')
}
