import { demoEditors, demoJudges, demoPassword } from '../accounts'
import { idFor, type Seeding } from '../context'
import { districts } from '../data/districts'
import { schools } from '../data/schools'
import { upsert } from '../upsert'

type Account = {
  username: string
  name: string
  role: string
  school?: string
  district?: string
  reviewSteps?: string[]
}

/** One account for every school and district, the judges, and one for each office. */
export async function seedAccounts({ ids, payload, say }: Seeding): Promise<void> {
  const accounts: Account[] = [
    { username: 'admin', name: '系统管理员', role: 'admin' },
    { username: 'secretary', name: '评审秘书', role: 'secretary' },
    ...demoEditors.map((editor) => ({ ...editor, role: 'editor' })),
    { username: 'observer', name: '纪检监督员', role: 'observer' },
    ...districts.map(({ code, name }) => ({
      username: `district-${code.toLowerCase()}`,
      name: `${name}管理员`,
      role: 'district',
      district: idFor(ids.districts, code),
    })),
    ...schools.map(({ no, shortName }) => ({
      username: `school-${String(no).padStart(2, '0')}`,
      name: `${shortName}填报员`,
      role: 'school',
      school: idFor(ids.schools, no),
    })),
    ...demoJudges.map(({ username, name, school, district }) => ({
      username,
      name,
      role: 'judge',
      school: school ? idFor(ids.schools, school) : undefined,
      district: district ? idFor(ids.districts, district) : undefined,
    })),
  ]
  for (const { username, ...account } of accounts) {
    ids.users.set(
      username,
      await upsert(payload, 'users', { username }, { ...account, password: demoPassword } as never),
    )
  }
  say(`${accounts.length} 个账号`)
}
