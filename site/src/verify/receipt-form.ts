import { checkPublished, checkReceipt, type PublishedProof } from '../../../cms/domain/proof/check-receipt'
import { type ContestExport, exportFormat } from '../../../cms/domain/proof/contest-export'
import { readProofFile } from '../../../cms/domain/proof/proof-file'
import type { Receipt } from '../../../cms/domain/proof/receipt'
import { verifyExport } from '../../../cms/domain/proof/verify-export'
import { Refusal } from '../../../cms/domain/refusal'
import type { Published } from '../data/views/verify'
import { partOf } from './published'
import { checkList, element } from './results'

/** Checks the file that is chosen; it never leaves the browser. */
export function listenForReceipts({ campaigns }: Published): void {
  const input = partOf<HTMLInputElement>('[data-receipt]')
  const result = partOf('[data-receipt-result]')
  input.addEventListener('change', async () => {
    const [file] = input.files ?? []
    if (!file) return result.replaceChildren()
    result.replaceChildren(...outcome(await file.text(), campaigns))
  })
}

function outcome(text: string, campaigns: Published['campaigns']): HTMLElement[] {
  try {
    const found = readProofFile(text)
    const published = campaigns.find(({ slug }) => slug === found.campaign.slug) ?? null
    return found.format === exportFormat ? toldOfExport(found, published) : toldOfReceipt(found, published)
  } catch (error) {
    const sentence = error instanceof Refusal ? error.message : '文件不完整，无法核对，请重新下载后再试。'
    return [checkList([{ ok: false, said: sentence }])]
  }
}

function toldOfReceipt(receipt: Receipt, published: PublishedProof | null): HTMLElement[] {
  const { campaign, entry, outcome: stated } = receipt
  const award = stated.awardName ?? '未获奖'
  return [
    element('h3', '', `${entry.title}（${entry.school}）`),
    element('p', '', `${campaign.title}，作品编号 ${entry.workCode}，${award}，得分 ${stated.score}`),
    checkList(checkReceipt(receipt, published)),
  ]
}

function toldOfExport(contest: ContestExport, published: PublishedProof | null): HTMLElement[] {
  const verdict = verifyExport(contest)
  const title = element('h3', '', contest.campaign.title)
  if (!verdict.same) return [title, checkList([{ ok: false, said: verdict.difference }])]
  const { chainHead, sheets, works } = verdict.figures
  const said = `由 ${sheets} 份评分表重新计算 ${works} 件作品，得分、名次和奖项与结果全部一致。`
  return [title, checkList([{ ok: true, said }, checkPublished({ ...contest, chainHead }, published)])]
}
