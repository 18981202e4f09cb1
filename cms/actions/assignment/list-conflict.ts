import { z } from 'zod'
import { Refusal } from '../../domain/refusal'
import { action } from '../action'
import { documentFor } from '../documents'
import { recordConflict } from './record-conflict'

/** The secretary lists a judge who must not judge a school; what was submitted against it is void. */
export const listConflict = action({
  name: 'list-conflict',
  method: 'post',
  input: z.strictObject({
    campaign: z.string().min(1),
    judge: z.string().min(1),
    school: z.string().min(1),
    reason: z.string().trim().min(2).max(300),
  }),
  run: async (call, { campaign: id, judge, reason, school }) => {
    const campaign = await documentFor(call, 'campaigns', id, '个征集活动')
    const { role } = await documentFor(call, 'users', judge, '位评委')
    if (role !== 'judge') throw new Refusal('invalid', '这个账号不是评委，请重新选择。', 'judge')
    return recordConflict(call, campaign, { judge, school, kind: 'listed', reason })
  },
})
