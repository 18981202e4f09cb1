import { findOn, type TextCheck } from '../checked-text'

/** What a camera or a program calls a picture, and says nothing to those who do not see it. */
const meaningless =
  /^(?:(?:img|dsc|image|photo|screenshot|微信图片|图片|图|照片|截图)?[\s_-]*\d*|.*\.(?:jpe?g|png|webp|avif|gif|pdf))$/i

/** Pictures without alternative text, or with a file's name for one. */
export const pictureWords: TextCheck = ({ pictures }) =>
  pictures.flatMap(({ alt, field, filename, label }) => {
    const words = alt?.trim() ?? ''
    const check = '图片说明'
    const which = filename ? `（${filename}）` : ''
    if (!words)
      return [
        findOn(field, {
          check,
          severity: 'must',
          sentence: `${label}里的图片${which}没有替代文字，请在图片里补上。`,
        }),
      ]
    if (!meaningless.test(words)) return []
    return [
      findOn(field, {
        check,
        severity: 'should',
        sentence: `${label}里图片的替代文字是“${words}”，请写成看不到图片的人也能明白的一句话。`,
      }),
    ]
  })
