// Runs in <head> before anything is painted: puts the reader's stored choices on <html>, where the styles look for them.
{
  const root = document.documentElement
  root.classList.add('scripted')
  for (const name of ['text', 'contrast', 'pinyin']) {
    try {
      const value = localStorage.getItem(`qingfeng-${name}`)
      if (value) root.dataset[name] = value
    } catch {
      // Storage is shut in some private windows: the page keeps its usual look.
    }
  }
}
