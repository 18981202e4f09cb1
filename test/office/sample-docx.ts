import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  ImageRun,
  InsertedTextRun,
  Packer,
  Paragraph,
  TextRun,
} from 'docx'
import JSZip from 'jszip'
import sharp from 'sharp'

/** Where a Word document may name somebody without showing it, and what stands there in the sample. */
export const hidden: Record<string, string> = {
  'the author': '韦明远',
  'who saved it last': '覃芳菲',
  'the company': '云岭区莲浦小学办公室',
  'the manager': '蒙校长',
  'the template': '莲浦公文模板',
  'the title property': '莲浦小学申报稿',
  'the keywords': '莲浦关键词',
  'a property of its own': '报送单位莲浦',
  'a comment': '请莲浦的老师改一下',
  'who commented': '陆主任',
  'who inserted': '黄修订',
  'what was deleted': '删去的莲浦小学',
  'what a deleted footnote said': '脚注里的莲浦小学',
  'a row that was deleted': '删去的一行莲浦',
  'the end of a paragraph that was deleted': '罗段落',
  'who changed the look': '农格式',
  'the people of the discussion': 'people-secret@example.cn',
  'data of its own': '<unit>莲浦小学自定义</unit>',
  'the thumbnail': 'thumbnail-secret',
  'a variable': 'docvar-secret',
  'mail merge': 'D:\\名单\\莲浦小学.xlsx',
  'the identity of the editing session': '00AB12CD',
  'the identity of a paragraph': '5F3C0A11',
  'who made a photo': 'Wei Mingyuan Camera',
  'the photo that only a deletion shows': 'deleted photo secret',
  'the file name of a photo': '莲浦校门.jpg',
  'the alternative text': 'C:\\Users\\韦老师\\校门',
  'where a link leads': 'http://lianpu.example.edu.cn',
  'where a linked picture lies': 'file:///C:/Users/weimy/photo.jpg',
  'a field of the author': 'AUTHOR',
  'a field with a mail address': 'mailto:weimy@example.cn',
  'the name of a control': '莲浦控件',
  'the name of a bookmark': '莲浦书签',
  'an embedded workbook': 'embedded-secret',
  'a stored fragment': 'glossary-secret',
  'a remark in the markup': 'markup-remark-secret',
  'who may edit': 'lianpu\\weimy',
  'the file a metafile was made from': '莲浦图表.xls',
}

/** What the page of the sample shows, in reading order. */
export const shown = [
  '食堂账本上墙',
  '采购单每天公开，新补的一句。',
  '前半段和后半段',
  '第一格',
  '注音韦明在此',
  '文本框里的莲浦小学',
  '保留的脚注',
]

/** A Word document in which each of the hidden places tells something. */
export async function sampleDocx(): Promise<Uint8Array> {
  const parts = await JSZip.loadAsync(await Packer.toBuffer(await written()))
  const edit = async (name: string, change: (text: string) => string) =>
    parts.file(name, change((await parts.file(name)?.async('string')) ?? ''))
  parts.file('docProps/app.xml', appProperties)
  await edit('word/document.xml', withHiddenMarkup)
  await edit('word/header1.xml', (text) => text.replace('</w:hdr>', watermark))
  await edit('word/settings.xml', (text) => text.replace('</w:settings>', settings))
  await edit('word/footnotes.xml', (text) => text.replace('</w:footnotes>', deletedNote))
  await edit('word/_rels/document.xml.rels', (text) => text.replace('</Relationships>', relations))
  await edit('_rels/.rels', (text) => text.replace('</Relationships>', thumbnailRelation))
  await edit('[Content_Types].xml', (text) => text.replace('</Types>', contentTypes))
  parts.file('docProps/thumbnail.jpeg', secret('the thumbnail'))
  parts.file('customXml/item1.xml', secret('data of its own'))
  parts.file(
    'word/people.xml',
    `<w15:people xmlns:w15="${w15}"><w15:person w15:author="${secret('the people of the discussion')}"/></w15:people>`,
  )
  parts.file('word/embeddings/book.xlsx', secret('an embedded workbook'))
  parts.file(
    'word/glossary/document.xml',
    `<w:glossaryDocument xmlns:w="${w}">${secret('a stored fragment')}</w:glossaryDocument>`,
  )
  parts.file(
    `word/media/${secret('the file name of a photo')}`,
    await photo('the photo that only a deletion shows'),
  )
  parts.file('word/media/chart.emf', metafile())
  return parts.generateAsync({ type: 'uint8array', comment: 'zip comment' })
}

/** All bytes of a docx, unpacked, with the names of its parts, as text. */
export async function everythingIn(bytes: Uint8Array): Promise<string> {
  const zip = await JSZip.loadAsync(bytes)
  const parts = Object.values(zip.files).map(async (file) => {
    const content = await file.async('nodebuffer')
    return `${file.name}\n${content.toString('utf8')}\n${content.toString('utf16le')}\n${file.comment ?? ''}`
  })
  return (await Promise.all(parts)).join('\n')
}

const secret = (place: string) => hidden[place] ?? ''
const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const w15 = 'http://schemas.microsoft.com/office/word/2012/wordml'
const officeTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const microsoftTypes = 'http://schemas.microsoft.com/office/2011/relationships'
const when = '2026-01-01T00:00:00Z'

async function written(): Promise<Document> {
  const picture = new ImageRun({
    type: 'jpg',
    data: await photo('who made a photo'),
    transformation: { width: 40, height: 20 },
    altText: { name: '校门', title: '校门', description: secret('the alternative text') },
  })
  return new Document({
    creator: secret('the author'),
    lastModifiedBy: secret('who saved it last'),
    title: secret('the title property'),
    keywords: secret('the keywords'),
    customProperties: [{ name: '报送', value: secret('a property of its own') }],
    footnotes: { 1: { children: [new Paragraph('保留的脚注')] } },
    comments: {
      children: [
        {
          id: 0,
          author: secret('who commented'),
          initials: 'LZR',
          date: new Date(when),
          children: [new Paragraph(secret('a comment'))],
        },
      ],
    },
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph('莲浦小学校本材料')] }) },
        children: [
          new Paragraph({ heading: HeadingLevel.HEADING_1, text: '食堂账本上墙' }),
          new Paragraph({
            children: [
              new CommentRangeStart(0),
              new TextRun('采购单每天公开，'),
              new CommentRangeEnd(0),
              new TextRun({ children: [new CommentReference(0)] }),
              new InsertedTextRun({
                text: '新补的一句。',
                id: 901,
                author: secret('who inserted'),
                date: when,
              }),
              new DeletedTextRun({ text: secret('what was deleted'), id: 902, author: '甲', date: when }),
              picture,
              new FootnoteReferenceRun(1),
            ],
          }),
          new Paragraph({
            children: [
              new ExternalHyperlink({ link: secret('where a link leads'), children: [new TextRun('PLACE')] }),
            ],
          }),
        ],
      },
    ],
  })
}

function photo(place: string): Promise<Buffer> {
  return sharp({ create: { width: 40, height: 20, channels: 3, background: '#8a2' } })
    .withMetadata({ orientation: 6 })
    .withExifMerge({ IFD0: { Artist: secret(place) } })
    .jpeg()
    .toBuffer()
}

function metafile(): Buffer {
  const description = Buffer.from(secret('the file a metafile was made from'), 'utf16le')
  const header = Buffer.alloc(88)
  header.writeUInt32LE(1, 0)
  header.write(' EMF', 40)
  header.writeUInt32LE(description.length / 2, 60)
  header.writeUInt32LE(88, 64)
  return Buffer.concat([header, description, Buffer.from('drawn')])
}

const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`
const field = (instruction: string, result: string) =>
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' +
  `<w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
const ruby = (base: string, pinyin: string) =>
  `<w:r><w:ruby><w:rubyPr/><w:rt>${run(pinyin)}</w:rt><w:rubyBase>${run(base)}</w:rubyBase></w:ruby></w:r>`
const textBox = (text: string) => {
  const content = `<w:txbxContent><w:p>${run(text)}</w:p></w:txbxContent>`
  const shape = `<w:pict xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox>${content}</v:textbox></w:pict>`
  return `<mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>${content}</wps:txbx></mc:Choice><mc:Fallback>${shape}</mc:Fallback></mc:AlternateContent>`
}
const imageOf = (relation: string) =>
  `<w:r><w:pict xmlns:v="urn:schemas-microsoft-com:vml"><v:shape><v:imagedata r:id="${relation}"/></v:shape></w:pict></w:r>`

function withHiddenMarkup(text: string): string {
  const tracked = `w:id="9" w:author="${secret('the end of a paragraph that was deleted')}" w:date="${when}"`
  const row = (properties: string, cell: string) =>
    `<w:tr>${properties}<w:tc><w:tcPr/><w:p>${run(cell)}</w:p></w:tc></w:tr>`
  const paragraphs = [
    `<w:p w:rsidR="${secret('the identity of the editing session')}" w14:paraId="${secret('the identity of a paragraph')}">`,
    `<w:pPr><w:rPr><w:del ${tracked}/></w:rPr></w:pPr>${run('前半段')}</w:p>`,
    `<w:p><w:r><w:rPr><w:b/><w:rPrChange w:id="8" w:author="${secret('who changed the look')}"/></w:rPr><w:t>和后半段</w:t></w:r>`,
    `<w:del w:id="7" w:author="乙">${imageOf('rIdDeleted')}<w:r><w:footnoteReference w:id="2"/></w:r></w:del></w:p>`,
    `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="1"/></w:tblGrid>${row('', '第一格')}`,
    `${row('<w:trPr><w:del w:id="6" w:author="乙"/></w:trPr>', secret('a row that was deleted'))}</w:tbl>`,
    `<w:p>${run('注音')}${ruby('韦', 'wéi')}${ruby('明', 'míng')}${run('在')}${ruby('此', 'cǐ')}</w:p>`,
    `<w:p><w:r>${textBox('文本框里的莲浦小学')}</w:r></w:p>`,
    `<w:p>${field('AUTHOR \\* MERGEFORMAT', '')}${field('PAGE', '')}`,
    field(`HYPERLINK "${secret('a field with a mail address')}"`, ''),
    `<w:sdt><w:sdtPr><w:alias w:val="${secret('the name of a control')}"/></w:sdtPr><w:sdtContent/></w:sdt>`,
    `<w:bookmarkStart w:id="5" w:name="${secret('the name of a bookmark')}"/><w:bookmarkEnd w:id="5"/>`,
    '<w:bookmarkStart w:id="4" w:name="_Toc123"/><w:bookmarkEnd w:id="4"/>',
    `<w:permStart w:id="3" w:ed="${secret('who may edit')}"/><w:permEnd w:id="3"/>`,
    `<!-- ${secret('a remark in the markup')} -->${imageOf('rIdMetafile')}${imageOf('rIdLinked')}`,
    '<w:r><w:object><o:OLEObject r:id="rIdBook" Type="Embed"/></w:object></w:r></w:p>',
  ].join('')
  return text.replace(/<w:p>(?:(?!<w:p>).)*PLACE.*?<\/w:p>/, (link) => paragraphs + link.replace('PLACE', ''))
}

const appProperties =
  '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">' +
  `<Company>${secret('the company')}</Company><Manager>${secret('the manager')}</Manager>` +
  `<Template>${secret('the template')}</Template><Application>WPS</Application></Properties>`

const watermark =
  '<w:p><w:r><w:pict xmlns:v="urn:schemas-microsoft-com:vml"><v:shape>' +
  '<v:textpath string="水印莲浦小学"/></v:shape></w:pict></w:r></w:p></w:hdr>'

const settings =
  `<w:docVars><w:docVar w:name="commondata" w:val="${secret('a variable')}"/></w:docVars>` +
  `<w:mailMerge><w:connectString w:val="${secret('mail merge')}"/></w:mailMerge>` +
  `<w:rsids><w:rsid w:val="${secret('the identity of the editing session')}"/></w:rsids></w:settings>`

const deletedNote = `<w:footnote w:id="2"><w:p>${run(secret('what a deleted footnote said'))}</w:p></w:footnote></w:footnotes>`

const relation = (id: string, type: string, target: string, mode = '') =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"${mode}/>`

const relations = `${[
  relation('rIdPeople', `${microsoftTypes}/people`, 'people.xml'),
  relation('rIdData', `${officeTypes}/customXml`, '../customXml/item1.xml'),
  relation('rIdBook', `${officeTypes}/package`, 'embeddings/book.xlsx'),
  relation('rIdGlossary', `${officeTypes}/glossaryDocument`, 'glossary/document.xml'),
  relation('rIdDeleted', `${officeTypes}/image`, `media/${secret('the file name of a photo')}`),
  relation('rIdMetafile', `${officeTypes}/image`, 'media/chart.emf'),
  relation(
    'rIdLinked',
    `${officeTypes}/image`,
    secret('where a linked picture lies'),
    ' TargetMode="External"',
  ),
].join('')}</Relationships>`

const thumbnailRelation = `${relation(
  'rIdThumbnail',
  'http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail',
  'docProps/thumbnail.jpeg',
)}</Relationships>`

const contentTypes =
  '<Default Extension="xlsx" ContentType="application/octet-stream"/>' +
  '<Default Extension="emf" ContentType="image/x-emf"/></Types>'
