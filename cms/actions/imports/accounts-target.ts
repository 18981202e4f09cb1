import { accountsTable, judgesTable } from '../../domain/import/accounts'
import { sameAs } from '../../domain/import/plain-text'
import { labelOf, type Values } from '../../domain/import/plan-rows'
import { keepSlips } from '../accounts/kept-slips'
import type { Call } from '../action'
import { accountFaults } from './account-faults'
import { categoryChoices } from './category-choices'
import type { Target } from './target'
import { withoutNulls } from './without-nulls'
import { addAccount, changeAccount } from './write-account'

type Account = Values & { id: string; username: string; email?: string }

async function allAccounts({ req }: Call): Promise<Account[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    select: {
      username: true,
      name: true,
      role: true,
      school: true,
      district: true,
      email: true,
      expertise: true,
    },
    pagination: false,
    depth: 0,
    req,
  })
  return docs as unknown as Account[]
}

/** Accounts: new ones get one-time passwords, old ones keep theirs; nobody's role changes. */
const accounts: Target = {
  logged: 'users',
  table: () => accountsTable,
  known: async (call, units) => {
    const all = await allAccounts(call)
    const mails = new Map(
      all.flatMap(({ email, username }) => (email ? [[email.toLowerCase(), username]] : [])),
    )
    return {
      ...units,
      existing: new Map(
        all.map(({ id, ...values }) => [sameAs(values.username), { id, values: withoutNulls(values) }]),
      ),
      faultsOf: (values, before) => accountFaults(values, before, mails),
    }
  },
  passwords: (rows) => rows.filter(({ id }) => !id).length,
  write: async (call, rows, { passwords, progress }) => {
    const left = [...passwords]
    for (const [index, row] of rows.entries()) {
      const password = row.id ? undefined : left.shift()
      await (password ? addAccount(call, row.data, password) : changeAccount(call, row))
      progress(index + 1, rows.length)
    }
  },
  outcome: ({ actor }, rows, { known, passwords }) => {
    const made = rows.filter(({ id }) => !id)
    if (made.length === 0) return {}
    const slips = made.map(({ data: { district, name, school, username } }, index) => ({
      unit: school
        ? labelOf(known.schools, String(school))
        : district
          ? labelOf(known.districts, String(district))
          : '',
      name: String(name),
      username: String(username),
      password: passwords[index]?.password ?? '',
    }))
    return { slips: keepSlips(actor.id ?? '', slips), slipCount: slips.length }
  },
}

/** The same for judges, whose sheet says no role. */
const judges: Target = {
  ...accounts,
  table: async (call) => judgesTable(await categoryChoices(call)),
  known: async (call, units) => {
    const known = await accounts.known(call, units, {})
    const judge = (values: Values) => ({ ...values, role: 'judge' })
    return { ...known, faultsOf: (values, before) => known.faultsOf?.(judge(values), before) ?? [] }
  },
  write: (call, rows, work) =>
    accounts.write(
      call,
      rows.map((row) => (row.id ? row : { ...row, data: { ...row.data, role: 'judge' } })),
      work,
    ),
}

/** The two sheets that become accounts: one of any role, and one of judges alone. */
export const accountTargets = { accounts, judges }
