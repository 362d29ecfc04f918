// The newsroom shows an event in its own way, instead of following the link to Annals.
document.querySelector('annals-timeline')?.addEventListener('timeline-select', (event) => {
  const chosen = document.querySelector('#chosen')
  if (!chosen) return
  event.preventDefault()
  chosen.textContent = `Gewählt: ${event.detail.title}`
  chosen.hidden = false
})
