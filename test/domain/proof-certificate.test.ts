import { createHash } from 'node:crypto'
import {
  type CertificateFields,
  certificateDigest,
  certificateKinds,
  namesAgree,
  shortenName,
  shownRecipients,
} from '@cms/domain/proof/certificate'
import { certificateNumber, isCertificateNumber, serialOf } from '@cms/domain/proof/certificate-number'
import { qrText, readQr } from '@cms/domain/proof/certificate-qr'
import {
  checkCertificate,
  publishedDigits,
  type RegisteredCertificate,
} from '@cms/domain/proof/certificate-register'
import fc from 'fast-check'
import QRCode from 'qrcode'
import { expect, test } from 'vitest'
import { refused } from './refused'

const verifyUrl = 'https://qingfeng.example.cn/verify/'

const certificate: CertificateFields = {
  number: 'GGQL-2026-ZW-1-0007',
  kind: 'entry',
  recipients: ['张小明'],
  unit: '港北区映莲小学',
  title: '食堂账本天天晒',
  awardName: '一等奖',
  campaign: '2026年清廉学校建设征文评选',
  issuedOn: '2026-12-01',
  issuer: '贵港市教育局',
  nonce: '00112233445566778899aabbccddeeff',
}
const registered = (more: Partial<RegisteredCertificate> = {}): RegisteredCertificate => ({
  digest: certificateDigest(certificate),
  status: 'issued',
  ...more,
})

test('anyone can compute the digest of a certificate from its text', () => {
  const text =
    '{"awardName":"一等奖","campaign":"2026年清廉学校建设征文评选","issuedOn":"2026-12-01","issuer":"贵港市教育局","kind":"entry","nonce":"00112233445566778899aabbccddeeff","number":"GGQL-2026-ZW-1-0007","recipients":["张小明"],"title":"食堂账本天天晒","unit":"港北区映莲小学"}'
  expect(certificateDigest(certificate)).toBe(createHash('sha256').update(`\u0003${text}`).digest('hex'))
})

test('a registered certificate is valid', () => {
  expect(checkCertificate(certificate, [registered()])).toEqual({
    status: 'valid',
    replacedBy: null,
    sentence: '编号 GGQL-2026-ZW-1-0007 的证书有效，请再核对纸面上的文字与下面列出的是否一致。',
  })
})

test('the published register may cut its digests', () => {
  const digest = certificateDigest(certificate).slice(0, publishedDigits)
  expect(checkCertificate(certificate, [registered({ digest })]).status).toBe('valid')
})

test.each([
  [null, '编号 GGQL-2026-ZW-1-0007 的证书已经作废，没有换发新证书。'],
  [
    'GGQL-2026-ZW-1-0107',
    '编号 GGQL-2026-ZW-1-0007 的证书已经作废，请以编号 GGQL-2026-ZW-1-0107 的新证书为准。',
  ],
])('a revoked certificate replaced by %s is said to be revoked', (replacedBy, sentence) => {
  expect(checkCertificate(certificate, [registered({ status: 'revoked', replacedBy })])).toEqual({
    status: 'revoked',
    replacedBy,
    sentence,
  })
})

const changes: [string, Partial<CertificateFields>][] = [
  ['another name', { recipients: ['张小鹏'] }],
  ['one more name', { recipients: ['张小明', '李丽'] }],
  ['a higher award', { awardName: '特等奖' }],
  ['another school', { unit: '港南区石濂小学' }],
  ['another title', { title: '食堂账本' }],
  ['another number', { number: 'GGQL-2026-ZW-1-0008' }],
  ['another kind', { kind: 'tutor' }],
  ['another campaign', { campaign: '2025年清廉学校建设征文评选' }],
  ['another day', { issuedOn: '2026-12-02' }],
  ['another issuer', { issuer: '某某协会' }],
  ['another nonce', { nonce: '00112233445566778899aabbccddeefe' }],
]

test.each(changes)('a certificate with %s is unknown', (_, change) => {
  expect(checkCertificate({ ...certificate, ...change }, [registered()])).toEqual({
    status: 'unknown',
    replacedBy: null,
    sentence: '本站没有登记过这张证书：内容被改动过，或者不是本站签发的。',
  })
})

test('a certificate reads back from its code, from what follows the #, and from that alone', () => {
  const text = qrText(certificate, verifyUrl)
  const [, fragment = ''] = text.split('#')
  for (const part of [text, ` ${text}\n`, `#${fragment}`, fragment, fragment.slice(2)])
    expect(readQr(part)).toEqual(certificate)
})

test.each([
  ['nothing', ''],
  ['the address alone', verifyUrl],
  ['a number', 'GGQL-2026-ZW-1-0007'],
  ['words', '一等奖'],
  ['a code that is cut off', qrText(certificate, verifyUrl).slice(0, -8)],
  ['other JSON', `#c=${Buffer.from('{"a":1}').toString('base64url')}`],
  ['a list of too few', `#c=${Buffer.from('[1,0,["张"],"a","b"]').toString('base64url')}`],
  ['a kind that is none', `#c=${Buffer.from('[1,9,[],"","","","","","","",""]').toString('base64url')}`],
  ['bytes that are no text', `#c=${Buffer.from([0xff, 0xfe, 0xfd]).toString('base64url')}`],
])('%s is not what a QR code says', (_, text) => {
  expect(refused(() => readQr(text))).toEqual({
    code: 'invalid',
    message: '这不是证书二维码里的文字，或者没有复制完整，请重新扫描后整段粘贴。',
  })
})

const texts = fc.string({ unit: 'grapheme', maxLength: 30 })
const certificates: fc.Arbitrary<CertificateFields> = fc.record({
  number: texts,
  kind: fc.constantFrom(...certificateKinds),
  recipients: fc.array(texts, { maxLength: 4 }),
  unit: texts,
  title: texts,
  awardName: texts,
  campaign: texts,
  issuedOn: texts,
  issuer: texts,
  nonce: texts,
})

test('any certificate reads back from its code as it was', () => {
  fc.assert(
    fc.property(certificates, (fields) => {
      expect(readQr(qrText(fields, verifyUrl))).toEqual(fields)
    }),
  )
})

test('two certificates that say different things have different digests', () => {
  fc.assert(
    fc.property(certificates, certificates, (one, other) => {
      const same = JSON.stringify(one) === JSON.stringify(other)
      expect(certificateDigest(one) === certificateDigest(other)).toBe(same)
    }),
  )
})

test.each<[string, Partial<CertificateFields>]>([
  ['a usual certificate', {}],
  [
    'a certificate with three names and a long title',
    {
      recipients: ['张小明', '欧阳丽娜', '阿依古丽'],
      unit: '贵港市港北区港城街道第一初级中学',
      title: '以“莲”为媒、以“账”为镜：一所乡村小学十年阳光食堂的坚持与思考',
      campaign: '贵港市2026年清廉学校建设优秀案例征集评选活动',
      issuer: '贵港市教育局、贵港市清廉学校建设工作领导小组办公室',
    },
  ],
])('the QR code of %s is no larger than version 20 at level M', (_, change) => {
  const text = qrText({ ...certificate, ...change }, verifyUrl)
  const { version } = QRCode.create(text, { errorCorrectionLevel: 'M' })
  expect(Math.max(20, version)).toBe(20)
})

test.each([
  ['张小明', '张*'],
  [' 李丽 ', '李*'],
  ['阿依古丽·买买提', '阿*'],
  ['𠮷田', '𠮷*'],
  ['', ''],
])('in public %s is %s', (name, shown) => {
  expect(shortenName(name)).toBe(shown)
})

test('all the people of a certificate are shortened', () => {
  expect(shownRecipients({ recipients: ['张小明', '李丽'] })).toEqual(['张*', '李*'])
})

test.each([
  ['张小明、李丽', true],
  ['张小明 李丽', true],
  ['张小鹏、李丽', false],
  ['张小明', false],
  ['', false],
])('of 张小明 and 李丽, the names typed as "%s" agree: %s', (typed, agree) => {
  expect(namesAgree({ recipients: ['张小明', '李丽'] }, typed)).toBe(agree)
})

test.each<[Parameters<typeof certificateNumber>, string]>([
  [['GG', 'QL', 2026, 'AL', '1', 7], 'GGQL-2026-AL-1-0007'],
  [['GG', 'QL', 2026, 'SF', 'Y', 120], 'GGQL-2026-SF-Y-0120'],
  [['GG', 'QL', 2027, 'ZD', 'newcomer', 10000], 'GGQL-2027-ZD-Z-10000'],
  [['GG', 'QL', 2026, 'ZZ', null, 1], 'GGQL-2026-ZZ-Z-0001'],
])('%j is numbered %s', (parts, number) => {
  expect(certificateNumber(...parts)).toBe(number)
  expect(isCertificateNumber(number)).toBe(true)
})

test.each<[string, Parameters<typeof certificateNumber>, string]>([
  [
    'a place in Chinese',
    ['贵', 'QL', 2026, 'AL', '1', 1],
    '证书编号的地区和项目代码合起来须是 2 到 8 个大写字母，请修改。',
  ],
  ['a serial of 0', ['GG', 'QL', 2026, 'AL', '1', 0], '证书的流水号须是从 1 起的整数，请重新编号。'],
  ['half a serial', ['GG', 'QL', 2026, 'AL', '1', 1.5], '证书的流水号须是从 1 起的整数，请重新编号。'],
  [
    'a kind of three letters',
    ['GG', 'QL', 2026, 'ALI', '1', 1],
    '证书编号中的类别代码须是两个大写字母，请修改。',
  ],
])('%s is refused', (_, parts, message) => {
  expect(refused(() => certificateNumber(...parts))).toEqual({ code: 'invalid', message })
})

test.each([
  ['GGQL-2026-AL-1-0007', 7],
  ['GGQL-2026-ZZ-Z-10000', 10000],
  ['GGQL-2025-AL-1-0007', 0],
  ['XGGQL-2026-AL-1-0007', 0],
])('in the series of GGQL and 2026 the number %s has the serial %i', (number, serial) => {
  expect(serialOf(number, 'GGQL', 2026)).toBe(serial)
})

test('other texts are no numbers', () => {
  expect(
    ['', '2026-AL-1-0007', 'GGQL-2026-AL-1-7', qrText(certificate, verifyUrl)].filter(isCertificateNumber),
  ).toEqual([])
})
