import { z } from 'zod'
import { idOf } from '../../access/roles'
import { isAnnounced, phaseAt } from '../../domain/campaign'
import { Refusal } from '../../domain/refusal'
import { action } from '../action'
import { documentFor } from '../documents'

const names = (most: number) => z.array(z.string().trim().min(1).max(20)).max(most)

/** The school says how names are written on the certificates of its award, as often as it likes until they are made. */
export const confirmNames = action({
  name: 'confirm-names',
  method: 'post',
  input: z.strictObject({
    result: z.string().min(1),
    authors: names(5).min(1),
    tutors: names(2).default([]),
  }),
  run: async (call, { authors, result: id, tutors }) => {
    const { actor, now, req } = call
    const result = await documentFor(call, 'results', id, '条评审结果')
    if (!actor.school || idOf(result.school) !== actor.school) {
      throw new Refusal('not-found', '找不到这条评审结果，可能已被删除，或不在您的权限之内。')
    }
    const campaign = await documentFor(call, 'campaigns', idOf(result.campaign) ?? '', '个征集活动')
    if (!result.awardName || !isAnnounced(phaseAt(campaign, now))) {
      throw new Refusal('conflict', '这件作品没有获奖，不用确认证书姓名。')
    }
    const { totalDocs: made } = await req.payload.count({
      collection: 'certificates',
      where: { result: { equals: id } },
      req,
    })
    if (made > 0) throw new Refusal('conflict', '证书已经制作，姓名不能再改；如有错误请联系评审秘书换发。')
    await req.payload.update({
      collection: 'results',
      id,
      data: {
        authors: authors.map((name) => ({ name })),
        tutors: tutors.map((name) => ({ name })),
        namesConfirmedAt: now.toISOString(),
      },
      depth: 0,
      req,
    })
    return { result: id, namesConfirmedAt: now.toISOString() }
  },
})
