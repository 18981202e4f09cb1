import type { Item } from './item'

/** A file of the site that could not be made, put in its place or deleted; null stands for the record. */
export type Fault = { file: string | null; error: unknown }

/** What of the site could not be brought up to date, and which files are not there any more. */
export type Faults = { faults: readonly Fault[]; deleted: readonly string[] }

/** What does not follow the pages: nothing, or the error that kept it from following. */
export type Behind = { unsearched: unknown; uncompressed: unknown }

/** So many faults are told one by one. */
const most = 20

/** What is said when nothing could be published. */
export const siteStays = (error: unknown): string =>
  `网站没有更新，仍是上一次的内容。原因：${reasonOf(error)}`

/** What is said of a publish that left something as it was, and the errors behind it; null when it left nothing. */
export function failureOf(
  { deleted, faults }: Faults,
  items: readonly Item[],
  { uncompressed, unsearched }: Behind,
): { failure: string | null; error?: AggregateError } {
  const said = [
    ...(faults.length > 0 ? partsStay({ faults, deleted }, items) : []),
    ...(unsearched ? [searchStays] : []),
    ...(uncompressed ? [staysPlain] : []),
  ]
  if (said.length === 0) return { failure: null }
  const after = [unsearched, uncompressed].filter((error) => error)
  const causes = [...faults.slice(0, most).map(({ error }) => error), ...after]
  const failure = said.join('\n')
  return { failure, error: new AggregateError(causes, failure) }
}

const searchStays =
  '网页已经更新，站内搜索没有更新，暂时搜不到这次的改动。下次发布时会再试；若反复出现，请系统管理员查看日志。'

const staysPlain =
  '网页已经更新，但压缩过的副本没有全部写好，打开会慢一些。下次发布时会再试；若反复出现，请系统管理员查看日志。'

/** A line on the whole, then one for each. */
function partsStay({ deleted, faults }: Faults, items: readonly Item[]): string[] {
  const failed = new Map(faults.map(({ error, file }) => [file, error]))
  const known = new Map(items.filter(({ file }) => failed.has(file)).map((item) => [item.file, item]))
  const isGone = (file: string | null) => file !== null && deleted.includes(file)
  const lines = [...failed]
    .map(([file, error]) => told(file, known.get(file ?? ''), error, isGone(file)))
    .sort()
  const rest = lines.length - most
  return [
    `网站已经更新，但有 ${lines.length} 处没有更新，仍是原来的样子，下次发布时会再试：`,
    ...lines.slice(0, most),
    ...(rest > 0 ? [`另有 ${rest} 处，请系统管理员查看日志。`] : []),
    ...(deleted.length > 0 ? [stillTold] : []),
  ]
}

const stillTold = '这次有内容撤下，没有更新的网页上可能还提到它，请先把这几处改好。'

function told(file: string | null, item: Item | undefined, error: unknown, gone: boolean): string {
  const reason = reasonOf(error)
  if (file === null) return `发布记录没有写好：${reason}`
  const address = `/${file.replace(/(^|\/)index\.html$/, '$1')}`
  if (!item) return `${address} 没有撤下：${reason}`
  const what = gone ? '做不出新的，旧的已撤下' : '没有更新'
  return `${item.title ? `“${item.title}”（${address}）` : `${address} `}${what}：${reason}`
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ENOSPC' || code === 'EDQUOT') return '磁盘已满，请系统管理员清出空间后重新发布。'
  return code ? `读写文件时出错（${code}），请系统管理员查看日志。` : message
}
