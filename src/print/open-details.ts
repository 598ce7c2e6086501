/** Paper cannot be unfolded: opens what is folded before printing and folds it again after. */

if (typeof window !== 'undefined') {
  const opened = new Set<HTMLDetailsElement>()
  window.addEventListener('beforeprint', () => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')) {
      details.open = true
      opened.add(details)
    }
  })
  window.addEventListener('afterprint', () => {
    for (const details of opened) details.open = false
    opened.clear()
  })
}
