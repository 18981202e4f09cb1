// What has been read of the readers. It is kept on this device only: { book: { last, chapters: { chapter: 0…1 } } }.
{
  const name = 'qingfeng-reading'
  const done = 0.97

  const stored = () => {
    try {
      return JSON.parse(localStorage.getItem(name)) ?? {}
    } catch {
      return {}
    }
  }
  const store = (all) => {
    try {
      localStorage.setItem(name, JSON.stringify(all))
    } catch {
      // Storage is shut: reading goes on without a memory.
    }
  }
  const shareOf = (book, chapter) => Number(book?.chapters?.[chapter]) || 0

  const followChapter = (text) => {
    const bar = document.querySelector('[data-progress]')
    const { book, chapter } = text.dataset
    const sections = [...text.querySelectorAll('section[id]')]
    let furthest = shareOf(stored()[book], chapter)

    const show = () => {
      const { top, height } = text.getBoundingClientRect()
      const way = height - innerHeight
      const share = way > 0 ? Math.min(1, Math.max(0, -top / way)) : 1
      if (bar) bar.value = share
      furthest = Math.max(furthest, share)
    }
    const keep = () => {
      show()
      const all = stored()
      const section = sections.findLast((one) => one.getBoundingClientRect().top < innerHeight / 2)
      const last = location.pathname + (section && section !== sections[0] ? `#${section.id}` : '')
      const share = furthest >= done ? 1 : Math.round(furthest * 100) / 100
      store({ ...all, [book]: { last, chapters: { ...all[book]?.chapters, [chapter]: share } } })
    }

    addEventListener('scroll', show, { passive: true })
    addEventListener('resize', show)
    addEventListener('pagehide', keep)
    document.addEventListener('visibilitychange', () => document.hidden && keep())
    show()
  }

  const markContents = (contents) => {
    const path = contents.dataset.contents
    const start = document.querySelector('[data-start]')
    const note = document.querySelector('[data-reading-note]')
    const beginning = start && { href: start.getAttribute('href'), text: start.textContent }

    const show = () => {
      const book = stored()[path]
      for (const link of contents.querySelectorAll('a[href]')) {
        const share = shareOf(book, link.getAttribute('href'))
        const mark = link.querySelector('[data-read]')
        mark.textContent = share >= done ? '✓ 已读完' : share > 0 ? `读到 ${Math.ceil(share * 100)}%` : ''
      }
      const last = typeof book?.last === 'string' && book.last.startsWith(path) ? book.last : null
      if (note) note.hidden = !book
      if (!start) return
      start.setAttribute('href', last ?? beginning.href)
      start.textContent = last ? '接着上次读' : beginning.text
    }

    document.querySelector('[data-forget]')?.addEventListener('click', () => {
      const { [path]: _, ...others } = stored()
      store(others)
      show()
      start?.focus()
    })
    addEventListener('pageshow', show)
    show()
  }

  const markShelf = (counts) => {
    const show = () => {
      const all = stored()
      for (const count of counts) {
        const { shelf, of } = count.dataset
        const read = Object.values(all[shelf]?.chapters ?? {}).filter((share) => share >= done).length
        const begun = all[shelf] ? '读过一些' : ''
        count.textContent = read > 0 ? `已读完 ${Math.min(read, of)} 章` : begun
      }
    }
    addEventListener('pageshow', show)
    show()
  }

  const text = document.querySelector('[data-chapter]')
  const contents = document.querySelector('[data-contents]')
  const counts = document.querySelectorAll('[data-shelf]')
  if (text) followChapter(text)
  if (contents) markContents(contents)
  if (counts.length > 0) markShelf(counts)
}
