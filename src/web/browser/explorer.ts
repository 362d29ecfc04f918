// What the pages do more with JavaScript: copying what stands in their text fields.

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copies]')) {
  const field = document.getElementById(button.dataset.copies ?? '')
  // Over plain HTTP browsers have no clipboard; the text can be selected all the same.
  if (!(field instanceof HTMLTextAreaElement) || !navigator.clipboard) continue
  const name = button.textContent
  button.hidden = false
  button.setAttribute('aria-live', 'polite')
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(field.value)
    } catch {
      // The browser or its owner forbids it: then it is one key away.
      field.focus()
      field.select()
      return
    }
    button.textContent = button.dataset.done ?? name
    setTimeout(() => {
      button.textContent = name
    }, 2_000)
  })
}
