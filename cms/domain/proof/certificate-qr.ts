import { utf8ToBytes } from '@noble/hashes/utils.js'
import { Refusal } from '../refusal'
import { type CertificateFields, certificateKinds } from './certificate'

/** The fields that stand in the code, in this order, after a number for the order itself. */
const order = ['number', 'unit', 'title', 'awardName', 'campaign', 'issuedOn', 'issuer', 'nonce'] as const

const version = 1

/**
 * The text of a certificate's QR code: the address of the page that checks it, and everything it says after `#c=`, which a
 * browser keeps to itself.
 */
export function qrText(fields: CertificateFields, verifyUrl: string): string {
  const kind = certificateKinds.indexOf(fields.kind)
  const row = [version, kind, fields.recipients, ...order.map((name) => fields[name])]
  return `${verifyUrl}#c=${base64url(utf8ToBytes(JSON.stringify(row)))}`
}

/**
 * What a certificate says, out of its QR code: the whole text, or what stands after `#` or `c=`. Throws Refusal `invalid`
 * when it is something else or is cut off.
 */
export function readQr(text: string): CertificateFields {
  const code = /([\w-]+)\s*$/.exec(text.replace(/.*c=/s, ''))?.[1] ?? ''
  const [found, kindIndex, recipients, ...texts] = rowOf(code)
  const kind = certificateKinds[Number(kindIndex)]
  const whole = found === version && kind && isTexts(recipients) && isTexts(texts)
  if (!whole || texts.length !== order.length) return noCode()
  const said = Object.fromEntries(order.map((name, index) => [name, texts[index] ?? '']))
  return { ...(said as Record<(typeof order)[number], string>), kind, recipients }
}

function rowOf(code: string): unknown[] {
  try {
    const row: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytesOf(code)))
    return Array.isArray(row) ? row : []
  } catch {
    return noCode()
  }
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string')

function base64url(bytes: Uint8Array): string {
  const text = btoa(String.fromCharCode(...bytes))
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

function bytesOf(code: string): Uint8Array {
  const text = atob(code.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}

function noCode(): never {
  throw new Refusal('invalid', '这不是证书二维码里的文字，或者没有复制完整，请重新扫描后整段粘贴。')
}
