// Inside the admin's frame: shows the draft anew when it has been saved, and opens links beside the preview.
const shower = window.parent === window ? window.opener : window.parent

addEventListener('message', ({ data, origin, source }) => {
  if (origin !== location.origin || source !== shower || data?.type !== 'payload-live-preview') return
  // Every change of the form is told, with the time of its last save, if it has been saved since it was opened.
  const saved = data.externallyUpdatedRelationship?.updatedAt
  if (!saved || saved === sessionStorage.getItem('preview-saved')) return
  sessionStorage.setItem('preview-saved', saved)
  location.reload()
})

shower?.postMessage({ type: 'payload-live-preview', ready: true }, location.origin)

for (const link of document.links) {
  if (!link.getAttribute('href').startsWith('#')) link.target = '_blank'
}
