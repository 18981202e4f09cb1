// The school directory: hides the cards that the filters leave out and keeps the choice in the address.
{
  const form = document.querySelector('[data-directory]')
  const parts = [...document.querySelectorAll('[data-part]')]
  const count = document.querySelector('[data-directory-count]')
  const nothing = document.querySelector('[data-directory-nothing]')

  const fits = (card, wanted) =>
    [...wanted].every(([name, value]) =>
      name === 'words' ? card.dataset.words.includes(value.trim()) : card.dataset[name] === value,
    )

  const apply = () => {
    const wanted = new Map([...new FormData(form)].filter(([, value]) => value.trim()))
    let total = 0
    for (const part of parts) {
      const cards = [...part.querySelectorAll('[data-card]')]
      for (const card of cards) card.hidden = !fits(card, wanted)
      const shown = cards.filter((card) => !card.hidden).length
      part.hidden = shown === 0
      total += shown
    }
    count.textContent = `共 ${total} 所学校`
    nothing.hidden = total > 0
    const query = new URLSearchParams([...wanted]).toString()
    history.replaceState(null, '', (query ? `?${query}` : location.pathname) + location.hash)
  }

  if (form) {
    for (const [name, value] of new URLSearchParams(location.search)) {
      if (form.elements[name]) form.elements[name].value = value
    }
    form.addEventListener('input', apply)
    form.addEventListener('reset', () => setTimeout(apply))
    form.addEventListener('submit', (event) => event.preventDefault())
    if (location.search) apply()
  }
}
