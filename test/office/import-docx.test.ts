import { sectionsOf } from '@cms/domain/outline/text-sections'
import { importDocx } from '@cms/office/word/import-docx'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { png } from '../support/make'
import { processorTime } from '../support/processor-time'
import { refusedLater } from './refused-later'
import { docxOf, line, numbered, outlineOf, receipts, run, styled, wordFile } from './word-files'

/** What came of a document: its title, its blocks in a line each, and what could not be taken over. */
async function read(bytes: Uint8Array, most = 20) {
  const { blocks, pictures, problems, title } = await importDocx(bytes, most)
  const parts = sectionsOf(blocks).map(({ part }) => part)
  return { title, parts, blocks: outlineOf(blocks), alts: pictures.map(({ alt }) => alt), problems }
}

test('a case from Word comes over with its parts, table, pictures and list, and says what it lost', async () => {
  expect(await read(await wordFile('word-canteen-ledger'))).toMatchObject({
    title: '一本账，六双眼——学校食堂采购公开的三年实践',
    blocks: [
      expect.stringMatching(/^p 食堂的账，家长最想看/),
      'h2 一、背景与问题',
      expect.stringMatching(/^p 学校有学生九百余人/),
      'p 2023 年春季的家长问卷里，有 **37%** 的家长说“不清楚餐费花在哪里”↑[1]↑。问题不在账，在看不见。',
      'h2 二、做法与机制',
      'h3 （一）一张表管到底',
      expect.stringMatching(/^p 采购单、验收单、结算单/),
      '表 *环节，*谁来做，*留下什么；询价1×2，总务处，三家报价单；膳食委员会，比价记录；验收，当日值班教师、家长代表2×1',
      '图0（图1 饭堂门口的日清单）',
      'h3 （二）六双眼睛看一笔账',
      expect.stringMatching(/^p 膳食委员会由六人组成/),
      'ol 这周最贵的三样是什么，为什么；|哪一家供货最多，比价记录在哪里；|学生剩得最多的是哪道菜。',
      '图1',
      'p 会议记录当天公开，一周内答复每一条意见。样表可在学校网站→https://www.example.cn/daily-list下载。',
      'h2 三、成效与佐证',
      expect.stringMatching(/^p 两年里/),
      '图2',
      'h2 四、反思与推广',
      expect.stringMatching(/^p 公开不是把纸贴出去/),
      'p [1] 餐费标准以学期初家长会公布的为准。',
    ],
    alts: ['饭堂门口的公示栏，当天的清单贴在中间', '', ''],
    problems: [
      '修订 1 处已按“接受修订”处理，请核对文字：“会议记录当天公开，一周内答复每一…”。',
      '批注 1 处没有带入，请先按批注改好正文：“2023 年春季的家长问卷里，有…”。',
      '脚注和尾注 1 处已移到文末，请核对：“餐费标准以学期初家长会公布的为准…”。',
      '页眉页脚 1 处没有带入：“清廉学校建设案例材料”。',
    ],
  })
})

test('a case from WPS comes over: numbers that WPS counts by itself, bold lines as headings, a text box, a byline', async () => {
  const { alts, blocks, problems, title } = await read(await wordFile('wps-no-gifts'))
  expect([title, blocks.filter((block) => !block.startsWith('p '))]).toEqual([
    '校门口的“无礼”约定',
    [
      'h2 一、背景与问题',
      'h2 二、主要做法',
      'h3 （一）先立约定，再过节日',
      '图0（图一　家长和教师共同签下约定）',
      'h3 （二）门卫室设退还登记本',
      '表 学年，登记件数，退还件数；2023，41，41；2024，9，9；2025，1，1',
      'h2 三、取得成效',
      '图1',
      'h2 四、几点启示',
    ],
  ])
  expect(blocks).toContain('p 约定原文：一张贺卡是心意，一个红包是负担。')
  expect(alts).toEqual(['', ''])
  expect(problems).toEqual([
    '文本框 1 处已移到所在段落之后，请核对位置：“约定原文：一张贺卡是心意，一个红…”。',
    '题目下面像单位或作者的文字 1 处留在正文开头，盲评的正文里不要出现单位和姓名，请核对：“莲浦区育才小学 韦 明”。',
  ])
})

test('a case from LibreOffice comes over: a list in a list, italics, a described picture', async () => {
  const { alts, blocks, problems, title } = await read(await wordFile('libreoffice-seal'))
  expect(title).toBe('印章搬上玻璃柜')
  expect(blocks.filter((block) => !/^p [^把]/.test(block))).toEqual([
    'h2 背景',
    'h2 做法',
    'h3 用印三步',
    'ul **申请**：经办人写明事由和份数；|[ul 学生证明由班主任确认；|合同和票据由分管领导确认；]|**监印**：两人在场，当面清点；|**留痕**：登记簿与扫描件当天归档。',
    '图0（图1 玻璃柜和用印登记簿）',
    '表 *学期，*平均办理时间；2024 秋，三天；2025 秋，当天',
    'h2 成效',
    'h2 反思',
    'p 把权力放在玻璃后面，_不是不信任人_，是让办事的人睡得安稳。',
  ])
  expect([alts, problems]).toEqual([
    ['玻璃柜和旁边的用印登记簿'],
    [
      '批注 1 处没有带入，请先按批注改好正文：“家长可以在学校网站查到自己那份证…”。',
      '脚注和尾注 1 处已移到文末，请核对：“只显示受理编号，不显示姓名。”。',
    ],
  ])
})

test.each(receipts)('a case comes over whole from %s', async (name) => {
  const { blocks, parts, problems, title } = await read(await wordFile(name))
  expect(parts).toEqual(['background', 'practice', 'effect', 'reflection'])
  // Not every program says that a row is a head.
  expect([
    title,
    blocks.map((block) => block.replaceAll('*月份，*票据，*退回', '月份，票据，退回')),
    problems,
  ]).toEqual([
    '一张票据的旅行（演示数据）',
    [
      'h2 一、背景与问题',
      'p 学校每学期有三百多张报销票据，老师们说不清自己那一张走到了哪里。',
      'h2 二、做法与机制',
      'h3 （一）票据贴上编号',
      'p 每张票据在收下的当天编号，**编号当天公开**，经办人在三天内答复。',
      'ol 收票：总务处当面清点；|审票：两人复核；|付款：当天短信告知。',
      'h3 （二）每月晒一次账',
      'ul 金额最大的三笔；|退回最多的事由。',
      '表 月份，票据，退回；九月，41，6；十月，38，2',
      '图0（图1 公示栏里的票据清单）',
      'h2 三、成效与佐证',
      'p 退回的票据从六张减到两张。',
      'h2 四、反思与推广',
      'p 公开不是多贴一张纸，而是让每个人都查得到。',
    ],
    [],
  ])
})

const bold = '<w:b/>'

test.each<[string, string, string[]]>([
  [
    'headings that skip levels come to 2, 3 and 4',
    styled('1', '背景') + styled('4', '一次家访') + styled('5', '后来'),
    ['h2 背景', 'h3 一次家访', 'h4 后来'],
  ],
  ['a heading style of the school’s own', styled('own', '做法') + line('一段。'), ['h2 做法', 'p 一段。']],
  [
    'numbers that Word counts are written out',
    numbered(1, '背景') + line('一段。') + numbered(1, '做法') + numbered(2, '先公开'),
    ['h2 一、背景', 'p 一段。', 'h2 二、做法', 'h3 （一）先公开'],
  ],
  ['a list from 1 on', numbered(3, '记账；') + numbered(3, '公开。'), ['ol 记账；|公开。']],
  [
    'a list from 3 on keeps its numbers',
    numbered(4, '记账；') + numbered(4, '公开。'),
    ['p 3. 记账；', 'p 4. 公开。'],
  ],
  [
    'a list that goes on behind a paragraph keeps its numbers',
    numbered(3, '记账；') + line('说明一句。') + numbered(3, '公开。'),
    ['ol 记账；', 'p 说明一句。', 'p 2. 公开。'],
  ],
  ['bullets', numbered(5, '记账；') + numbered(5, '公开。'), ['ul 记账；|公开。']],
  [
    'bold lines as headings, but not a bold sentence',
    line(run('背景', bold)) + line(run('这一段全是粗体，但它是一句话。', bold)),
    ['h2 背景', 'p **这一段全是粗体，但它是一句话。**'],
  ],
  [
    'numbers typed by hand',
    line('一、背景') + line('一段。') + line('（一）先公开') + line('（一）讲到的这件事，后来还有下文。'),
    ['h2 一、背景', 'p 一段。', 'h3 （一）先公开', 'p （一）讲到的这件事，后来还有下文。'],
  ],
  [
    'looks of words',
    line(
      run('粗', bold) +
        run('斜', '<w:i/>') +
        run('线', '<w:u w:val="single"/>') +
        run('删', '<w:strike/>') +
        run('2', '<w:vertAlign w:val="superscript"/>'),
    ),
    ['p **粗**_斜_＿线＿~删~↑2↑'],
  ],
  ['a line break and a tab', line('<w:r><w:t>一</w:t><w:br/><w:t>二</w:t></w:r>'), ['p 一⏎二']],
  ['spaces that indent by hand go', line('　　一段。'), ['p 一段。']],
])('%s', async (_, body, blocks) => {
  expect((await read(await docxOf(body))).blocks).toEqual(blocks)
})

test.each<[string, string, string]>([
  [
    'the only heading of the first level at the beginning',
    styled('1', '一本账') + styled('2', '背景') + line('一段。'),
    '一本账',
  ],
  [
    'a large centred line',
    line(run('一本账', '<w:sz w:val="44"/>'), '<w:jc w:val="center"/>') + line('一段。'),
    '一本账',
  ],
  [
    'two centred lines',
    line(run('一本账', bold), '<w:jc w:val="center"/>') +
      line(run('——三年实践', bold), '<w:jc w:val="center"/>') +
      line('一段。'),
    '一本账——三年实践',
  ],
  ['no title, when the text begins with a part', styled('1', '一、背景') + line('一段。'), ''],
  ['no title, when it begins with a sentence', line('食堂的账，家长最想看。'), ''],
])('the title is %s', async (_, body, title) => {
  const { problems, title: found } = await read(await docxOf(body))
  expect([found, problems]).toEqual([title, title ? [] : ['没有认出题目，请手工填写。']])
})

const textBox = (text: string) =>
  `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${line(text)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`
const picture = (attributes: string, description = '') =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="图片 1" descr="${description}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip ${attributes}/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
const graphic = (inner: string) =>
  `<w:r><w:drawing><wp:inline><a:graphic><a:graphicData>${inner}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
const formula =
  '<m:oMath><m:f><m:num><m:r><m:t>a+b</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>'
const ruby =
  '<w:r><w:ruby><w:rt><w:r><w:t>lián</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>廉</w:t></w:r></w:rubyBase></w:ruby></w:r>'
const diagram =
  '<dgm:dataModel xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><dgm:ptLst><dgm:pt><dgm:t><a:p><a:r><a:t>记账</a:t></a:r></a:p></dgm:t></dgm:pt><dgm:pt><dgm:t><a:p><a:r><a:t>公开</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:ptLst></dgm:dataModel>'
const link = (id: string, text: string) => `<w:hyperlink r:id="${id}">${run(text)}</w:hyperlink>`

/** What stands in a document beside its words → the blocks it comes to, and what is said of it. */
test.each<[string, string, Parameters<typeof docxOf>[1], string[], string]>([
  [
    'a text box',
    line(run('一段。') + textBox('框里的话。')),
    {},
    ['p 一段。', 'p 框里的话。'],
    '文本框 1 处已移到所在段落之后，请核对位置：“框里的话。”。',
  ],
  [
    'a formula',
    line(run('得 ') + formula),
    {},
    ['p 得 (a+b)/2'],
    '公式 1 处已写成一行文字，请核对上下标，复杂的公式请截成图片插入：“(a+b)/2”。',
  ],
  [
    'pinyin over a character',
    line(run('清') + ruby + run('校园')),
    {},
    ['p 清廉校园'],
    '注音 1 处没有带入，只取了文字：“清廉校园”。',
  ],
  [
    'hidden words',
    line(run('一段。') + run('内部数字', '<w:vanish/>')),
    {},
    ['p 一段。'],
    '隐藏的文字 1 处没有带入，需要的请取消隐藏后重新导入：“内部数字”。',
  ],
  [
    'a diagram',
    line(run('一段。') + graphic('<dgm:relIds r:dm="rIdD"/>')),
    {
      parts: { 'word/diagrams/data1.xml': diagram },
      relations: [['rIdD', 'diagramData', 'diagrams/data1.xml']],
    },
    ['p 一段。', 'p 记账', 'p 公开'],
    '智能图形 1 处只取了文字，需要图形的请截成图片插入：“记账”。',
  ],
  [
    'a chart',
    line(run('满意度。') + graphic('<c:chart r:id="rIdC"/>')),
    { parts: { 'word/charts/chart1.xml': '<c/>' }, relations: [['rIdC', 'chart', 'charts/chart1.xml']] },
    ['p 满意度。'],
    '图表 1 处没有带入，请在原软件里截成图片后插入：“满意度。”。',
  ],
  [
    'an embedded workbook',
    line(
      `${run('附表。')}<w:r><w:object><o:OLEObject ProgID="Excel.Sheet.12" r:id="rIdO"/></w:object></w:r>`,
    ),
    { parts: { 'word/embeddings/a.xlsx': 'x' }, relations: [['rIdO', 'package', 'embeddings/a.xlsx']] },
    ['p 附表。'],
    '嵌入的文件或对象 1 处没有带入，需要的请作为附件上传：“附表。”。',
  ],
  [
    'a picture that lies elsewhere',
    line(run('一段。') + picture('r:link="rIdL"')),
    { relations: [['rIdL', 'image', 'http://127.0.0.1:9/never-fetched.png', true]] },
    ['p 一段。'],
    '链接到外部的图片 1 处没有带入也没有读取，请把图片存进文档后重新导入：“一段。”。',
  ],
  [
    'a picture that no browser shows',
    line(run('一段。') + picture('r:embed="rIdP"', '校门')),
    {
      parts: { 'word/media/a.emf': Buffer.from('01000000', 'hex') },
      relations: [['rIdP', 'image', 'media/a.emf']],
    },
    ['p 一段。'],
    '网页不能显示的图片 1 处没有带入，请另存为 JPG 或 PNG 后插入：“校门”。',
  ],
  [
    'a link to a file on the writer’s disk',
    line(link('rIdF', '账本')),
    { relations: [['rIdF', 'hyperlink', 'file:///C:/账本.xlsx', true]] },
    ['p 账本'],
    '指向本机、局域网或其他位置的链接 1 处只取了文字：“file:///C:/账本.xl…”。',
  ],
  [
    'a link that runs a script',
    line(link('rIdF', '账本')),
    { relations: [['rIdF', 'hyperlink', 'javascript:alert(1)', true]] },
    ['p 账本'],
    '指向本机、局域网或其他位置的链接 1 处只取了文字：“javascript:alert…”。',
  ],
  [
    'a table of contents',
    styled('toc1', '背景\t1') + styled('1', '背景') + line('一段。'),
    {},
    ['h2 背景', 'p 一段。'],
    '目录 1 处没有带入，网站会按标题自动生成：“背景 1”。',
  ],
  [
    'headings of the fourth level',
    styled('1', '背景') + styled('2', '二') + styled('4', '四') + styled('5', '五'),
    {},
    ['h2 背景', 'h3 二', 'h4 四', 'h4 五'],
    '四级及以下的标题 1 处已并为第三级，请核对层次：“五”。',
  ],
  [
    'words drawn as a shape',
    line(`${run('一段。')}<w:r><w:pict><v:shape><v:textpath string="内部资料"/></v:shape></w:pict></w:r>`),
    {},
    ['p 一段。'],
    '艺术字或水印 1 处没有带入，需要的请改成普通文字：“内部资料”。',
  ],
  [
    'another document to be put in',
    `${line('一段。')}<w:altChunk r:id="rIdA"/>`,
    { parts: { 'word/a.html': '<p>x</p>' }, relations: [['rIdA', 'aFChunk', 'a.html']] },
    ['p 一段。'],
    '嵌入的文件或对象 1 处没有带入，需要的请作为附件上传：“一段。”。',
  ],
  [
    'an element from tomorrow',
    line(`${run('一段。')}<w:hologram><w:t>光</w:t></w:hologram>`),
    {},
    ['p 一段。'],
    '不能识别的内容 1 处没有带入，请对照原文核对：“hologram”。',
  ],
])('%s is taken as far as it goes, and named', async (_, body, sources, blocks, problem) => {
  const { blocks: found, problems } = await read(await docxOf(body, sources))
  expect([found, problems]).toEqual([blocks, ['没有认出题目，请手工填写。', problem]])
})

test.each([
  ['校门口的公示栏', '校门口的公示栏'],
  ['IMG_20250301.jpg', ''],
  ['图片 3', ''],
  ['图片包含 草, 户外, 建筑 描述已自动生成', ''],
  ['C:\\Users\\a\\1', ''],
])('of a picture that the document calls %j the alternative text is %j', async (description, alt) => {
  const sources = {
    parts: { 'word/media/a.png': await png() },
    relations: [['rIdP', 'image', 'media/a.png']],
  } as never
  expect((await read(await docxOf(line(picture('r:embed="rIdP"', description)), sources))).alts).toEqual([
    alt,
  ])
})

test('a picture shown twice comes once, a GIF comes as a PNG, and those beyond the limit are named', async () => {
  const gif = await sharp(await png())
    .negate()
    .gif()
    .toBuffer()
  const third = await sharp(await png())
    .blur(9)
    .rotate(9)
    .png()
    .toBuffer()
  const files = { 'word/media/a.png': await png(), 'word/media/b.gif': gif, 'word/media/c.png': third }
  const relations = ['a.png', 'b.gif', 'c.png'].map((name) => [name, 'image', `media/${name}`])
  const body = ['a.png', 'b.gif', 'a.png', 'c.png'].map((id) => line(picture(`r:embed="${id}"`))).join('')
  const { blocks, pictures, problems } = await importDocx(
    await docxOf(line('一段。') + body, { parts: files, relations } as never),
    2,
  )
  expect([outlineOf(blocks), pictures.map(({ mimetype }) => mimetype), problems[1]]).toEqual([
    ['p 一段。', '图0', '图1', '图0'],
    ['image/png', 'image/png'],
    '超过数量上限的图片 1 处没有带入，请删减后重新导入或手工插入。',
  ])
})

test.each<[string, () => Promise<Buffer>, string]>([
  ['nothing to read', () => docxOf(line(' ')), '这份 Word 文档里没有可以导入的文字，请检查是否选错了文件。'],
  [
    'macros',
    () => docxOf(line('一段。'), { parts: { 'word/vbaProject.bin': 'x' } }),
    '这份 Word 文档带有宏，为安全起见不能上传；请在原软件里另存为不带宏的 docx 后重新上传。',
  ],
  [
    'elements nested a hundred thousand deep',
    () => docxOf('<w:sdt><w:sdtContent>'.repeat(50_000) + '</w:sdtContent></w:sdt>'.repeat(50_000)),
    '这份 Word 文档已损坏，打不开，请用原软件打开后另存为 docx，再重新上传。',
  ],
  [
    'entities that multiply',
    () =>
      docxOf(line('一段。'), {
        parts: {
          'word/numbering.xml': '<!DOCTYPE a [<!ENTITY b "cccccccccc"><!ENTITY d "&b;&b;&b;&b;">]><a>&d;</a>',
        },
      }),
    '这份 Word 文档已损坏，打不开，请用原软件打开后另存为 docx，再重新上传。',
  ],
])('a document with %s is refused, saying what to do', async (_, make, message) => {
  expect(await refusedLater(importDocx(await make(), 20))).toEqual({
    code: 'invalid',
    message,
    field: 'file',
  })
})

test('a document with more markup than a text needs is refused in bounded time', async () => {
  const bytes = await docxOf(line('字'.repeat(40)).repeat(40_000))
  const began = processorTime()
  expect(await refusedLater(importDocx(bytes, 20))).toEqual({
    code: 'too-large',
    message: '这份 Word 文档解开后内容太多，请删去多余的图片和嵌入内容后重新上传。',
    field: 'file',
  })
  expect(processorTime() - began).toBeLessThan(2000)
})
