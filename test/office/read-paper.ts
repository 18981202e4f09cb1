import JSZip from 'jszip'

export type ReadParagraph = { style: string | undefined; text: string }

const unescaped = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')

const textIn = (xml: string) =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = '']) => unescaped(text)).join('')

/** One part of a Word file as it is written. */
export async function partOf(bytes: Uint8Array, name: string): Promise<string> {
  const part = (await JSZip.loadAsync(bytes)).file(name)
  if (!part) throw new Error(`the file has no ${name}`)
  return part.async('text')
}

/** The paragraphs outside tables that say something, with the style they are set in. */
export async function paragraphsOf(bytes: Uint8Array): Promise<ReadParagraph[]> {
  const body = (await partOf(bytes, 'word/document.xml')).replace(/<w:tbl>.*?<\/w:tbl>/gs, '')
  return [...body.matchAll(/<w:p>(.*?)<\/w:p>/gs)]
    .map(([, xml = '']) => ({ style: /<w:pStyle w:val="([^"]+)"/.exec(xml)?.[1], text: textIn(xml) }))
    .filter(({ text }) => text !== '')
}

export type ReadTable = { repeated: string[][]; rows: string[][] }

/** The tables, the rows repeated on every page apart from the others. */
export async function tablesOf(bytes: Uint8Array): Promise<ReadTable[]> {
  const body = await partOf(bytes, 'word/document.xml')
  return [...body.matchAll(/<w:tbl>(.*?)<\/w:tbl>/gs)].map(([, xml = '']) => {
    const rows = [...xml.matchAll(/<w:tr>(.*?)<\/w:tr>/gs)].map(([, row = '']) => ({
      head: row.includes('<w:tblHeader/>'),
      cells: [...row.matchAll(/<w:tc>(.*?)<\/w:tc>/gs)].map(([, cell = '']) => textIn(cell)),
    }))
    return {
      repeated: rows.filter(({ head }) => head).map(({ cells }) => cells),
      rows: rows.filter(({ head }) => !head).map(({ cells }) => cells),
    }
  })
}
