import type { SearchKind } from './document'

/** The kinds of pages as readers choose them, in the order in which they are offered. */
export const kindWords: Record<SearchKind, string> = {
  school: '学校',
  handbook: '一校一册',
  case: '案例',
  work: '作品',
  story: '每月一师',
  post: '专栏',
  reader: '读本',
  campaign: '征集评选',
  notice: '公示与结果',
}
