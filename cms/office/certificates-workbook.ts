import { type Column, tableSheet, workbookBytes } from './workbook'

/** One certificate in the register; a revoked one keeps its number (domain.md §3.12). */
export type CertificateRow = {
  number: string
  kind: string
  recipients: string[]
  unit: string
  title: string
  awardName: string
  /** The day of issue, `2026-12-01`. */
  issuedOn: string
  status: string
  revokedOn?: string | null
  reason?: string | null
  replaces?: string | null
  verifyUrl: string
}

export type CertificatesBook = {
  campaign: string
  organizer: string
  certificates: CertificateRow[]
  notes: string[]
  /** ISO instant. */
  made: string
  demo: boolean
}

/** The register of certificates, for handing out and for the files. */
export function certificatesWorkbook(book: CertificatesBook): Promise<Uint8Array> {
  const { campaign, organizer, certificates, notes, made, demo } = book
  const sheet = tableSheet('证书', { title: `${campaign}证书登记表`, notes, columns, rows: certificates })
  return workbookBytes([sheet], { author: organizer, made, demo })
}

const columns: Column<CertificateRow>[] = [
  { label: '证书编号', value: ({ number }) => number },
  { label: '类别', value: ({ kind }) => kind },
  { label: '获奖人', value: ({ recipients }) => recipients.join('、') },
  { label: '单位', value: ({ unit }) => unit },
  { label: '作品名称', value: ({ title }) => title },
  { label: '奖项', value: ({ awardName }) => awardName },
  { label: '颁发日期', kind: 'day', value: ({ issuedOn }) => issuedOn },
  { label: '状态', value: ({ status }) => status },
  { label: '作废日期', kind: 'day', value: ({ revokedOn }) => revokedOn },
  { label: '作废原因', value: ({ reason }) => reason },
  { label: '替换编号', value: ({ replaces }) => replaces },
  { label: '核验网址', value: ({ verifyUrl }) => verifyUrl },
]
