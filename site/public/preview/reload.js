// Inside the admin's frame: shows the draft anew when it is saved, and opens links beside the preview.
const shower = window.parent === window ? window.opener : window.parent
const [navigation] = performance.getEntriesByType('navigation')

addEventListener('message', ({ data, origin, source, timeStamp }) => {
  if (origin !== location.origin || source !== shower || data?.type !== 'payload-document-event') return
  // The admin greets a frame that it has just opened with an event too.
  if (navigation?.type !== 'reload' && timeStamp < navigation?.domContentLoadedEventEnd + 1000) return
  location.reload()
})

shower?.postMessage({ type: 'payload-live-preview', ready: true }, location.origin)

for (const link of document.links) {
  if (!link.getAttribute('href').startsWith('#')) link.target = '_blank'
}
