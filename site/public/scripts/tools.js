// Print and share buttons of a detail page.
{
  const status = document.querySelector('[data-tools-status]')
  const say = (text) => {
    if (status) status.textContent = text
  }

  const share = async () => {
    if (/MicroMessenger/i.test(navigator.userAgent)) return say('请点右上角的“…”，发送给朋友或分享到朋友圈。')
    if (navigator.share) {
      return navigator.share({ title: document.title, url: location.href }).catch(() => say(''))
    }
    try {
      await navigator.clipboard.writeText(location.href)
      say('链接已复制，可以粘贴到聊天窗口。')
    } catch {
      say(`请复制这个链接：${location.href}`)
    }
  }

  for (const button of document.querySelectorAll('[data-print]'))
    button.addEventListener('click', () => print())
  for (const button of document.querySelectorAll('[data-share]')) button.addEventListener('click', share)
}
