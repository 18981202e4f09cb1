// How far a chapter has been read.
{
  const bar = document.querySelector('[data-progress]')
  const text = document.querySelector('[data-progress-of]')

  const show = () => {
    const { top, height } = text.getBoundingClientRect()
    const way = height - innerHeight
    bar.value = way > 0 ? Math.min(1, Math.max(0, -top / way)) : 1
  }

  if (bar && text) {
    addEventListener('scroll', show, { passive: true })
    addEventListener('resize', show)
    show()
  }
}
