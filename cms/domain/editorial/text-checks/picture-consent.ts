import { findOn, type TextCheck } from '../checked-text'

/** Pictures of people of whom nobody is recorded as having agreed. */
export const pictureConsent: TextCheck = ({ pictures }) =>
  pictures.flatMap(({ consentMissing, field, filename, label }) => {
    if (!consentMissing) return []
    const which = filename ? `（${filename}）` : ''
    const sentence = `${label}里的图片${which}里有可辨认的人，还没有登记本人或监护人的同意，请在图片里登记后再发布。`
    return [findOn(field, { check: '同意', severity: 'must', sentence })]
  })
