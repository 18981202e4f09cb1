import type { Endpoint, PayloadRequest } from 'payload'
import { mayAct } from '../access/enforce'
import { actorOf } from '../access/roles'
import { changePasswordFirst } from '../domain/one-time-password'
import { Refusal } from '../domain/refusal'
import type { Action, Call, SentFile } from './action'
import { actions } from './actions'
import { inTransaction } from './in-transaction'
import { sentForm } from './sent-form'

/**
 * The actions as endpoints: each asks the access table, reads its input, and runs in a transaction unless it only reads.
 * @throws Refusal `unauthenticated` or `forbidden` by the table, `invalid` for an input of another shape.
 */
export const endpoints: Endpoint[] = actions.map((action) => ({
  path: `/actions/${action.name}`,
  method: action.method,
  handler: async (req) => {
    const caller = callBy(req, action)
    const { file, sent } = await sentTo(req, action)
    const call = { ...caller, ...(file && { file }) }
    const input = inputOf(action, sent)
    const output =
      action.method === 'get' || action.reads
        ? await action.run(call, input)
        : await inTransaction(req, () => action.run(call, input))
    return output instanceof Response ? output : Response.json(output)
  },
}))

function callBy(req: PayloadRequest, action: Action): Call {
  const actor = actorOf(req)
  if (mayAct(actor, action.name)) return { req, actor, now: new Date() }
  if (actor.pending) throw new Refusal('forbidden', changePasswordFirst)
  if (actor.role === 'visitor') throw new Refusal('unauthenticated', '请先登录，再进行此操作。')
  throw new Refusal('forbidden', '您的账号没有进行此操作的权限。')
}

async function sentTo(req: PayloadRequest, action: Action): Promise<{ sent: unknown; file?: SentFile }> {
  if (action.takesFile) return sentForm(req)
  return { sent: action.method === 'get' ? Object.fromEntries(req.searchParams) : await bodyOf(req) }
}

function inputOf(action: Action, sent: unknown): unknown {
  const { data, error } = action.input.safeParse(sent)
  if (!error) return data
  const [issue] = error.issues
  const field = issue?.path.join('.') || undefined
  const where = field ? `：“${field}”缺少或格式有误` : ''
  throw new Refusal('invalid', `提交的内容不对${where}，请检查后重试。`, field)
}

async function bodyOf(req: PayloadRequest): Promise<unknown> {
  const text = (await req.text?.()) ?? ''
  return text === '' ? {} : JSON.parse(text)
}
