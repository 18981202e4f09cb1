import ExcelJS from 'exceljs'
import JSZip from 'jszip'
import { broken, openPackage, type Package, workbookPackage } from './open-package'
import { requireNoMacros } from './require-no-macros'
import { requireOwnCells } from './require-own-cells'

/** The parts that cells come from; pictures and printing stay where they are. */
const needed =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(workbook|sharedStrings|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/theme\/[^/]+\.xml|xl\/worksheets\/[^/]+\.xml)$/i

/** What hangs on the other parts, or would be spread over a million cells. */
const ignoreNodes = [
  'conditionalFormatting',
  'dataValidations',
  'drawing',
  'extLst',
  'hyperlinks',
  'legacyDrawing',
  'legacyDrawingHF',
  'picture',
  'tableParts',
]

const emptyRow = /<row\b[^>]*?(?:\/>|>(?:\s*<c\b[^>]*?(?:\/>|>\s*<\/c>))*\s*<\/row>)/g
const merge = /<mergeCell\b[^>]*?ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"[^>]*?\/>/g
/** More cells than a heading or a group of rows takes. */
const mostMerged = 5000

/**
 * Opens a workbook for its cells, their look and their merging, without what its makers never filled in: files of WPS
 * and of long use carry rows by the hundred thousand that hold nothing. @throws Refusal as `openPackage`,
 * and `invalid` for one that can run programs or takes cells from other files.
 */
export async function lightWorkbook(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const parts = await openPackage(bytes, workbookPackage)
  requireNoMacros(parts, workbookPackage)
  requireOwnCells(parts)
  const workbook = new ExcelJS.Workbook()
  try {
    await workbook.xlsx.load((await zipOf(parts)) as never, { ignoreNodes } as never)
  } catch {
    throw broken(workbookPackage)
  }
  return workbook
}

function zipOf(parts: Package): Promise<Uint8Array> {
  const zip = new JSZip()
  for (const [name, part] of parts) {
    if (!needed.test(name)) continue
    zip.file(name, name.startsWith('xl/worksheets/') ? filledRows(part) : part)
  }
  return zip.generateAsync({ type: 'uint8array', compression: 'STORE' })
}

/** A sheet without its empty rows and without merging that nobody can have meant. */
const filledRows = (part: Uint8Array): string =>
  new TextDecoder()
    .decode(part)
    .replace(emptyRow, '')
    .replace(merge, (whole, left: string, top: string, right: string, bottom: string) =>
      (columnOf(right) - columnOf(left) + 1) * (Number(bottom) - Number(top) + 1) > mostMerged ? '' : whole,
    )
    .replace(/<mergeCells\b[^>]*>\s*<\/mergeCells>/, '')

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
