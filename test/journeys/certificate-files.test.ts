import { tasksEnded } from '@cms/actions/background'
import type { PrintedBatch } from '@cms/actions/certificates/print-batch'
import { certificateDigest } from '@cms/domain/proof/certificate'
import { readQr } from '@cms/domain/proof/certificate-qr'
import { checkCertificate } from '@cms/domain/proof/certificate-register'
import type { Campaign, Certificate } from '@cms/payload-types'
import JSZip from 'jszip'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { textOfPages } from '../office/read-pdf'
import { rowsFrom, sheetOf } from '../office/read-workbook'
import { decidedContest, must, resultsIn } from '../support/decided'
import { download } from '../support/download'
import type { PersonName } from '../support/people'
import { openWorld, type World } from '../support/world'

let world: World
let campaign: Campaign
let task: string
let certificates: Certificate[]

beforeAll(async () => {
  world = await openWorld()
  const contest = await decidedContest(
    world,
    [
      { school: 'lotus', losses: [1], change: { title: '食堂账本天天晒', division: 'pupils' } },
      { school: 'bamboo', losses: [5], change: { title: '竹节生长', division: 'teachers' } },
    ],
    {
      title: '2026年清廉学校作品评选',
      kind: 'creative-work',
      divisions: [
        { key: 'pupils', label: '学生组', pupils: true },
        { key: 'teachers', label: '教师组' },
      ],
      awards: {
        tiers: [{ key: '1', name: '一等奖', mode: 'count', value: 2 }],
        groupBy: 'campaign',
        base: 'screened',
        rounding: 'round',
        onTie: 'raise',
      },
    },
  )
  campaign = contest.campaign
  const [first, second] = await resultsIn(world, campaign)
  await must(world, 'owner', 'confirm-names', { result: first?.id, authors: ['张小明', '李丽'] })
  await must(world, 'rival', 'confirm-names', { result: second?.id, authors: ['覃老师'] })
  const issued = await must(world, 'secretary', 'issue-certificates', { campaign: campaign.id })
  task = issued.task
  await tasksEnded()
  const { docs } = await world.payload.find({
    collection: 'certificates',
    where: { campaign: { equals: campaign.id } },
    sort: 'number',
    depth: 0,
  })
  certificates = docs
})
afterAll(() => world?.end())

const fileOf = (person: PersonName, query: Record<string, string>) =>
  download(world, person, `/api/actions/open-certificate-file?${new URLSearchParams(query)}`)

const own = () => certificates.find(({ unit }) => unit === '映荷小学')

test('a school downloads its own certificate with its names, another school does not', async () => {
  const { bytes, headers, status } = await fileOf('owner', { certificate: own()?.id ?? '' })
  expect([status, headers.get('content-type')]).toEqual([200, 'application/pdf'])
  const [page = ''] = await textOfPages(bytes)
  expect(page).toContain('映荷小学　张小明、李丽：'.replace('　', ''))
  expect(page).toContain('本活动及获奖结果不作为中小学招生入学的依据。')
  expect(page).toContain(`证书编号：${own()?.number}`)
  expect((await fileOf('rival', { certificate: own()?.id ?? '' })).status).toBe(404)
  expect((await fileOf('observer', { certificate: own()?.id ?? '' })).status).toBe(403)
})

test('the teacher’s certificate does not speak of admission', async () => {
  const other = certificates.find(({ unit }) => unit === '竹韵小学')
  const [page = ''] = await textOfPages((await fileOf('rival', { certificate: other?.id ?? '' })).bytes)
  expect([page.includes('覃老师'), page.includes('招生入学')]).toEqual([true, false])
})

test('the register holds what the code on the certificate says, as a digest only', async () => {
  const bytes = (await fileOf('secretary', { campaign: campaign.id, file: 'xlsx' })).bytes
  const sheet = await sheetOf(bytes, '证书')
  const rows = rowsFrom(sheet, 1).filter(([first]) => String(first).startsWith('GGQL-'))
  expect(rows.map(([number, , names, unit]) => [number, names, unit])).toEqual(
    certificates.map(({ number, recipients, unit }) => [number, recipients?.join('、'), unit]),
  )
  const link = String(rows[0]?.at(-1))
  expect(link.startsWith(`${world.served.origin}/verify/#c=`)).toBe(true)
  const fields = readQr(link)
  expect(certificateDigest(fields)).toBe(certificates[0]?.digest)

  const { body } = await world.call('visitor', 'GET', '/api/certificates', { limit: 100, depth: 0 })
  expect(checkCertificate(fields, body.docs).status).toBe('valid')
  expect(checkCertificate({ ...fields, awardName: '特等奖' }, body.docs).status).toBe('unknown')
  const told = JSON.stringify(body)
  expect(['张小明', '食堂账本', 'GGQL', own()?.nonce ?? ''].filter((word) => told.includes(word))).toEqual([])
})

test('the batch is made in the background: one file each in a ZIP, and all pages in one for the print shop', async () => {
  const { body } = await world.call('secretary', 'GET', '/api/actions/open-task', { task })
  const made = body.output as PrintedBatch
  expect([body.status, made.count, made.missing]).toEqual(['done', 2, []])

  const zip = await fileOf('secretary', { task, file: 'zip' })
  expect([zip.status, zip.headers.get('content-type')]).toEqual([200, 'application/zip'])
  const names = Object.keys((await JSZip.loadAsync(zip.bytes)).files)
  expect(names.sort()).toEqual(certificates.map(({ number, unit }) => `${number} ${unit}.pdf`).sort())

  const print = await fileOf('secretary', { task, file: 'pdf' })
  const pages = await textOfPages(print.bytes)
  expect(certificates.map(({ number }, index) => pages[index]?.includes(number))).toEqual([true, true])
})

test('only the secretary gets the files of a batch and the register', async () => {
  const asked: Record<string, string>[] = [
    { task, file: 'zip' },
    { task, file: 'pdf' },
    { campaign: campaign.id, file: 'xlsx' },
  ]
  for (const query of asked) {
    const statuses: number[] = []
    for (const person of ['secretary', 'owner', 'observer', 'judge'] as const)
      statuses.push((await fileOf(person, query)).status)
    expect([query, statuses]).toEqual([query, [200, 403, 403, 403]])
  }
})

test('the files of all certificates that hold are made once more, and a revoked one is in them no longer', async () => {
  const old = own()
  const revoke = { certificate: old?.id, reason: '获奖单位申请更名。', reissue: {} }
  const { replacement } = await must(world, 'secretary', 'revoke-certificate', revoke)
  const asked = { campaign: campaign.id, batch: 'all' }
  const again = await must(world, 'secretary', 'issue-certificates', asked)
  await tasksEnded()
  const zip = await fileOf('secretary', { task: again.task, file: 'zip' })
  const numbers = Object.keys((await JSZip.loadAsync(zip.bytes)).files).map((name) => name.split(' ')[0])
  const kept = certificates.filter(({ id }) => id !== old?.id).map(({ number }) => number)
  expect(numbers.sort()).toEqual([...kept, replacement.number].sort())
  const statuses = [
    await fileOf('owner', { certificate: old?.id ?? '' }),
    await fileOf('owner', { certificate: replacement.id }),
  ]
  expect(statuses.map(({ status }) => status)).toEqual([409, 200])
})

test('a school sees its own works with their certificates, and nothing of others', async () => {
  const { body } = await world.call('owner', 'GET', '/api/actions/open-awards')
  const [mine] = body as unknown as { works: { title: string; certificates: { recipients: string[] }[] }[] }[]
  expect(mine?.works.map(({ title }) => title)).toEqual(['食堂账本天天晒'])
  expect(JSON.stringify(body)).not.toContain('竹节生长')
  const { body: desk } = await world.call('observer', 'GET', '/api/actions/open-certificates', {
    campaign: campaign.id,
  })
  expect([desk.certificates.length, desk.due, desk.unconfirmed]).toEqual([3, { confirmed: 0, all: 0 }, []])
})
