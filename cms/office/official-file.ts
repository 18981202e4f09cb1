import JSZip from 'jszip'

/** The typefaces of official papers, and under what names desktops without them have their like. */
const fontTable: [name: string, others: string, family: string][] = [
  ['方正小标宋简体', '方正小标宋_GBK,小标宋,华文中宋,宋体,SimSun', 'roman'],
  ['仿宋_GB2312', '仿宋,FangSong,华文仿宋,STFangsong', 'modern'],
  ['楷体_GB2312', '楷体,KaiTi,华文楷体,STKaiti', 'modern'],
  ['黑体', 'SimHei,华文黑体,STHeiti', 'modern'],
  ['宋体', 'SimSun,华文宋体,STSong', 'auto'],
  ['Times New Roman', 'Tinos,Liberation Serif', 'roman'],
]

/** Names the fallbacks of the fonts, which the desktop may not have, and gives the file the day of the paper. */
export async function finishDocx(bytes: Uint8Array, day: string): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes)
  zip.file('word/fontTable.xml', fontTableXml())
  const core = (await zip.file('docProps/core.xml')?.async('text')) ?? ''
  zip.file(
    'docProps/core.xml',
    core.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`),
  )
  for (const file of Object.values(zip.files)) file.date = new Date(day)
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}

function fontTableXml(): string {
  const fonts = fontTable.map(
    ([name, others, family]) =>
      `<w:font w:name="${name}"><w:altName w:val="${others}"/><w:charset w:val="${family === 'roman' && name.startsWith('T') ? '00' : '86'}"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`,
  )
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fonts.join('')}</w:fonts>`
}
