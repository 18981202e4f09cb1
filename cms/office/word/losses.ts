/** What of a Word document does not come over as it was, and what became of it or is to be done. */
const kinds = {
  tooDeep: ['四级及以下的标题', '已并为第三级，请核对层次'],
  contents: ['目录', '没有带入，网站会按标题自动生成'],
  change: ['修订', '已按“接受修订”处理，请核对文字'],
  comment: ['批注', '没有带入，请先按批注改好正文'],
  hidden: ['隐藏的文字', '没有带入，需要的请取消隐藏后重新导入'],
  ruby: ['注音', '没有带入，只取了文字'],
  formula: ['公式', '已写成一行文字，请核对上下标，复杂的公式请截成图片插入'],
  textBox: ['文本框', '已移到所在段落之后，请核对位置'],
  wordArt: ['艺术字或水印', '没有带入，需要的请改成普通文字'],
  smartArt: ['智能图形', '只取了文字，需要图形的请截成图片插入'],
  chart: ['图表', '没有带入，请在原软件里截成图片后插入'],
  object: ['嵌入的文件或对象', '没有带入，需要的请作为附件上传'],
  linkedPicture: ['链接到外部的图片', '没有带入也没有读取，请把图片存进文档后重新导入'],
  picture: ['网页不能显示的图片', '没有带入，请另存为 JPG 或 PNG 后插入'],
  tooMany: ['超过数量上限的图片', '没有带入，请删减后重新导入或手工插入'],
  link: ['指向本机、局域网或其他位置的链接', '只取了文字'],
  note: ['脚注和尾注', '已移到文末，请核对'],
  header: ['页眉页脚', '没有带入'],
  list: ['列表里的图片', '已移到列表之后，请核对位置'],
  byline: ['题目下面像单位或作者的文字', '留在正文开头，盲评的正文里不要出现单位和姓名，请核对'],
  unknown: ['不能识别的内容', '没有带入，请对照原文核对'],
} as const satisfies Record<string, readonly [name: string, outcome: string]>

export type LossKind = keyof typeof kinds

/** Where each kind was met, in the words that stand there. */
export type Losses = Map<LossKind, string[]>

/** Notes something that does not come over, and the words it stands at or consists of; they may be empty. */
export function noteLoss(losses: Losses, kind: LossKind, words: string): void {
  const places = losses.get(kind) ?? []
  losses.set(kind, [...places, shortened(words)])
}

/** The losses in sentences for the clerk, each with up to three places. */
export function lossSentences(losses: Losses): string[] {
  return (Object.keys(kinds) as LossKind[]).flatMap((kind) => {
    const places = losses.get(kind)
    if (!places) return []
    const [name, outcome] = kinds[kind]
    const named = [...new Set(places.filter(Boolean))]
    const shown = named.slice(0, 3).map((words) => `“${words}”`)
    const where = shown.length > 0 ? `：${shown.join('、')}${named.length > 3 ? '等' : ''}` : ''
    return `${name} ${places.length} 处${outcome}${where}。`
  })
}

const most = 16

function shortened(words: string): string {
  const plain = words.replace(/\s+/g, ' ').trim()
  return plain.length > most ? `${plain.slice(0, most)}…` : plain
}
