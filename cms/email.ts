import { createTransport } from 'nodemailer'
import type { EmailAdapter } from 'payload'
import { Refusal } from './domain/refusal'

const senderName = '清风校园'

/** Without a mail server a forgotten password is reset by the administrator, and whoever asks is told so. */
const noEmail: EmailAdapter = () => ({
  name: 'none',
  defaultFromAddress: 'none@localhost',
  defaultFromName: senderName,
  sendEmail: async () => {
    throw new Refusal('conflict', '本系统没有设置邮件服务，请联系系统管理员重设密码。')
  },
})

/**
 * Mail by the server at `smtpUrl` (`smtps://user:password@host:465`), from the address `from` or else the user of the
 * server; without a server, no mail. A server that does not answer is given up on after ten seconds.
 */
export function emailFrom(smtpUrl: string | undefined, from: string | undefined): EmailAdapter {
  if (!smtpUrl) return noEmail
  const patience = 10_000
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
  })
  const address = from ?? decodeURIComponent(new URL(smtpUrl).username)
  return () => ({
    name: 'smtp',
    defaultFromAddress: address,
    defaultFromName: senderName,
    sendEmail: (message) => transport.sendMail({ from: { name: senderName, address }, ...message }),
  })
}
