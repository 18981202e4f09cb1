import type { PrintedCertificate } from '@cms/office/certificate-text'

export const certificate: PrintedCertificate = {
  number: 'GGQL-2026-AL-1-0007',
  kind: 'entry',
  recipients: ['韦珺喆', '黄濂'],
  unit: '桂平市西山镇中心小学',
  title: '阳光食堂',
  awardName: '一等奖',
  campaign: '2026年清廉学校建设案例征集评选',
  issuedOn: '2026-11-21',
  issuer: '贵港市教育局',
  workNoun: '案例',
  verifyUrl: 'https://qf.example.gov.cn/verify/GGQL-2026-AL-1-0007/3f8a9c',
  forPupils: false,
  demo: false,
}
