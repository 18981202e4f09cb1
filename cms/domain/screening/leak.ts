export type LeakKind = 'school' | 'place' | 'person' | 'phone' | 'id-number' | 'email' | 'account' | 'web'

/** `possible`: an everyday word or a bare number may look the same, so a person has to look. */
export type Certainty = 'certain' | 'possible'

/** Where a text of an entry stands; paragraphs, pages and pictures count from 1, pieces of a video's address from 0. */
export type LeakPlace =
  | { part: 'title' }
  | { part: 'body' | 'heading'; paragraph: number }
  | { part: 'caption'; picture: number }
  | { part: 'attachment-text'; file: string; paragraph?: number; page?: number }
  | { part: 'attachment-property'; file: string; property: string }
  | { part: 'file-name'; file: string }
  | { part: 'video'; file: string; piece: number; link: boolean }

/** Something in an entry that tells judges whose it is (domain.md §3.6); offsets are of the text as written. */
export type Leak = {
  kind: LeakKind
  certainty: Certainty
  place: LeakPlace
  start: number
  end: number
  found: string
  /** What was recognised, such as 校名“港北区映莲小学”. */
  what: string
  /** False when it names another school or district than the entry's own. */
  own: boolean
}

/** What people call each kind. */
export const leakKindLabels: Record<LeakKind, string> = {
  school: '学校名称',
  place: '县区乡镇名称',
  person: '人员姓名',
  phone: '电话号码',
  'id-number': '身份证号',
  email: '电子邮箱',
  account: '微信或 QQ 号',
  web: '网址',
}

/** Where a leak stands, for people: 正文第 3 段. */
export function placeLabel(place: LeakPlace): string {
  switch (place.part) {
    case 'title':
      return '题目'
    case 'body':
      return `正文第 ${place.paragraph} 段`
    case 'heading':
      return `正文第 ${place.paragraph} 段（小标题）`
    case 'caption':
      return `第 ${place.picture} 张图片的说明`
    case 'attachment-text':
      return `“${place.file}”${spotIn(place)}`
    case 'attachment-property':
      return `“${place.file}”的文件属性“${place.property}”`
    case 'file-name':
      return `“${place.file}”上传时的文件名`
    case 'video':
      return `“${place.file}”的地址`
  }
}

function spotIn({ paragraph, page }: { paragraph?: number; page?: number }): string {
  if (page !== undefined) return `第 ${page} 页`
  return paragraph === undefined ? '' : `第 ${paragraph} 段`
}
