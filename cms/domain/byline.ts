/** Whose work it is and how much a guardian has agreed to show; `stage` as the public reads it, such as 小学低年级. */
export type Authorship = {
  kind: 'pupil' | 'teacher'
  name: string
  school: string
  stage: string | null
  consent: 'none' | 'name' | 'name-and-face'
}

const compound =
  '欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 慕容 仲孙 钟离 长孙 宇文 司徒 鲜于 司空 闾丘 子车 亓官 司寇 巫马 公西 颛孙 壤驷 公良 漆雕 乐正 宰父 谷梁 拓跋 夹谷 轩辕 令狐 段干 百里 呼延 东郭 南门 羊舌 微生 公户 公玉 公仪 梁丘 公仲 公上 公门 公山 公坚 左丘 公伯 西门 公祖 第五 公乘 贯丘 公皙 南荣 东里 东宫 仲长 子书 子桑 即墨 达奚 褚师'.split(
    ' ',
  )

/**
 * How the public reads whose work it is: a teacher by name; a pupil as school, surname and stage, and by name only with a
 * guardian's recorded consent (domain.md §4.5). Several names are parted by 、.
 */
export function publicByline({ consent, kind, name, school, stage }: Authorship): string {
  const names = name.split(/[、，,;；\s]+/).filter(Boolean)
  if (kind === 'teacher') return `${school} ${names.join('、')}`
  const pupils = names.map((full) => (consent === 'none' ? `${surnameOf(full)}同学` : full))
  return `${school} ${pupils.join('、')}${stage ? `（${stage}）` : ''}`
}

function surnameOf(name: string): string {
  const first = name.slice(0, 2)
  return compound.includes(first) && name.length > 2 ? first : ([...name][0] ?? '')
}
