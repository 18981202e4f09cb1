import { z } from 'zod'
import { idOf } from '../../access/roles'
import { explainScore } from '../../domain/explain-score'
import { type Receipt, receiptOf } from '../../domain/proof/receipt'
import { Refusal } from '../../domain/refusal'
import type { Campaign, Entry, Result, ScoreSheet } from '../../payload-types'
import { action, type Call } from '../action'
import { documentFor } from '../documents'
import { fileResponse } from '../file-response'
import { announcedLinks, sheetsOnRecord } from '../proof/announced-proof'
import { contestRules } from '../proof/contest-rules'
import { siteOrigin } from '../site-address'

/** 存证文件: a school's own sheets without names of judges, the calculation step by step, and the proof that they counted. */
export const openScoreReceipt = action({
  name: 'open-score-receipt',
  method: 'get',
  input: z.strictObject({ result: z.string().min(1) }),
  run: async (call, input) => {
    const { actor, req } = call
    const result = await documentFor(call, 'results', input.result, '条评审结果')
    if (!actor.school || idOf(result.school) !== actor.school)
      throw new Refusal('not-found', '找不到这条评审结果，可能已被删除，或不在您的权限之内。')
    const campaign = await documentFor(call, 'campaigns', idOf(result.campaign) ?? '', '个征集活动')
    const entry = await req.payload.findByID({
      collection: 'entries',
      id: idOf(result.entry) ?? '',
      depth: 0,
      req,
    })
    const receipt = await receiptFor(call, campaign, entry, result)
    const file = { explanation: wordsFor(receipt, result, siteOrigin(req)), ...receipt }
    return fileResponse(JSON.stringify(file, null, 2), {
      name: `${result.title}评分存证 ${result.workCode}`,
      plain: `receipt-${result.workCode}`,
      kind: 'json',
    })
  },
})

async function receiptFor(
  call: Call,
  campaign: Campaign,
  entry: Entry,
  { awardName, rank, round, schoolName, score, title }: Result,
): Promise<Receipt> {
  const links = await announcedLinks(call, campaign)
  const { policy, rubric } = contestRules(campaign)
  const workCode = entry.workCode ?? ''
  const sheets = sheetsOnRecord(campaign, entry, await sheetsFor(call, entry.id), links)
  return receiptOf(
    {
      campaign: { slug: campaign.slug, title: campaign.title, announcedAt: campaign.announcedAt ?? '' },
      entry: { workCode, title, school: schoolName },
      policy,
      rubric,
      outcome: { awardName: awardName ?? null, rank, score, round },
      sheets: sheets.map(({ leaf }) => leaf),
    },
    links,
  )
}

async function sheetsFor({ req }: Call, entry: string): Promise<ScoreSheet[]> {
  const { docs } = await req.payload.find({
    collection: 'score-sheets',
    where: { entry: { equals: entry } },
    depth: 0,
    pagination: false,
    req,
  })
  return docs
}

/** What the file says for people to read. Standard scores take all sheets of the contest, which a school has not. */
function wordsFor(
  { campaign, entry, outcome, policy, rubric, sheets, tree }: Receipt,
  { revision }: Result,
  origin: string,
): string[] {
  const counted = sheets.filter(({ round }) => round === outcome.round)
  const steps =
    policy.method === 'standard-score'
      ? ['本次评审按标准分计算，须用全部评分表折算，由持有全部数据的单位核算。']
      : explainScore(counted, policy, rubric).sentences
  return [
    `${campaign.title}，作品 ${entry.workCode}《${entry.title}》（${entry.school}）的评分存证。评委以字母代替姓名。`,
    ...steps,
    `得分 ${outcome.score} 分，${outcome.awardName ?? '未获奖'}。`,
    ...(revision ? [revision] : []),
    `核对办法：打开 ${origin}/verify/ ，在“核验评分存证”处选择本文件；本件 ${sheets.length} 份评分表在公布的 ${tree.size} 份之中。`,
  ]
}
