import { escapeHtml } from '../richtext/escape-html'

type Parts = {
  title: string
  /** Finished XHTML. */
  body: string
  /** `epub:type` of the body, e.g. `bodymatter`. */
  part: string
  className?: string
}

/** An XHTML document of the e-book. */
export function documentText({ title, body, part, className }: Parts): string {
  const classes = className ? ` class="${className}"` : ''
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE html>',
    '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="zh-CN" xml:lang="zh-CN">',
    '<head>',
    `<title>${escapeHtml(title)}</title>`,
    '<link rel="stylesheet" type="text/css" href="style.css"/>',
    '</head>',
    `<body epub:type="${part}"${classes}>`,
    body,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}
