import {
  type CertificatePdf,
  certificateFonts,
  certificatePdfs,
  certificatesForPrint,
  certificatesZip,
} from '@cms/office/certificate-pdf'
import type { PrintedCertificate } from '@cms/office/certificate-text'
import JSZip from 'jszip'
import { create } from 'qrcode'
import { expect, test } from 'vitest'
import { fontFiles, instructions, lettersWithoutGlyph, pageSizes, textOfPages } from './read-pdf'
import { certificate } from './sample-certificate'

const a4Lying = '842×595'

async function made(certificates: PrintedCertificate[]): Promise<CertificatePdf[]> {
  const files: CertificatePdf[] = []
  for await (const file of certificatePdfs(certificates)) files.push(file)
  return files
}

async function single(change: Partial<PrintedCertificate> = {}): Promise<CertificatePdf> {
  const [file] = await made([{ ...certificate, ...change }])
  if (!file) throw new Error('no certificate came')
  return file
}

test('a certificate is one small page whose words can be searched for, with its fonts in it', async () => {
  const { bytes, missing, fileName } = await single()
  expect(fileName).toBe('GGQL-2026-AL-1-0007 桂平市西山镇中心小学.pdf')
  expect(await textOfPages(bytes)).toEqual([
    '获奖证书桂平市西山镇中心小学韦珺喆、黄濂：' +
      '你们报送的案例《阳光食堂》在“2026年清廉学校建设案例征集评选”中荣获一等奖特颁此证，以资鼓励。' +
      '扫码核验真伪证书编号：GGQL-2026-AL-1-0007贵港市教育局二〇二六年十一月二十一日',
  ])
  expect(await pageSizes(bytes)).toEqual([a4Lying])
  expect(await fontFiles(bytes)).toEqual(['FontFile3', 'FontFile3'])
  expect([missing, await lettersWithoutGlyph(bytes), bytes.length < 100_000]).toEqual([[], 0, true])
})

test('a character that no font has is told, and can still be searched for', async () => {
  const { bytes, missing } = await single({ recipients: ['李\u{30EDD}'] })
  expect(missing).toEqual(['\u{30EDD}'])
  expect((await textOfPages(bytes))[0]).toContain('李\u{30EDD}：')
})

test('long titles, many names and several issuers stay on one page', async () => {
  const { bytes } = await single({
    recipients: Array.from({ length: 20 }, (_, index) => `阿卜杜热合曼·买买提${index}`),
    title: '以党建引领推动清廉学校建设高质量发展并构建家校社协同育人长效机制的探索与实践'.repeat(3),
    issuer: '贵港市教育局、贵港市纪委监委驻市教育局纪检监察组、贵港市教育科学研究所',
  })
  const [text = ''] = await textOfPages(bytes)
  expect(await pageSizes(bytes)).toEqual([a4Lying])
  expect(text).toContain('买买提19：你们报送的案例')
  expect(text).toContain('特颁此证，以资鼓励。')
})

test('the drawn QR code leads to the verify address', async () => {
  const [page = ''] = await instructions((await single()).bytes)
  const { size, data } = create(certificate.verifyUrl, { errorCorrectionLevel: 'M' }).modules
  const drawn = new Uint8Array(size * size)
  for (const [, x, y, length] of page.matchAll(/^(\d+) (\d+) (\d+) 1 re$/gm))
    drawn.fill(1, Number(y) * size + Number(x), Number(y) * size + Number(x) + Number(length))
  expect([...drawn]).toEqual([...data].map((dark) => (dark ? 1 : 0)))
})

test('the same certificate comes out the same, byte for byte', async () => {
  const [one, other] = [await single(), await single()]
  expect(Buffer.compare(one.bytes, other.bytes)).toBe(0)
})

const batch = ['一等奖', '二等奖', '三等奖'].map((awardName, index) => ({
  ...certificate,
  awardName,
  unit: index === 1 ? '桂平/西山*小学' : certificate.unit,
  number: `GGQL-2026-AL-${index + 1}-000${index + 1}`,
}))

test('a batch is counted as it is made, and is one ZIP of files whose names any system takes', async () => {
  const counted: string[] = []
  const onProgress = (done: number, total: number) => {
    counted.push(`${done}/${total}`)
  }
  const { bytes, missing } = await certificatesZip(batch, { onProgress })
  const { files } = await JSZip.loadAsync(bytes)
  expect([counted, missing]).toEqual([['1/3', '2/3', '3/3'], []])
  expect(Object.keys(files)).toEqual([
    'GGQL-2026-AL-1-0001 桂平市西山镇中心小学.pdf',
    'GGQL-2026-AL-2-0002 桂平西山小学.pdf',
    'GGQL-2026-AL-3-0003 桂平市西山镇中心小学.pdf',
  ])
})

test('for the print shop a batch is one document with a page to each and fonts made once', async () => {
  const fonts = await certificateFonts(batch)
  const { bytes } = await certificatesForPrint(batch, { fonts })
  const texts = await textOfPages(bytes)
  expect(texts.map((text) => text.match(/.等奖/)?.[0])).toEqual(['一等奖', '二等奖', '三等奖'])
  expect(await fontFiles(bytes)).toEqual(['FontFile3', 'FontFile3'])
  expect(await lettersWithoutGlyph(bytes)).toBe(0)
})

test('no certificates make no files', async () => {
  expect(await made([])).toEqual([])
})
