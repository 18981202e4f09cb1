import { DOMParser } from '@xmldom/xmldom'
import mammoth from 'mammoth'
import { outlineText } from '../../domain/outline/outline-text'
import { Refusal } from '../../domain/refusal'
import { picturesIn, type TextNode, withPictures } from '../../domain/rich-text-tree'
import { openPackage, wordPackage } from '../open-package'
import { requireNoMacros } from '../require-no-macros'
import { editorBlocks } from './editor-blocks'
import { type Losses, lossSentences, noteLoss } from './losses'
import { headingStyle, prepareDocx, titleStyle } from './prepare-docx'
import { type WordPicture, wordPicture } from './word-pictures'

/** A Word document as the editor has it. A picture in `blocks` names its place in `pictures`, until it has been uploaded. */
export type ImportedText = {
  title: string
  blocks: TextNode[]
  pictures: WordPicture[]
  /** Sentences for the person who imports: what did not come over as it was, and where. */
  problems: string[]
}

/** A body of text needs no more markup; that of a report of a hundred pages is two megabytes. */
const kind = { ...wordPackage, mostMarkup: 4 * 2 ** 20 }

const styleMap = [
  `p.${titleStyle} => p.title:fresh`,
  ...[1, 2, 3, 4, 5, 6].map((level) => `p.${headingStyle(level)} => h${level}:fresh`),
  'u => u',
  'strike => s',
]

/**
 * Reads a Word document into the editor's shape. Nothing is left out in silence: `problems` names it with its place.
 * `mostPictures` is how many pictures may come along. Throws Refusal as `openPackage`, and `invalid` for macros or no text.
 */
export async function importDocx(bytes: Uint8Array, mostPictures: number): Promise<ImportedText> {
  const parts = await openPackage(bytes, kind)
  requireNoMacros(parts, kind)
  const losses: Losses = new Map()
  const prepared = await prepareDocx(parts, losses)
  const { html, sources } = await readPrepared(prepared, losses)
  const { blocks, bylines, title, tooDeep } = outlineText(editorBlocks(html, losses))
  for (const heading of tooDeep) noteLoss(losses, 'tooDeep', heading)
  for (const line of bylines) noteLoss(losses, 'byline', line)
  const taken = await takePictures(blocks, sources, mostPictures, losses)
  if (taken.blocks.length === 0)
    throw new Refusal('invalid', '这份 Word 文档里没有可以导入的文字，请检查是否选错了文件。', 'file')
  const untitled = title ? [] : ['没有认出题目，请手工填写。']
  return { title, ...taken, problems: [...untitled, ...lossSentences(losses)] }
}

type Source = { bytes: Buffer; alt: string }

async function readPrepared(prepared: Uint8Array, losses: Losses) {
  const sources: Source[] = []
  const convertImage = mammoth.images.imgElement(async (image) => {
    const place =
      sources.push({ bytes: Buffer.alloc(0), alt: (image as { altText?: string }).altText ?? '' }) - 1
    const bytes = await image.readAsBuffer().catch(() => Buffer.alloc(0))
    sources[place] = { bytes, alt: sources[place]?.alt ?? '' }
    return { src: String(place) }
  })
  const options = { styleMap, convertImage, includeEmbeddedStyleMap: false, externalFileAccess: false }
  const { messages, value } = await mammoth.convertToHtml({ buffer: Buffer.from(prepared) }, options)
  for (const { message } of messages) {
    const [, element] = /^An unrecognised element was ignored: (?:w:|\{[^}]*\})?(.+)$/.exec(message) ?? []
    if (element && !silent.has(element)) noteLoss(losses, 'unknown', element)
    if (/unsupported character/.test(message)) noteLoss(losses, 'unknown', '特殊符号')
  }
  const html = new DOMParser().parseFromString(`<html>${value}</html>`, 'text/xml').documentElement
  if (!html)
    throw new Refusal('invalid', '这份 Word 文档读不出来，请用原软件另存为 docx 后重新上传。', 'file')
  return { html, sources }
}

/** What shows nothing on the page. */
const silent = new Set([
  'permStart',
  'permEnd',
  'sdtPr',
  'sdtEndPr',
  'continuationSeparator',
  'separator',
  'ptab',
])

/** The pictures that blocks show, each once; those that cannot be shown, or are too many, are left out of the blocks. */
async function takePictures(blocks: TextNode[], sources: Source[], most: number, losses: Losses) {
  const pictures: WordPicture[] = []
  const places = new Map<string, number>()
  for (const value of picturesIn({ type: 'root', children: blocks })) {
    const source = sources[Number(value)]
    const made = source && (await wordPicture(source.bytes, source.alt))
    const same = pictures.findIndex(({ name }) => name === made?.name)
    if (!made) noteLoss(losses, 'picture', source?.alt ?? '')
    else if (same >= 0) places.set(value, same)
    else if (pictures.length >= most) noteLoss(losses, 'tooMany', source.alt)
    else places.set(value, pictures.push(made) - 1)
  }
  const root = withPictures({ type: 'root', children: blocks }, (picture) => {
    const place = places.get(String(picture.value))
    return place === undefined ? null : { ...picture, value: String(place) }
  })
  return { pictures, blocks: root.children ?? [] }
}
