import { findAll, type TextCheck } from '../checked-text'

const check = '全角半角'
const severity = 'should'

/** Half-width marks beside Chinese characters, and full-width letters and digits. */
export const mixedWidth: TextCheck = (text) => [
  ...findAll(text, /(?<=\p{Script=Han})(?:[,;:!?]|\.(?=\p{Script=Han}|\s|$))/gu, (found) => ({
    check,
    severity,
    sentence: `汉字后面的“${found}”是半角，应写全角的“${wide(found)}”。`,
  })),
  ...findAll(text, /\([^()]*\p{Script=Han}[^()]*\)/gu, () => ({
    check,
    severity,
    sentence: '括号里有汉字，应写全角的“（）”。',
  })),
  ...findAll(text, /"[^"]*\p{Script=Han}[^"]*"/gu, () => ({
    check,
    severity,
    sentence: '引号里有汉字，应写“ ”，不用半角引号。',
  })),
  ...findAll(text, /[０-９Ａ-Ｚａ-ｚ]+/gu, (found) => ({
    check,
    severity,
    sentence: `“${found}”是全角，数字和字母应写半角的“${found.normalize('NFKC')}”。`,
  })),
]

const wide = (mark: string) => (mark === '.' ? '。' : String.fromCharCode(mark.charCodeAt(0) + 0xfee0))
