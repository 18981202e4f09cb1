// A published page does not know the time of its reader: says here whether a call or a notice is still open.
{
  const now = Date.now()
  for (const mark of document.querySelectorAll('[data-from][data-until]')) {
    const { from, until, before, during, after } = mark.dataset
    const end = /T/.test(until) ? Date.parse(until) : Date.parse(`${until}T23:59:59+08:00`)
    const start = /T/.test(from) ? Date.parse(from) : Date.parse(`${from}T00:00:00+08:00`)
    mark.textContent = now < start ? before : now <= end ? during : after
    mark.classList.toggle('is-open', now >= start && now <= end)
  }
}
