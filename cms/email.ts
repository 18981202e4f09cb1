import type { EmailAdapter } from 'payload'
import { Refusal } from './domain/refusal'

/** There is no mail server yet: a forgotten password is reset by the administrator, and whoever asks is told so. */
export const noEmail: EmailAdapter = () => ({
  name: 'none',
  defaultFromAddress: 'none@localhost',
  defaultFromName: '清风校园',
  sendEmail: async () => {
    throw new Refusal('conflict', '本系统没有设置邮件服务，请联系系统管理员重设密码。')
  },
})
