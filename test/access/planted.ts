import type { Payload } from 'payload'
import { makeCampaign, makeEntry, makeSheet, marksOff, pdf, png } from '../support/make'
import type { PersonName, Town } from '../support/people'

export type Who = PersonName | 'visitor'

/**
 * A value that stands in a document and nowhere else, who may not learn it by any way, and who does. `field` is where it
 * stands; `twin` is a second document with another value, so that an order by the field would show.
 */
export type Secret = {
  name: string
  collection: string
  id: string
  field: string
  value: string
  hidden: Who[]
  shown: Who[]
}

const outsiders: Who[] = ['visitor', 'rival', 'otherDistrict', 'editor', 'admin']

/** Two of every record of the contest, with secrets in them that no other document holds. */
export async function plantSecrets(payload: Payload, { people, schools }: Town): Promise<Secret[]> {
  const make = (collection: string, data: Record<string, unknown>, file?: Record<string, unknown>) =>
    payload.create({ collection, data, file, depth: 0 } as never) as unknown as Promise<{ id: string }>
  const campaign = await makeCampaign(payload, 'reviewing', {
    judges: [people.judge.id, people.otherJudge.id],
    extensions: [{ school: schools.stone, until: new Date().toISOString(), reason: '密延期缘由' }],
  })
  const here = { campaign: campaign.id }
  const now = new Date().toISOString()
  const entryWith = (school: string, name: string, workCode: string) =>
    makeEntry(payload, campaign, school, {
      status: 'accepted',
      workCode,
      title: `密题${name}`,
      authors: [{ name: `密作者${name}` }],
      receiptNo: `密回执${name}`,
      changedBy: `密修改人${name}`,
      round: name === '甲' ? 2 : 1,
      forwardRank: name === '甲' ? 7 : 8,
      video: { address: `密地址${name}`, minutes: 3, megabytes: 90 },
    })
  const entry = await entryWith(schools.lotus, '甲', 'C-701')
  const twin = await entryWith(schools.lotus, '乙', 'C-702')
  const sheet = await makeSheet(payload, entry, people.judge.id, {
    status: 'submitted',
    marks: marksOff(3),
    comment: '密评语甲',
    nonce: 'secret-nonce-701',
  })
  await makeSheet(payload, twin, people.otherJudge.id, {
    status: 'recused',
    comment: '密评语乙',
    recusalReason: '密回避缘由',
  })
  const recused = await makeSheet(payload, entry, people.otherJudge.id, {
    status: 'recused',
    recusalReason: '密回避缘由甲',
  })
  const receiptOf = (of: string, name: string) =>
    make('submission-receipts', {
      ...here,
      entry: of,
      school: schools.lotus,
      title: `回执${name}`,
      number: `密回执号${name}`,
      at: now,
      byName: `密提交人${name}`,
      digest: 'd',
    })
  const receipt = await receiptOf(entry.id, '甲')
  await receiptOf(twin.id, '乙')
  const result = (of: string, name: string, rank: number) =>
    make('results', {
      ...here,
      entry: of,
      title: `结果${name}`,
      category: '清廉文化',
      school: schools.lotus,
      schoolName: '映荷小学',
      workCode: `C-70${rank}`,
      awardName: '一等奖',
      rank,
      round: 1,
      score: `9${rank}.17`,
      exactScore: `9${rank}17/100`,
      authors: [{ name: `密证书名${name}` }],
      changeReason: `密调整缘由${name}`,
      sheets: 2,
    })
  const first = await result(entry.id, '甲', 1)
  await result(twin.id, '乙', 2)
  const message = await make('messages', {
    ...here,
    to: people.judge.id,
    kind: 'reminder',
    subject: '密催办',
    body: '密正文',
    status: 'sent',
    channel: 'in-app',
  })
  const conflict = await make('conflicts', {
    ...here,
    judge: people.judge.id,
    school: schools.bamboo,
    kind: 'declared',
    reason: '密回避关系',
  })
  const listed = await make('conflicts', {
    ...here,
    judge: people.judge.id,
    school: schools.lotus,
    kind: 'listed',
    reason: '密登记缘由',
  })
  const objection = await make('objections', {
    ...here,
    result: first.id,
    receivedAt: now,
    channel: '书面',
    objector: { name: '密异议人', phone: '13800000000' },
    content: '密异议内容',
    status: 'received',
  })
  const copy = await make('blind-copies', {
    ...here,
    entry: entry.id,
    workCode: 'C-701',
    title: '密盲题',
    status: 'ready',
    madeAt: now,
    files: [{ place: 'video', name: '视频', source: '密盲址' }],
  })
  const certificate = await make('certificates', {
    ...here,
    result: first.id,
    school: schools.lotus,
    kind: 'entry',
    number: 'GGQL-2026-AL-1-0701',
    recipients: ['密获奖人'],
    unit: '映荷小学',
    awardName: '一等奖',
    issuedOn: '2026-11-21',
    issuer: '教育局',
    nonce: 'secret-certificate-nonce',
    digest: 'd',
    status: 'issued',
  })
  const change = await make('award-changes', { ...here, entry: entry.id, reason: '密改奖缘由' })
  const organizer = await make('organizer-awards', {
    ...here,
    name: '优秀组织奖',
    unitName: '密组织单位',
    reason: '密组织缘由',
    announced: false,
  })
  const file = await pdf()
  const evidence = await make(
    'entry-files',
    { school: schools.lotus, handedIn: true },
    { data: file, mimetype: 'application/pdf', name: 'secret-evidence.pdf', size: file.length },
  )
  const image = await png()
  const blindFile = await make('blind-files', here, {
    data: file,
    mimetype: 'application/pdf',
    name: 'secret-blind.pdf',
    size: file.length,
  })
  const portrait = await make(
    'media',
    { alt: '密合影', showsPeople: true },
    { data: image, mimetype: 'image/png', name: 'secret-portrait.png', size: image.length },
  )
  const staff: Who[] = ['secretary', 'observer']
  const judges: Who[] = ['judge', 'otherJudge']
  const all: Who[] = ['owner', 'district', ...judges, ...outsiders]
  const secret = (
    collection: string,
    { id }: { id: string },
    field: string,
    value: string,
    hidden: Who[],
    shown: Who[] = staff,
  ): Secret => ({ name: `${collection}.${field}`, collection, id, field, value, hidden, shown })
  const writing: Who[] = ['editor', 'observer', 'admin']
  const notWriting: Who[] = [...all.filter((person) => !writing.includes(person)), 'secretary']
  const except = (...known: Who[]) => all.filter((person) => !known.includes(person))

  return [
    secret('entries', entry, 'title', '密题甲', except('owner', 'district'), ['owner', 'district', ...staff]),
    secret('entries', entry, 'authors.name', '密作者甲', except('owner', 'district'), ['owner', ...staff]),
    secret('entries', entry, 'receiptNo', '密回执甲', except('owner', 'district'), ['owner', ...staff]),
    secret('entries', entry, 'video.address', '密地址甲', except('owner', 'district'), ['owner', ...staff]),
    secret('entries', entry, 'workCode', 'C-701', except()),
    secret('entries', entry, 'round', '2', except()),
    secret('entries', entry, 'forwardRank', '7', except('district'), ['district', ...staff]),
    secret('entries', entry, 'changedBy', '密修改人甲', except('owner'), ['owner', ...staff]),
    secret('submission-receipts', receipt, 'byName', '密提交人甲', except('owner', 'district'), [
      'owner',
      'district',
      ...staff,
    ]),
    secret('campaigns', campaign, 'extensions.reason', '密延期缘由', except()),
    secret('campaigns', campaign, 'judges', people.judge.id, except('judge')),
    secret('score-sheets', sheet, 'comment', '密评语甲', except('judge'), ['judge', ...staff]),
    secret('score-sheets', sheet, 'judge', people.judge.id, except('judge'), ['judge', ...staff]),
    secret('score-sheets', sheet, 'nonce', 'secret-nonce-701', [...all, ...staff], []),
    secret('score-sheets', recused, 'recusalReason', '密回避缘由甲', except('otherJudge'), [
      'otherJudge',
      ...staff,
    ]),
    secret('results', first, 'score', '91.17', except('owner'), ['owner', ...staff]),
    secret('results', first, 'exactScore', '9117/100', except('owner'), ['owner', ...staff]),
    secret('results', first, 'rank', '1', except('owner'), ['owner', ...staff]),
    secret('results', first, 'authors.name', '密证书名甲', except('owner'), ['owner', ...staff]),
    secret('results', first, 'changeReason', '密调整缘由甲', except()),
    secret('messages', message, 'subject', '密催办', except('judge'), ['judge', ...staff]),
    secret('conflicts', conflict, 'reason', '密回避关系', except('judge'), ['judge', ...staff]),
    secret('conflicts', listed, 'reason', '密登记缘由', except()),
    secret('objections', objection, 'content', '密异议内容', except()),
    secret('objections', objection, 'objector.name', '密异议人', except()),
    secret('blind-copies', copy, 'title', '密盲题', except()),
    secret('blind-copies', copy, 'files.source', '密盲址', except()),
    secret('certificates', certificate, 'recipients', '密获奖人', except('owner'), ['owner', ...staff]),
    secret('certificates', certificate, 'nonce', 'secret-certificate-nonce', except('owner'), [
      'owner',
      ...staff,
    ]),
    secret('award-changes', change, 'reason', '密改奖缘由', except()),
    secret('organizer-awards', organizer, 'unitName', '密组织单位', except()),
    secret('entry-files', evidence, 'filename', 'secret-evidence.pdf', except('owner', 'district'), [
      'owner',
      'district',
      ...staff,
    ]),
    secret('blind-files', blindFile, 'filename', 'secret-blind.pdf', except()),
    secret('media', portrait, 'alt', '密合影', notWriting, writing),
    secret('media', portrait, 'filename', 'secret-portrait.png', notWriting, writing),
  ]
}
