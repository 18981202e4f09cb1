// Print, copy and share buttons of a detail page.
{
  const status = document.querySelector('[data-tools-status]')
  const inWeChat = document.documentElement.classList.contains('in-wechat')
  const say = (text) => {
    if (status) status.textContent = text
  }
  const each = (selector, listen) => {
    for (const button of document.querySelectorAll(selector)) listen(button)
  }

  const address = () => document.querySelector('link[rel=canonical]')?.href ?? location.href

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address())
      say('链接已复制，可以粘贴到聊天窗口。')
    } catch {
      say(`请长按或选中后复制：${address()}`)
    }
  }

  const share = () => {
    if (inWeChat) return say('请点右上角的“…”，再选“转发给朋友”或“分享到朋友圈”。')
    navigator.share({ title: document.title, url: address() }).catch(() => say(''))
  }

  each('[data-print]', (button) => button.addEventListener('click', () => print()))
  each('[data-copy]', (button) => button.addEventListener('click', copy))
  each('[data-share]', (button) => button.addEventListener('click', share))
}
