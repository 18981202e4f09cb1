import { addDataAndFileToRequest, type Endpoint, type Payload } from 'payload'
import { Refusal } from '../../domain/refusal'
import { hasMail } from '../outbox/mail'

/** How long a link is good for, and the least time between two letters to one account, in milliseconds. */
const validity = 60 * 60_000
const pause = 60_000

let last: Promise<void> = Promise.resolve()

/** Resolves when every letter asked for so far has left or failed. */
export const lettersEnded = (): Promise<void> => last

/**
 * Stands in the place of Payload's own, which would answer differently for a known name and write beside its own
 * transaction. Whoever asks is answered the same, and as fast, whether there is such an account or not; the letter follows.
 * Refused, with the person to ask, without a mail server and without a configured address of the site: a link made
 * from the address that was asked would lead wherever a stranger wants.
 */
export const forgotPassword: Omit<Endpoint, 'root'> = {
  path: '/forgot-password',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const username: unknown = req.data?.username
    if (typeof username !== 'string' || !username.trim()) throw new Refusal('invalid', '请填写“用户名”。')
    const { payload } = req
    const { siteUrl } = (payload.config.custom ?? {}) as { siteUrl?: string }
    if (!hasMail(payload) || !siteUrl)
      throw new Refusal('conflict', '本系统没有设置邮件服务，请联系系统管理员重设密码。')
    const { origin } = new URL(siteUrl)
    last = last
      .then(() => sendLink(payload, username.trim().toLowerCase(), origin))
      .catch((error: unknown) => payload.logger.error(error))
    return Response.json({
      message: '这个账号若留有邮箱，重设密码的链接会发到邮箱里；没有收到请联系系统管理员。',
    })
  },
}

async function sendLink(payload: Payload, username: string, origin: string): Promise<void> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { username: { equals: username }, email: { exists: true } },
    select: { name: true, username: true, email: true, resetPasswordExpiration: true },
    showHiddenFields: true,
    depth: 0,
    limit: 1,
  })
  const [account] = docs
  if (!account?.email || wasJustAsked(account.resetPasswordExpiration)) return
  const token = await payload.forgotPassword({
    collection: 'users',
    data: { username } as never,
    disableEmail: true,
    expiration: validity,
  })
  if (!token) return
  const text = letter(account.name, account.username, `${origin}/admin/reset/${token}`)
  await payload.sendEmail({ to: account.email, subject: '重设清风校园的密码', text })
}

const wasJustAsked = (expiration: string | null | undefined): boolean =>
  Date.parse(expiration ?? '') > Date.now() + validity - pause

const letter = (name: string, username: string, link: string): string =>
  `${name}，您好：

有人为您的账号“${username}”申请重设密码。如果是您本人，请在一小时内打开下面的链接，填写新密码：

${link}

如果不是您本人，请不要理会这封邮件，密码不会改变；反复收到请联系系统管理员。

清风校园
`
