import { whenIdle } from '../reader/idle'

/**
 * Docusaurus fetches ahead what the links on the screen lead to: a dozen pages at once, just after it has drawn this
 * one, and a phone answers no touch meanwhile. Here each waits for a moment in which nothing else happens.
 */
export function prefetchWhenIdle(): void {
  const { prefetch, preload } = window.docusaurus
  const waiting: string[] = []
  const next = (): void => {
    const url = waiting.shift()
    if (url === undefined) return
    void prefetch(url)
    if (waiting.length > 0) whenIdle(next)
  }
  const later = (url: string): false => {
    if (waiting.push(url) === 1) whenIdle(next)
    return false
  }
  window.docusaurus = Object.freeze({ prefetch: later, preload })
}
