/**
 * Docusaurus fetches ahead what the links on the screen lead to: a dozen pages at once, just after it has drawn this
 * one, and a phone answers no touch meanwhile. Here each waits for a moment in which nothing else happens.
 */

if (typeof window !== 'undefined') {
  // The start-up script that holds this module sets `window.docusaurus` in its last lines.
  queueMicrotask(() => {
    const { prefetch, preload } = window.docusaurus
    const later = (url: string): false => {
      whenIdle(() => void prefetch(url))
      return false
    }
    window.docusaurus = Object.freeze({ prefetch: later, preload })
  })
}

/** Safari has no idle callbacks; there each is a task of its own. */
function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(work)
  else setTimeout(work)
}
