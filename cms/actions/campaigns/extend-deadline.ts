import { z } from 'zod'
import { isAnnounced, phaseAt } from '../../domain/campaign'
import { checkExtension } from '../../domain/extension'
import { Refusal } from '../../domain/refusal'
import { action } from '../action'
import { documentFor } from '../documents'

/** Gives one school a later deadline, with the reason that the observer can look up. */
export const extendDeadline = action({
  name: 'extend-deadline',
  method: 'post',
  input: z.strictObject({
    campaign: z.string().min(1),
    school: z.string().min(1),
    until: z.iso.datetime({ offset: true }),
    reason: z.string().trim().max(200),
  }),
  run: async (call, { campaign: id, reason, school: schoolId, until }) => {
    const campaign = await documentFor(call, 'campaigns', id, '个征集活动')
    const school = await documentFor(call, 'schools', schoolId, '所学校')
    const extension = { school: school.id, until: new Date(until).toISOString(), reason }
    checkExtension(extension, campaign)
    if (isAnnounced(phaseAt(campaign, call.now)) || Date.parse(until) <= call.now.getTime())
      throw new Refusal('invalid', '延期须晚于现在，请重新选择。', 'until')
    await call.req.payload.update({
      collection: 'campaigns',
      id,
      data: { extensions: [...(campaign.extensions ?? []), extension] },
      depth: 0,
      req: call.req,
    })
    return { school: school.name, until: extension.until }
  },
})
