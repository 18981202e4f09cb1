import { findOn, type TextCheck } from '../checked-text'

/** Pictures of people of whom nobody is recorded as having agreed, and files that were taken from the public. */
export const pictureConsent: TextCheck = ({ pictures }) =>
  pictures.flatMap(({ consentMissing, field, filename, label, withdrawn }) => {
    const which = filename ? `（${filename}）` : ''
    const unagreed = `${label}里的图片${which}里有可辨认的人，还没有登记本人或监护人的同意，请在图片里登记后再发布。`
    const gone = `${label}里的文件${which}已经撤下，公众看不到，请换掉；确可恢复的，先在图片与附件里清空撤下的日期。`
    return [...(consentMissing ? [unagreed] : []), ...(withdrawn ? [gone] : [])].map((sentence) =>
      findOn(field, { check: '同意', severity: 'must', sentence }),
    )
  })
