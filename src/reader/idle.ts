/** Does work in a moment in which nothing else happens. Safari has no idle callbacks; there it is a task of its own. */
export function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(work, { timeout: 1000 })
  else setTimeout(work)
}
