import { readFile } from 'node:fs/promises'
import { exportFormat } from './domain/proof/contest-export'
import { readProofFile } from './domain/proof/proof-file'
import { verifyExport } from './domain/proof/verify-export'
import { Refusal } from './domain/refusal'

/**
 * `npm run verify -- <export.json>`: computes a result again from its export. Ends with 0 when everything is the same, with
 * 1 and the first difference when not, and with 2 when there is nothing to compute.
 */
process.exitCode = await verify(process.argv[2])

async function verify(file: string | undefined): Promise<number> {
  if (!file) return unreadable('请写明全部数据文件的位置，例如 npm run verify -- 全部数据.json。')
  const text = await readFile(file, 'utf8').catch(() => null)
  if (text === null) return unreadable(`读不到文件“${file}”，请检查位置是否正确。`)
  try {
    const found = readProofFile(text)
    if (found.format !== exportFormat)
      return unreadable('这是一所学校的存证文件，请在网站的核验页面核对；这里核算的是全部数据文件。')
    return tell(found.campaign.title, verifyExport(found))
  } catch (error) {
    if (error instanceof Refusal) return unreadable(error.message)
    throw error
  }
}

function tell(title: string, verdict: ReturnType<typeof verifyExport>): number {
  if (!verdict.same) {
    console.log(`不一致：${verdict.difference}`)
    return 1
  }
  const { awarded, chainHead, links, root, sheets, works } = verdict.figures
  console.log(`一致：${title}的结果可以由评分表重新算出。`)
  console.log(`作品 ${works} 件，获奖 ${awarded} 件；评分表 ${sheets} 份，评分链 ${links} 条。`)
  console.log(`评分表根值 ${root}`)
  console.log(`评分链末端 ${chainHead}`)
  return 0
}

function unreadable(sentence: string): number {
  console.error(sentence)
  return 2
}
