// Runs in <head> before anything is painted: puts the reader's stored choices and what the browser can do on <html>,
// where the styles look for them.
{
  const root = document.documentElement
  root.classList.add('scripted')
  if (/MicroMessenger/i.test(navigator.userAgent)) root.classList.add('in-wechat')
  if (navigator.share || root.classList.contains('in-wechat')) root.classList.add('can-share')
  for (const name of ['text', 'contrast', 'pinyin']) {
    try {
      const value = localStorage.getItem(`qingfeng-${name}`)
      if (value) root.dataset[name] = value
    } catch {
      // Storage is shut in some private windows: the page keeps its usual look.
    }
  }
}
