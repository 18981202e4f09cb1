import { type CertificateFields, namesAgree, shownRecipients } from '../../../cms/domain/proof/certificate'
import { isCertificateNumber } from '../../../cms/domain/proof/certificate-number'
import { readQr } from '../../../cms/domain/proof/certificate-qr'
import { type CertificateCheck, checkCertificate } from '../../../cms/domain/proof/certificate-register'
import { Refusal } from '../../../cms/domain/refusal'
import type { Published } from '../data/views/verify'
import { partOf } from './published'
import { checkList, element, factList } from './results'

/** Checks the certificate whose QR code led here, and those that are pasted. */
export function listenForCertificates({ certificates }: Published): void {
  const form = partOf<HTMLFormElement>('[data-certificate]')
  const code = partOf<HTMLTextAreaElement>('[data-certificate] [name=code]')
  const names = partOf<HTMLInputElement>('[data-certificate] [name=names]')
  const result = partOf('[data-certificate-result]')
  const check = () => {
    result.replaceChildren(...outcome(code.value.trim(), names.value.trim(), certificates))
  }
  const checkAddress = () => {
    if (!location.hash.startsWith('#c=')) return
    code.value = location.href
    names.value = ''
    check()
    result.scrollIntoView({ block: 'center' })
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    check()
  })
  addEventListener('hashchange', checkAddress)
  checkAddress()
}

function outcome(code: string, names: string, register: Published['certificates']): HTMLElement[] {
  if (isCertificateNumber(code)) return failure(numberAlone)
  try {
    const fields = readQr(code)
    return told(fields, checkCertificate(fields, register), names)
  } catch (error) {
    if (error instanceof Refusal) return failure(error.message)
    throw error
  }
}

const numberAlone =
  '只有编号不能核验：请扫描证书上的二维码，或者粘贴二维码里的文字；二维码损坏的，请向主办单位查询。'

const failure = (sentence: string) => [checkList([{ ok: false, said: sentence }])]

const headings: Record<CertificateCheck['status'], string> = {
  valid: '证书有效',
  revoked: '证书已经作废',
  unknown: '没有登记这张证书',
}

function told(
  fields: CertificateFields,
  { sentence, status }: CertificateCheck,
  names: string,
): HTMLElement[] {
  const found = status !== 'unknown'
  const checks = [
    { ok: status === 'valid', said: sentence },
    ...(found && fields.recipients.length > 0 ? [namesCheck(fields, names)] : []),
  ]
  const head = [element('h3', '', headings[status]), checkList(checks)]
  return found ? [...head, registered(fields)] : head
}

function registered(fields: CertificateFields): HTMLElement {
  return factList([
    ['编号', fields.number],
    ['姓名', shownRecipients(fields).join('、')],
    ['单位', fields.unit],
    ['作品', fields.title],
    ['奖项', fields.awardName],
    ['活动', fields.campaign],
    ['颁发单位', fields.issuer],
    ['落款日期', fields.issuedOn],
  ])
}

function namesCheck(fields: CertificateFields, names: string) {
  if (!names) return { ok: null, said: '姓名还没有核对：请照证书在上面填写姓名，再点“核验证书”。' }
  return namesAgree(fields, names)
    ? { ok: true, said: '所填姓名与登记一致。' }
    : { ok: false, said: '所填姓名与登记不一致，请看是否漏填、多填或有错字。' }
}
