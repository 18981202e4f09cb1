const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** A page that says why there is nothing to preview; it comes anew with the form, as a preview does. */
export const refusalPage = (sentence: string): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>预览</title><link rel="stylesheet" href="/preview/note.css"><script src="/preview/reload.js" type="module"></script></head><body><p class="preview-refusal" role="status">${sentence.replace(/[&<>]/g, (character) => entities[character] ?? '')}</p></body></html>`
