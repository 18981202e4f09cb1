'use client'

import { Button } from '@payloadcms/ui'

type PagesProps = { page: number; pages: number; onPage: (page: number) => void }

/** The way through the pages of a list; nothing when there is one. */
export function Pages({ page, pages, onPage }: PagesProps) {
  if (pages < 2) return null
  return (
    <nav className="qf-pages" aria-label="翻页">
      <Button
        size="small"
        margin={false}
        buttonStyle="secondary"
        disabled={page <= 1}
        onClick={() => onPage(page - 1)}
      >
        上一页
      </Button>
      <span>
        第 {page} 页，共 {pages} 页
      </span>
      <Button
        size="small"
        margin={false}
        buttonStyle="secondary"
        disabled={page >= pages}
        onClick={() => onPage(page + 1)}
      >
        下一页
      </Button>
    </nav>
  )
}
