// The school directory: hides what the filters leave out, keeps the choice in the address, and counts what each further
// choice would leave.
{
  const form = document.querySelector('[data-directory]')
  const count = document.querySelector('[data-directory-count]')
  const nothing = document.querySelector('[data-directory-nothing]')
  const parts = [...document.querySelectorAll('[data-part]')]
  const schools = parts.flatMap((part) =>
    [...part.querySelectorAll('[data-k]')].map((item) => ({
      item,
      part,
      keys: new Set([part.dataset.part, ...item.dataset.k.split(' ')]),
      words: item.querySelector('a').title + item.textContent,
    })),
  )

  const chosen = () => new Map([...new FormData(form)].filter(([, value]) => value.trim()))

  const fits = ({ keys, words }, wanted) =>
    [...wanted].every(([name, value]) => (name === 'words' ? words.includes(value.trim()) : keys.has(value)))

  const showCounts = (select, wanted) => {
    const others = new Map([...wanted].filter(([name]) => name !== select.name))
    const left = schools.filter((school) => fits(school, others))
    for (const option of select.options) {
      if (!option.value) continue
      const number = left.filter(({ keys }) => keys.has(option.value)).length
      option.textContent = option.textContent.replace(/（\d+）/, `（${number}）`)
      option.disabled = number === 0 && !option.selected
    }
  }

  const show = () => {
    const wanted = chosen()
    const filled = new Set()
    for (const school of schools) {
      const shown = fits(school, wanted)
      school.item.hidden = !shown
      if (shown) filled.add(school.part)
    }
    for (const part of parts) part.hidden = !filled.has(part)
    for (const select of form.querySelectorAll('select')) showCounts(select, wanted)
    const total = schools.filter(({ item }) => !item.hidden).length
    count.textContent = wanted.size ? `找到 ${total} 所学校` : `共 ${total} 所学校`
    nothing.hidden = total > 0
  }

  /** A choice is a step that the back button takes back; what is being typed is not. */
  const keep = (step) => {
    const query = new URLSearchParams([...chosen()]).toString()
    const address = query ? `?${query}` : location.pathname
    if (step) history.pushState(null, '', address)
    else history.replaceState(null, '', address)
  }

  const restore = () => {
    const query = new URLSearchParams(location.search)
    for (const field of form.elements) {
      if (!field.name) continue
      field.value = query.get(field.name) ?? ''
      if (field.selectedIndex < 0) field.selectedIndex = 0
    }
    show()
  }

  form.addEventListener('input', ({ target }) => {
    keep(target.localName === 'select')
    show()
  })
  form.addEventListener('reset', () =>
    setTimeout(() => {
      keep(true)
      show()
    }),
  )
  // On a phone the result lies below the filters.
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    count.scrollIntoView()
  })
  addEventListener('popstate', restore)
  addEventListener('pageshow', restore)
}
