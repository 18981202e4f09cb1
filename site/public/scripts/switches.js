// Buttons like <button data-switch="text" data-value="large">: pressed when <html data-text="large">; one with an empty
// value is pressed when there is no such choice.
{
  const root = document.documentElement
  const buttons = [...document.querySelectorAll('[data-switch]')]

  const show = () => {
    for (const button of buttons) {
      const { switch: name, value } = button.dataset
      button.setAttribute('aria-pressed', String((root.dataset[name] ?? '') === value))
    }
  }

  const store = (name, value) => {
    try {
      if (value) localStorage.setItem(`qingfeng-${name}`, value)
      else localStorage.removeItem(`qingfeng-${name}`)
    } catch {
      // The choice then holds for this page only.
    }
  }

  for (const button of buttons) {
    button.addEventListener('click', () => {
      const { switch: name, value } = button.dataset
      const next = root.dataset[name] === value ? '' : value
      if (next) root.dataset[name] = next
      else delete root.dataset[name]
      store(name, next)
      show()
    })
  }
  show()
}
