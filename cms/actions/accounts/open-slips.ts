import { z } from 'zod'
import { beijingDay } from '../../domain/beijing-time'
import { Refusal } from '../../domain/refusal'
import { slipsPdf } from '../../office/slips-pdf'
import { action } from '../action'
import { fileResponse } from '../file-response'
import { siteOrigin } from '../site-address'
import { slipsOf } from './kept-slips'

/** The slips of one-time passwords to print and cut, for whoever had them made; gone after two hours or a restart. */
export const openSlips = action({
  name: 'open-slips',
  method: 'get',
  input: z.strictObject({ slips: z.string().min(1) }),
  run: async (call, input) => {
    const slips = slipsOf(input.slips, call.actor.id)
    if (!slips)
      throw new Refusal('not-found', '这批初始密码单已经过期，系统不保存密码；请在“账号与密码”里重新发放。')
    const address = `${siteOrigin(call.req)}/admin`
    const { bytes } = await slipsPdf({ address, made: beijingDay(call.now), slips })
    return fileResponse(bytes, { name: '初始密码单', plain: 'passwords', kind: 'pdf' })
  },
})
